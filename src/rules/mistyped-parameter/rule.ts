import { type Slot, slotsOf } from '../../analysis/contract/slots'
import type { JsonType } from '../../knowledge'
import { createRule } from '../rule'
import { originsOf } from '../shared/conversion'
import type { Given } from '../shared/jsonTypes'
import { judge, weigh } from '../shared/judgement'
import { fixesFor, switchWords } from './fixes'
import { type Mismatch, mismatchOf } from './types'

const givenWords = { text: 'a string', number: 'a number', boolean: 'a boolean', record: 'an object', list: 'a list' } as const satisfies Record<Given, string>

const expectedWords = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'a list',
} as const satisfies Record<JsonType, string>

export const mistypedParameter = createRule({
  id: 'mistyped-parameter',
  summary: 'A parameter of the wrong JSON type: `sound: true`, `mode: 1`, an `image_list` that is no list.',
  level: 'error',
  fixable: 'safe',
  facts: ['scalarsAreCoerced'],
  kind: 'request',
  messages: {
    always: '`{path}` is {given}, but Kling takes {expected} here{hint}. A wrong type is refused as a parameter error (1201).',
    sometimes: '`{path}` may be {given} here, but Kling takes {expected}{hint}. A wrong type is refused as a parameter error (1201).',
    tolerated: "`{path}` is {given}. Kling's reference types it as {expected}; its own examples send both, so it works today.",
  },
  check(request, report, meaning) {
    for (const slot of slotsOf(request)) {
      const judgement = judge(slot, mismatchOf)
      const [first] = judgement?.bad ?? []
      if (!judgement || !first) continue
      const weight = weigh(judgement, slot, request, meaning)
      if (!weight) continue
      const { level, confidence, certain } = weight
      const { problem: mismatch } = first
      const wrong = judgement.bad.map(({ value }) => value)
      report({
        at: placeOf(slot, mismatch),
        message: mismatch.tolerated ? 'tolerated' : certain ? 'always' : 'sometimes',
        level,
        data: { path: slot.path, given: givenWords[mismatch.given], expected: mismatch.parameter.types.map((type) => expectedWords[type]).join(' or '), hint: hintOf(mismatch) },
        confidence,
        related: originsOf(slot.span, wrong).map((span) => ({ span, message: 'The value comes from here.' })),
        fixes: fixesFor(slot, wrong, mismatch, certain, meaning.program.language),
      })
    }
  },
})

/** The key, where the value may go over many lines. */
function placeOf(slot: Slot, { given }: Mismatch) {
  const isLong = given === 'record' || given === 'list'
  return isLong && slot.placement ? slot.placement.keySpan : slot.span
}

function hintOf({ parameter, given }: Mismatch): string {
  const words = given === 'boolean' ? switchWords(parameter) : null
  return words ? `: "${words.on}" or "${words.off}"` : ''
}
