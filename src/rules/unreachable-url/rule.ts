import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import type { Possibility } from '../../analysis/values/possibility'
import { type EndpointParameter, type Severity, unreachableAddresses } from '../../knowledge'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { beginningOf } from '../shared/repairing/beginning'
import { elsewhere, judge, levelFor } from '../shared/judging/judgement'
import { removal } from '../shared/repairing/removal'
import { code, fact, titled } from '../shared/saying/wording'

interface Unreachable {
  readonly severity: Severity
  readonly what: string
  readonly base64: boolean
}

export const unreachableUrl = createRule({
  id: 'unreachable-url',
  summary:
    "An input or a `callback_url` that Kling's servers cannot reach: localhost, a private address, a local path.",
  level: 'error',
  fixable: 'review',
  facts: ['publicUrls'],
  kind: 'request',
  check(request, report, meaning) {
    for (const slot of judgedSlots(request)) {
      const judgement = judge(slot, unreachable)
      const weight = judgement && levelFor(judgement, slot, request, meaning)
      if (!weight) continue
      for (const { value, problem } of judgement.bad) {
        const { what, base64 } = problem
        const { span: at } = value.at
        report({
          at,
          message: isCallback(slot) ? 'callback' : 'input',
          // One of several URLs is usually a fallback for development.
          level: weight.certain ? weight.level : 'info',
          data: {
            path: code(slot.path),
            certain: weight.certain,
            what: fact(what),
            ...(isCallback(slot) ? {} : { base64 }),
          },
          confidence: weight.confidence,
          related: elsewhere(at, slot),
          fixes: weight.certain && isCallback(slot) ? withoutCallback(slot) : [],
        })
      }
    }
  },
})

function isCallback({ name }: Pick<Slot, 'name'>): boolean {
  return name === 'callback_url'
}

function unreachable(value: Possibility, { name, media, format }: EndpointParameter): Unreachable | null {
  const takesUrl = format === 'url' || media?.input.includes('url')
  const beginning = takesUrl ? beginningOf(value) : ''
  const found = unreachableAddresses.find(({ pattern }) => pattern.test(beginning))
  // The task also runs without a callback.
  return found
    ? {
        severity: isCallback({ name }) ? 'warning' : 'error',
        what: found.what,
        base64: media?.input.includes('base64') ?? false,
      }
    : null
}

function withoutCallback(slot: Slot): readonly FixPlan[] {
  return [{ title: titled('remove', { what: code(slot.name) }), safety: 'review', repairs: removal(slot) }]
}
