import type { Writer } from '../frontEnd'

export const jsonWriter: Writer = { write: () => [], literal: () => '', commentAbove: () => null }
