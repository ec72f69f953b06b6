import type { Possibility } from '../../analysis/values/possibility'
import type { FixPlan } from '../../findings/rule'
import type { Span, TextValue, Value } from '../../syntax/model'
import { titled } from '../shared/saying/wording'

const mark = 'base64,'

/** Removes the prefix where it is written: in a literal, a template, or before a `+`. */
export function withoutPrefix({ at }: Possibility, sent: Span, certain: boolean): readonly FixPlan[] {
  const prefix = prefixSpan(at)
  if (!prefix) return []
  const inPlace = sent.start <= at.span.start && at.span.end <= sent.end
  return [
    {
      title: titled('remove-prefix'),
      safety: inPlace && certain ? 'safe' : 'review',
      repairs: [{ do: 'code', at: prefix, by: '' }],
    },
  ]
}

function prefixSpan(at: Possibility['at']): Span | null {
  switch (at.kind) {
    case 'text':
      return prefixInText(at)
    case 'binary':
      return prefixBefore(at.left, at.right)
    case 'call':
      return at.callee.kind === 'member' && at.callee.property === 'format' && at.callee.object.kind === 'text'
        ? prefixInText(at.callee.object)
        : null
    default:
      return null
  }
}

/** From the beginning of the text to the end of `base64,`. */
function prefixInText({ parts, content }: TextValue): Span | null {
  for (const part of parts) {
    if (part.kind !== 'piece') continue
    const index = part.value.indexOf(mark)
    // Escapes in between would shift source offsets.
    if (index >= 0)
      return part.shifts.length < 2 ? { start: content.start, end: part.span.start + index + mark.length } : null
  }
  return null
}

/** `"data:…;base64," + x`: everything before the last operand. */
function prefixBefore(left: Value, right: Value): Span | null {
  const last = left.kind === 'binary' ? left.right : left
  const plain = right.kind === 'name' || right.kind === 'member' || right.kind === 'call' || right.kind === 'text'
  return plain && last.kind === 'text' && last.value?.endsWith(mark)
    ? { start: left.span.start, end: right.span.start }
    : null
}
