import { type Reader, readerOf } from '../../frontEnd'
import { keepTree } from '../../trees'
import { readTree } from './read'
import { createParser } from '../parsing/trees'

/** Creates a reader for successive versions of one document. */
export function createReader(): Reader {
  const parse = createParser()
  return readerOf(function* (text) {
    const parsed = yield* parse(text)
    const model = readTree(parsed, text)
    const all = [...parsed.errors, ...model.errors]
    return keepTree({ ...model, damaged: all.length > 0, errors: all }, parsed.tree)
  })
}
