import { lineBreakOf, lineEnd, nextLine } from '../../lines'
import type { SourceModel } from '../../model'
import { replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { createReader } from '../reading/reader'
import { importCode, importsOf, lacking } from './writeImports'

/** Inserts a helper after the file's imports, and adds the imports that the file lacks in the file's own style. */
export function addHelper(model: SourceModel, imports: readonly string[], source: string): Edit[] {
  const { text } = model
  const br = lineBreakOf(text)
  const present = model.body.steps.flatMap(importsOf)
  const missing = imports
    .flatMap((each) => createReader('typescript').read(each).body.steps.flatMap(importsOf))
    .flatMap((each) => lacking(each, present))
    .map((each) => importCode(model, each))
  const code = source.trim().split(/\r?\n/).join(br)
  const parts = [missing.join(br), text.includes(code) ? '' : code].filter((part) => part !== '')
  if (parts.length === 0) return []
  const { at, afterImport } = placeFor(model)
  const before = text.slice(0, at)
  const gap = before.slice(before.trimEnd().length)
  const endsInEmptyLine = gap.endsWith('\n') && gap.indexOf('\n') < gap.length - 1
  // An import directly follows the one above; anything else is separated by an empty line.
  const apart = before !== '' && !(afterImport && missing.length > 0) && !endsInEmptyLine ? br : ''
  const opening = (before === '' || before.endsWith('\n') ? '' : br) + apart
  const rest = text.slice(at)
  const closing =
    rest.trim() === '' || /^\r?\n/.test(rest) || (parts[0] !== code && parts.length === 1 && afterImport) ? br : br + br
  return [replace({ start: at, end: at }, opening + parts.join(br + br) + closing)]
}

/** After the last import, or else after the hashbang, directives and header comments of the file. */
function placeFor({ text, body, comments }: SourceModel): { at: number; afterImport: boolean } {
  const last = body.steps.findLast((step) => importsOf(step).length > 0)
  if (last !== undefined) return { at: nextLine(text, last.span.end), afterImport: true }
  let at = text.startsWith('#!') ? nextLine(text, 0) : 0
  for (const step of body.steps) {
    if (step.kind !== 'expression' || step.value.kind !== 'text') break
    at = nextLine(text, step.span.end)
  }
  if (at > 0) return { at, afterImport: false }
  const start = body.steps[0]?.span.start ?? text.length
  // The last comment before a blank line. A comment right above the first statement belongs to that statement.
  const header = comments.findLast(
    ({ span }) => span.end <= start && /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(span.end)),
  )
  return { at: header === undefined ? 0 : nextLine(text, lineEnd(text, header.span.end)), afterImport: false }
}
