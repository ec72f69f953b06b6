import { Tree } from '@lezer/common'
import { type Reader, readerOf } from '../../frontEnd'
import type { Language } from '../../model'
import { keepTree } from '../../trees'
import { readTree } from './read'
import { createParser } from '../parsing/trees'

/** Creates a reader for successive versions of one document. */
export function createReader(language: Language): Reader {
  const parse = createParser(language)
  return readerOf(function* (text) {
    const parsed = yield* parse(text)
    if (parsed === null)
      return { ...readTree({ tree: Tree.empty, comments: [] }, text, language), damaged: true, errors: [0] }
    return keepTree(readTree(parsed, text, language), parsed.tree)
  })
}
