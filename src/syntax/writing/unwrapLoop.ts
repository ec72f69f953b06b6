import { indentationAt, lineEnd, lineStart, nextLine, startsLine } from '../lines'
import type { LoopStep, SourceModel, Span, Step } from '../model'
import { replace } from './recordEdits'
import type { Edit } from '../repair'
import { walk } from '../visit'

/**
 * Replaces a loop with the steps of its body, except those in `without`. The remaining lines are dedented one by one,
 * so that other edits may change their content. No edits if the steps are not on their own lines.
 */
export function unwrapLoop(model: SourceModel, loop: LoopStep, without: readonly Step[]): Edit[] {
  const { text } = model
  const [first] = loop.body.steps
  const lines = first ? bodyLines(model, loop) : null
  const isLeft = loop.body.steps.some((step) => !without.includes(step))
  if (
    !first ||
    !lines ||
    !isLeft ||
    loop.otherwise ||
    hasLongText(text, loop) ||
    !without.every((step) => standsAlone(model, step))
  )
    return []
  const outer = indentationAt(text, loop.span.start)
  const inner = indentationAt(text, first.span.start)
  if (!inner.startsWith(outer)) return []
  const removed = without.map(({ span }): Span => ({
    start: lineStart(text, span.start),
    end: nextLine(text, span.end),
  }))
  const edits = [{ start: lineStart(text, loop.span.start), end: lines.start }, ...removed].map((span) =>
    replace(span, ''),
  )
  for (let at = lines.start; at < lines.end; at = nextLine(text, at)) {
    const stays = !removed.some((span) => span.start <= at && at < span.end)
    if (stays && text.startsWith(inner, at))
      edits.push(replace({ start: at, end: at + inner.length - outer.length }, ''))
  }
  const end = nextLine(text, loop.span.end)
  return lines.end < loop.span.end ? [...edits, replace({ start: lines.end, end }, '')] : edits
}

/** The whole lines between the head of a loop and its end; null if the body shares a line with either. */
function bodyLines({ text, language }: SourceModel, loop: LoopStep): Span | null {
  const head = loop.test ?? loop.iterable
  const last = loop.body.steps.at(-1)
  if (!last || !startsLine(text, loop.span.start)) return null
  if (language === 'python') {
    const opening = /^[)\s]*:[ \t]*(?:#.*)?\r?\n/.exec(head ? text.slice(head.span.end) : '')
    return head && opening ? { start: head.span.end + opening[0].length, end: nextLine(text, last.span.end) } : null
  }
  const opening = /^\{[ \t]*(?:\/\/.*)?\r?\n/.exec(text.slice(loop.body.span.start))
  const brace = loop.span.end - 1
  const isLast =
    text.charAt(brace) === '}' && startsLine(text, brace) && text.slice(brace + 1, lineEnd(text, brace)).trim() === ''
  return opening && isLast && loop.shape !== 'do'
    ? { start: loop.body.span.start + opening[0].length, end: lineStart(text, brace) }
    : null
}

/** Whether a step shares its lines with nothing but a comment. */
function standsAlone({ text, comments }: SourceModel, { span }: Step): boolean {
  const stop = lineEnd(text, span.end)
  const comment = comments.find((each) => each.span.start >= span.end && each.span.start < stop)
  return startsLine(text, span.start) && /^;?\s*$/.test(text.slice(span.end, comment?.span.start ?? stop))
}

/** Whether the loop contains a multi-line string, whose content would change with its indentation. */
function hasLongText(text: string, loop: LoopStep): boolean {
  for (const node of walk(loop)) {
    if (node.kind !== 'text') continue
    if (node.parts.some((part) => part.kind === 'piece' && /[\r\n]/.test(text.slice(part.span.start, part.span.end))))
      return true
  }
  return false
}
