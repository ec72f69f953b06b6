import { decidesOn } from '../../analysis/values/guards'
import type { Possibility } from '../../analysis/values/possibility'
import type { EndpointParameter, Media, Severity } from '../../knowledge'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { beginningOf } from '../shared/repairing/beginning'
import { elsewhere, judge, levelFor } from '../shared/judging/judgement'
import { withoutPrefix } from './withoutPrefix'
import { code } from '../shared/saying/wording'

const severities = {
  forbidden: 'error',
  'forbidden-on-sibling-pages': 'warning',
  undocumented: 'info',
} as const satisfies Record<NonNullable<Media['dataUri']>, Severity>

export const dataUriImage = createRule({
  id: 'data-uri-image',
  summary: 'A `data:` prefix on a Base64 image where Kling accepts only bare Base64.',
  level: 'error',
  fixable: 'safe',
  facts: ['rawBase64', 'newBase64Undocumented'],
  kind: 'request',
  check(request, report, meaning) {
    for (const slot of judgedSlots(request)) {
      const judgement = judge(slot, prefixProblem)
      // Code that tests for the prefix also removes it.
      const places = judgement?.bad.map(({ value }) => value.at) ?? []
      const handled =
        judgement?.certain === false && decidesOn(meaning.program, /data:|base64|(['"]),\1/, [request.at, ...places])
      const weight = judgement && !handled ? levelFor(judgement, slot, request, meaning) : null
      if (!judgement || !weight) continue
      for (const { value, problem } of judgement.bad) {
        const { span: at } = value.at
        report({
          at,
          message: problem.severity === 'info' ? 'undocumented' : 'forbidden',
          level: weight.level,
          data: { path: code(slot.path), certain: weight.certain },
          confidence: weight.confidence,
          related: elsewhere(at, slot),
          fixes: withoutPrefix(value, slot.span, weight.certain),
        })
      }
    }
  },
})

function prefixProblem(value: Possibility, { media }: EndpointParameter): { readonly severity: Severity } | null {
  if (!media?.dataUri || !media.input.includes('base64')) return null
  return /^data:/i.test(beginningOf(value)) ? { severity: severities[media.dataUri] } : null
}
