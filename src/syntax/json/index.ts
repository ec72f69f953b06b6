import type { FrontEnd } from '../frontEnd'
import { createReader } from './read'
import { jsonWriter } from './write'

export { readEmbeddedJson } from './read'

export const jsonFrontEnd: FrontEnd = { languages: ['json', 'jsonc'], createReader: createReader, writer: jsonWriter }
