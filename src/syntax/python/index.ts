import type { FrontEnd } from '../frontEnd'
import { pythonDialect } from './dialect'
import { createReader } from './reading/reader'
import { pythonWriter } from './writing/write'

/** Python, including notebooks and Jupyter magics. */
export const pythonFrontEnd: FrontEnd = {
  languages: ['python'],
  createReader,
  writer: pythonWriter,
  dialect: () => pythonDialect,
}
