import { createWriter } from '../writer'
import { jsonDialect } from './dialect'

/** Writes repairs to JSON files. */
export const jsonWriter = createWriter(jsonDialect)
