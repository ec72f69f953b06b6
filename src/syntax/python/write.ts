import type { Writer } from '../frontEnd'

export const pythonWriter: Writer = { write: () => [], literal: () => '', commentAbove: () => null }
