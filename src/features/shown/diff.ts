import { applyEdits } from '../../findings/edits'
import type { Edit, Span } from '../../findings/finding'
import { linesOf, type Lines } from './lines'

/** A line of a diff. `text` is code without its line break. */
export interface DiffRow {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** Line numbers are 1-based. */
export interface DiffHunk {
  readonly from: number
  readonly count: number
  readonly newFrom: number
  readonly newCount: number
  readonly rows: readonly DiffRow[]
}

/** Lines of context around a change. */
const context = 3

/** The range of 1-based lines in the old text that some edits change. */
interface Change {
  readonly from: number
  to: number
  readonly edits: Edit[]
}

/** The hunks of a unified diff for some edits. */
export function hunksOf(text: string, edits: readonly Edit[]): readonly DiffHunk[] {
  const lines = linesOf(text)
  let shift = 0
  return changesOf(lines, edits).map((changes) => {
    const from = Math.max(1, (changes[0]?.from ?? 1) - context)
    const to = Math.min(lastLine(lines), (changes.at(-1)?.to ?? 1) + context)
    const rows: DiffRow[] = []
    let at = from
    let added = 0
    for (const change of changes) {
      for (; at < change.from; at += 1) rows.push({ sign: ' ', text: lines.line(at) })
      const after = changed(text, lines, change)
      for (; at <= change.to; at += 1) rows.push({ sign: '-', text: lines.line(at) })
      for (const line of after) rows.push({ sign: '+', text: line })
      added += after.length - (change.to - change.from + 1)
    }
    for (; at <= to; at += 1) rows.push({ sign: ' ', text: lines.line(at) })
    const count = to - from + 1
    const hunk = { from, count, newFrom: from + shift, newCount: count + added, rows }
    shift += added
    return hunk
  })
}

/** Changes whose contexts touch share a hunk. */
function changesOf(lines: Lines, edits: readonly Edit[]): readonly (readonly Change[])[] {
  const changes: Change[] = []
  for (const edit of edits) {
    const [from, to] = [lines.position(edit.span.start).line, lines.position(edit.span.end).line]
    const last = changes.at(-1)
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else changes.push({ from, to, edits: [edit] })
  }
  const hunks: Change[][] = []
  for (const change of changes) {
    const near = hunks.at(-1)
    if (near && change.from - (near.at(-1)?.to ?? 0) - 1 <= 2 * context) near.push(change)
    else hunks.push([change])
  }
  return hunks
}

/** The lines that replace those of a change. */
function changed(text: string, lines: Lines, { from, to, edits }: Change): readonly string[] {
  const span: Span = { start: lines.start(from), end: lines.start(to) + lines.line(to).length }
  const moved = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
  }))
  return applyEdits(text.slice(span.start, span.end), moved).split(/\r\n|\r|\n/)
}

/** A final line break does not start another line. */
function lastLine(lines: Lines): number {
  return lines.count > 1 && lines.line(lines.count) === '' ? lines.count - 1 : lines.count
}
