import { Tree } from '@lezer/common'
import type { Reader } from '../../frontEnd'
import type { Language } from '../../model'
import { keepTree } from '../../trees'
import { readTree } from './read'
import { createParser } from '../parsing/trees'

/** A reader for the versions of one document. */
export function createReader(language: Language): Reader {
  const parse = createParser(language)
  return {
    read(text) {
      const tree = parse(text)
      if (tree === null) return { ...readTree(Tree.empty, text, language), damaged: true, errors: [0] }
      return keepTree(readTree(tree, text, language), tree)
    },
  }
}
