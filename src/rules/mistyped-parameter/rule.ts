import type { Slot } from '../../analysis/contract/slots'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { placesElsewhere } from '../shared/repairing/conversion'
import { judge, levelFor } from '../shared/judging/judgement'
import { fixesFor, switchWords } from './fixes'
import { type Mismatch, mismatchOf } from './types'
import { code, list, noted, sent, term } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

export const mistypedParameter = createRule({
  id: 'mistyped-parameter',
  summary: 'A parameter of the wrong JSON type: `sound: true`, `mode: 1`, an `image_list` that is not a list.',
  level: 'error',
  fixable: 'safe',
  facts: ['scalarsAreCoerced'],
  kind: 'request',
  check(request, report, meaning) {
    // A query has only strings.
    if (request.endpoints.every(({ method }) => method === 'GET')) return
    for (const slot of judgedSlots(request)) {
      const judgement = judge(slot, mismatchOf)
      const [first] = judgement?.bad ?? []
      if (!judgement || !first) continue
      const weight = levelFor(judgement, slot, request, meaning)
      if (!weight) continue
      const { level, confidence, certain } = weight
      const { problem: mismatch } = first
      const wrong = judgement.bad.map(({ value }) => value)
      report({
        at: placeOf(slot, mismatch),
        message: mismatch.tolerated ? 'tolerated' : certain ? 'always' : 'sometimes',
        // A request that works is not a mistake.
        level: mismatch.tolerated ? 'hint' : level,
        data: {
          path: code(slot.path),
          given: mismatch.given,
          expected: list(mismatch.parameter.types.map((type) => term('type', { type }))),
          ...(mismatch.tolerated ? {} : { words: wordsOf(mismatch) }),
        },
        confidence,
        related: placesElsewhere(slot.span, wrong).map((span) => ({
          span,
          message: noted('value-from'),
        })),
        fixes: fixesFor(slot, wrong, mismatch, certain, meaning.program.dialect.idioms.expressions),
      })
    }
  },
})

/** The place to report: the key, if the value may span many lines. */
function placeOf(slot: Slot, { given }: Mismatch) {
  const isLong = given === 'record' || given === 'list'
  return isLong && slot.write ? slot.write.keySpan : slot.span
}

function wordsOf({ parameter, given }: Mismatch): Datum {
  const words = given === 'boolean' ? switchWords(parameter) : null
  return words ? list([sent(words.on), sent(words.off)]) : null
}
