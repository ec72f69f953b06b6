import type { FrontEnd } from '../frontEnd'
import { javascriptDialect, typescriptDialect } from './dialect'
import { createReader } from './reading/reader'
import { javascriptWriter } from './writing/write'

/** JavaScript and TypeScript, with and without JSX. */
export const javascriptFrontEnd: FrontEnd = {
  languages: ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'],
  createReader,
  writer: javascriptWriter,
  dialect: (language) => (language.startsWith('typescript') ? typescriptDialect : javascriptDialect),
}
