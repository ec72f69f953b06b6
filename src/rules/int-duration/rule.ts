import { isNull, type Possibility } from '../../analysis/values/possibility'
import type { Setting } from '../../analysis/requests/request'
import { createRule } from '../rule'
import { conversionFixes, placesElsewhere } from '../shared/repairing/conversion'
import { mayBeUndocumented } from '../shared/judging/undocumented'
import { durationsOf } from './durations'
import { code, noted, sent } from '../shared/saying/wording'

export const intDuration = createRule({
  id: 'int-duration',
  summary: 'A `/v1/…` endpoint gets a number as `duration`, which it declares as a string.',
  level: 'warning',
  fixable: 'safe',
  facts: ['legacyDurationIsString'],
  kind: 'request',
  check(request, report) {
    for (const setting of mayBeUndocumented(request) ? [] : durationsOf(request)) {
      const numbers = numbersOf(setting)
      if (numbers.length === 0) continue
      const exact = [...new Set(numbers.flatMap((number) => (number.kind === 'exact' ? [String(number.value)] : [])))]
      const value = exact.length === 1 && numbers.every((number) => number.kind === 'exact') ? exact[0] : undefined
      report({
        at: setting.span,
        message: value === undefined ? 'computed' : 'exact',
        data: { path: code('duration'), ...(value === undefined ? {} : { number: Number(value), value: sent(value) }) },
        confidence: request.evidence.confidence,
        related: placesElsewhere(setting.span, numbers).map((span) => ({
          span,
          message: noted('number-from'),
        })),
        fixes: conversionFixes({ name: 'duration', ...setting, wrong: numbers }, 'text'),
      })
    }
  },
})

/** The numbers among the possibilities, where nothing else is possible: a string anywhere may mean that it was converted. */
function numbersOf({ values }: Setting): readonly Possibility[] {
  const numbers = values.filter(isNumber)
  const harmless = values.every(
    (value) =>
      isNumber(value) ||
      isNull(value) ||
      value.kind === 'outside' ||
      (value.kind === 'result' && value.path.length > 0),
  )
  return harmless ? numbers : []
}

function isNumber(value: Possibility): boolean {
  return value.kind === 'number' || (value.kind === 'exact' && typeof value.value === 'number')
}
