import { type Reader, readerOf } from '../../frontEnd'
import { indentationAt } from '../../lines'
import type { SourceModel } from '../../model'
import { atOnce } from '../../parsing/steps'
import { keepTree, placedAt } from '../../trees'
import { readTree } from './read'
import { createParser } from '../parsing/trees'

/** Creates a reader for successive versions of one document. */
export function createReader(): Reader {
  const parse = createParser()
  const parsePart = createParser()
  return readerOf(
    function* (text) {
      const parsed = yield* parse(text)
      return keepTree(withErrors(readTree(parsed, text), parsed.errors), parsed.tree)
    },
    (text, { start, end, isMember }) => {
      const before = isMember ? `class _:\n${indentationAt(text, start)}` : ''
      const at = start - before.length
      const parsed = at < 0 ? null : atOnce(parsePart(`${before}${text.slice(start, end)}`))
      if (parsed === null) return null
      const errors = parsed.errors.map((offset) => offset + at)
      return withErrors(readTree(placedAt(parsed, at), text), errors)
    },
  )
}

function withErrors(model: SourceModel, errors: readonly number[]): SourceModel {
  const all = [...errors, ...model.errors]
  return { ...model, damaged: all.length > 0, errors: all }
}
