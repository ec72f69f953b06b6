import type { FrontEnd } from '../frontEnd'
import { createPythonReader } from './reader'
import { pythonWriter } from './write'

export const pythonFrontEnd: FrontEnd = { languages: ['python'], createReader: createPythonReader, writer: pythonWriter }
