import type { Writer } from '../frontEnd'

export const javascriptWriter: Writer = { write: () => [], literal: () => '', commentAbove: () => null }
