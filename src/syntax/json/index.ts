import type { FrontEnd } from '../frontEnd'
import { jsonDialect } from './dialect'
import { createReader } from './read'
import { jsonWriter } from './write'

export { jsonPiece } from './piece'
export { readEmbeddedJson } from './read'

/** JSON files, with and without comments. */
export const jsonFrontEnd: FrontEnd = {
  languages: ['json', 'jsonc'],
  createReader,
  writer: jsonWriter,
  dialect: () => jsonDialect,
}
