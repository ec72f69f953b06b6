import type { FrontEnd } from '../frontEnd'
import { createReader } from './reader'
import { javascriptWriter } from './write'

/** JavaScript and TypeScript, with and without JSX. */
export const javascriptFrontEnd: FrontEnd = {
  languages: ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'],
  createReader,
  writer: javascriptWriter,
}
