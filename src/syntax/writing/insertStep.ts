import { fitLines, indentationAt, lineBreakOf, startsLine } from '../lines'
import type { SourceModel, Step } from '../model'
import { replace } from './recordEdits'
import type { Edit } from '../repair'

/**
 * Inserts code on its own lines before a step, with the step's indentation; no edit if the step does not start its
 * line.
 */
export function insertStep({ text }: SourceModel, before: Step, code: string): Edit[] {
  const { start } = before.span
  if (!startsLine(text, start)) return []
  const indentation = indentationAt(text, start)
  return [replace({ start, end: start }, fitLines(code, text, indentation) + lineBreakOf(text) + indentation)]
}
