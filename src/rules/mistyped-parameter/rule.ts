import type { Slot } from '../../analysis/contract/slots'
import type { JsonType } from '../../knowledge'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { placesElsewhere } from '../shared/repairing/conversion'
import type { Given } from '../shared/judging/jsonTypes'
import { judge, levelFor } from '../shared/judging/judgement'
import { fixesFor, switchWords } from './fixes'
import { type Mismatch, mismatchOf } from './types'
import { code, ours, prose, quotation, type Prose } from '../../text/prose'

const givenWords = {
  text: prose`a string`,
  number: prose`a number`,
  boolean: prose`a boolean`,
  record: prose`an object`,
  list: prose`a list`,
} as const satisfies Record<Given, Prose>

const expectedWords = {
  string: prose`a string`,
  integer: prose`an integer`,
  number: prose`a number`,
  boolean: prose`a boolean`,
  object: prose`an object`,
  array: prose`a list`,
} as const satisfies Record<JsonType, Prose>

export const mistypedParameter = createRule({
  id: 'mistyped-parameter',
  summary: 'A parameter of the wrong JSON type: `sound: true`, `mode: 1`, an `image_list` that is no list.',
  level: 'error',
  fixable: 'safe',
  facts: ['scalarsAreCoerced'],
  kind: 'request',
  messages: {
    always:
      '{path} is {given}, but Kling takes {expected} here{hint}. A wrong type is refused as a parameter error (1201).',
    sometimes:
      '{path} may be {given} here, but Kling takes {expected}{hint}. A wrong type is refused as a parameter error (1201).',
    tolerated:
      "{path} is {given}. Kling's reference types it as {expected}; its own examples send both, so it works today.",
  },
  check(request, report, meaning) {
    // A query has no types: all of it is text.
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
        level,
        data: {
          path: code(slot.path),
          given: givenWords[mismatch.given],
          expected: expectedIn(mismatch),
          hint: hintOf(mismatch),
        },
        confidence,
        related: placesElsewhere(slot.span, wrong).map((span) => ({
          span,
          message: prose`The value comes from here.`,
        })),
        fixes: fixesFor(slot, wrong, mismatch, certain, meaning.program.dialect.idioms.expressions),
      })
    }
  },
})

/** The key, where the value may go over many lines. */
function placeOf(slot: Slot, { given }: Mismatch) {
  const isLong = given === 'record' || given === 'list'
  return isLong && slot.write ? slot.write.keySpan : slot.span
}

function expectedIn({ parameter }: Mismatch): Prose {
  return ours(parameter.types.map((type) => expectedWords[type]).join(' or '))
}

function hintOf({ parameter, given }: Mismatch): Prose {
  const words = given === 'boolean' ? switchWords(parameter) : null
  return words ? prose`: ${quotation(words.on)} or ${quotation(words.off)}` : prose``
}
