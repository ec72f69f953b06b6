import { isEmpty } from '../../analysis/contract/contract'
import type { FixPlan } from '../../findings/rule'
import type { Slot } from '../../analysis/contract/slots'
import { isNull, jsonType, type Possibility } from '../../analysis/values/possibility'
import type { Meaning } from '../../analysis/meaning'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { conversionFixes, placesElsewhere } from '../shared/repairing/conversion'
import { isPlaceholder } from '../shared/judging/placeholder'
import { numberWithUnit } from '../shared/suggesting/suggest'
import { wrapped } from '../shared/repairing/wrap'
import { code, noted, sent, shortName, term, titled } from '../shared/saying/wording'

export const stringDuration = createRule({
  id: 'string-duration',
  summary: 'A string as `duration`, which must be a number on paths with the model in them and for text to audio.',
  level: 'warning',
  fixable: 'safe',
  facts: ['newDurationIsInteger', 'textToAudioDurationIsNumber'],
  kind: 'request',
  check(request, report, meaning) {
    const [endpoint] = request.endpoints
    for (const slot of judgedSlots(request)) {
      const texts = isNumberDuration(slot) ? textsOf(slot) : []
      if (texts.length === 0 || !endpoint) continue
      const exact = exactText(texts)
      const number = exact === null ? null : numberWithUnit(exact)
      report({
        at: slot.span,
        message: exact === null || number === null ? 'computed' : 'exact',
        data: {
          path: code(slot.path),
          endpoint: shortName(endpoint),
          type: term('type', { type: takesFractions(slot) ? 'number' : 'integer' }),
          ...(exact === null || number === null ? {} : { value: sent(exact), number }),
        },
        confidence: request.evidence.confidence,
        related: placesElsewhere(slot.span, texts).map((span) => ({
          span,
          message: noted('string-from'),
        })),
        fixes: fixesFor(slot, texts, exact, number, meaning),
      })
    }
  },
})

function isNumberDuration({ name, parameters }: Slot): boolean {
  return (
    name === 'duration' &&
    parameters.every(
      (parameter) =>
        parameter !== null && ![...parameter.types, ...(parameter.toleratedTypes ?? [])].includes('string'),
    )
  )
}

function takesFractions({ parameters }: Slot): boolean {
  return parameters.some((parameter) => parameter?.types.includes('number'))
}

/** The strings among the possibilities, where nothing else is possible: a number anywhere may mean that it was converted. */
function textsOf({ values }: Slot): readonly Possibility[] {
  const texts = values.filter((value) => jsonType(value) === 'text' && !isEmpty(value) && !isPlaceholder(value))
  const harmless = values.every(
    (value) =>
      texts.includes(value) ||
      isNull(value) ||
      isEmpty(value) ||
      value.kind === 'outside' ||
      (value.kind === 'result' && value.path.length > 0),
  )
  return harmless ? texts : []
}

/** The one text that it is in every case. */
function exactText(texts: readonly Possibility[]): string | null {
  const exact = new Set(texts.map((text) => (text.kind === 'exact' ? String(text.value) : null)))
  const [only = null] = exact
  return exact.size === 1 ? only : null
}

function fixesFor(
  slot: Slot,
  texts: readonly Possibility[],
  exact: string | null,
  number: number | null,
  meaning: Meaning,
): readonly FixPlan[] {
  const { write, value, name, values } = slot
  if (!write) return []
  if (value?.kind === 'text' && number !== null && exact !== null) {
    // Without its unit the value means the same, but somebody may show it elsewhere.
    return [
      {
        title: titled('send', { what: number }),
        safety: /[a-z]/i.test(exact) ? 'review' : 'safe',
        repairs: [{ do: 'replace', at: value, by: number }],
      },
    ]
  }
  const { toFraction } = meaning.program.dialect.idioms.expressions
  if (value && value.kind !== 'text' && takesFractions(slot) && toFraction !== null) {
    const repairs = wrapped(value, `${toFraction}(`, ')')
    return [{ title: titled('convert', { to: 'integer' }), safety: values.some(isNull) ? 'review' : 'safe', repairs }]
  }
  return conversionFixes({ name, write, values, wrong: texts }, 'integer')
}
