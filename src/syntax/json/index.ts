import type { FrontEnd } from '../frontEnd'
import { createJsonReader } from './read'
import { jsonWriter } from './write'

export { readEmbeddedJson } from './read'

export const jsonFrontEnd: FrontEnd = { languages: ['json', 'jsonc'], createReader: createJsonReader, writer: jsonWriter }
