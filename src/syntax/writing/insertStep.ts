import { fitLines, indentationAt, lineBreakOf, startsLine } from '../lines'
import type { SourceModel, Step } from '../model'
import { replace } from './recordEdits'
import type { Edit } from '../repair'

/** Code on its own lines before a step, indented as that is; nothing where the step does not begin its line. */
export function insertStep({ text }: SourceModel, before: Step, code: string): Edit[] {
  const { start } = before.span
  if (!startsLine(text, start)) return []
  const indentation = indentationAt(text, start)
  return [replace({ start, end: start }, fitLines(code, text, indentation) + lineBreakOf(text) + indentation)]
}
