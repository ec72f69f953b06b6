import { Tree } from '@lezer/common'
import { type Reader, readerOf } from '../../frontEnd'
import type { Language } from '../../model'
import { atOnce } from '../../parsing/steps'
import { keepTree, placedAt } from '../../trees'
import { readTree } from './read'
import { createParser } from '../parsing/trees'

/** Creates a reader for successive versions of one document. */
export function createReader(language: Language): Reader {
  const parse = createParser(language)
  const parsePart = createParser(language)
  return readerOf(
    function* (text) {
      const parsed = yield* parse(text)
      if (parsed === null)
        return { ...readTree({ tree: Tree.empty, comments: [] }, text, language), damaged: true, errors: [0] }
      return keepTree(readTree(parsed, text, language), parsed.tree)
    },
    (text, { start, end, isMember }) => {
      const [before, after] = isMember ? shell : ['', '']
      const at = start - before.length
      const parsed = at < 0 ? null : atOnce(parsePart(`${before}${text.slice(start, end)}${after}`))
      return parsed && readTree(placedAt(parsed, at), text, language)
    },
  )
}

/** What a member of a class is read in. */
const shell = ['class _ {', '}'] as const
