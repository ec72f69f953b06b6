import { createWriter } from '../writer'
import { jsonNotation } from './notation'

/** Writes repairs to JSON files. */
export const jsonWriter = createWriter(jsonNotation)
