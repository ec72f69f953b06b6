import type { StoredResult } from '../../analysis/answers/results/storedResults'
import { retention } from '../../knowledge'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { code, noted } from '../shared/saying/wording'

export const expiringResultUrl = createRule({
  id: 'expiring-result-url',
  summary: "A result's URL is stored, sent again later or shown on a page, and the file is never downloaded.",
  level: 'hint',
  fixable: 'no',
  facts: ['resultsKept30Days', 'resultsNotLinked'],
  kind: 'file',
  check(meaning, report) {
    const { storedResults: stored, linkedResults: linked } = meaning.answers
    const { days } = retention
    for (const { value } of stored.all)
      report({ at: value.span, message: 'stored', data: { days }, confidence: 'likely' })
    for (const { value, stored: from } of linked)
      report({ ...later, at: value.span, message: 'linked', data: { days }, related: storedAt(from) })
    if (stored.all.length === 0) return
    for (const request of meaning.requests) {
      if (request.evidence.verdict !== 'official') continue
      for (const slot of judgedSlots(request)) {
        if (!slot.parameters.every((parameter) => parameter?.media?.input.includes('url'))) continue
        const [from] = slot.values.flatMap((value) => stored.readAs(value) ?? [])
        if (!from) continue
        report({
          ...later,
          at: slot.span,
          message: 'sent',
          data: { days, path: code(slot.path) },
          related: storedAt(from),
        })
      }
    }
  },
})

const later = { level: 'info', confidence: 'likely' } as const

function storedAt(stored: StoredResult | null) {
  return stored ? [{ span: stored.value.span, message: noted('stored') }] : []
}
