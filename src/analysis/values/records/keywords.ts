import type { CallValue } from '../../../syntax/model'
import type { Evaluator } from '../evaluator'
import type { Context, KeyWrite } from '../possibility'
import { mergedPlacements } from '../recordObject'
import { mergedFrom } from './merge'

/** The keyword arguments of a call as writes of a record (`dict(a=1)`, `update(a=1)`, `Request(a=1)`). */
export function keywordPlacements(
  evaluator: Evaluator,
  call: CallValue,
  context: Context | null,
): { writes: readonly KeyWrite[]; open: boolean } {
  const parts: (readonly KeyWrite[])[] = []
  let open = false
  for (const argument of call.arguments) {
    if (argument.kind === 'keyword' && argument.name) {
      parts.push([
        {
          key: argument.name,
          value: argument.value,
          type: null,
          context,
          at: argument,
          keySpan: { start: argument.span.start, end: argument.span.start + argument.name.length },
          conditions: [],
          optional: false,
        },
      ])
    } else if (argument.kind === 'keyword-spread') {
      const merged = mergedFrom(evaluator, argument.value, context)
      parts.push(merged.writes)
      open ||= merged.open
    }
  }
  return { writes: mergedPlacements(parts), open }
}
