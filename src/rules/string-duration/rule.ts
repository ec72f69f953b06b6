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
import { code, ours, prose, quotation } from '../../text/prose'

export const stringDuration = createRule({
  id: 'string-duration',
  summary: 'A string reaches `duration` where the API takes a number: the new generation, and text to audio.',
  level: 'warning',
  fixable: 'safe',
  facts: ['newDurationIsInteger', 'textToAudioDurationIsNumber'],
  kind: 'request',
  messages: {
    exact:
      '{value} is a string, but {endpoint} types {path} as {type}: send {number}. Only the legacy video endpoints take a string.',
    computed:
      '{path} is a string here, but {endpoint} types it as {type}: convert it before it is sent. Only the legacy video endpoints take a string.',
  },
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
          endpoint: endpoint.generation === 'new' ? prose`the new Kling API` : ours(endpoint.title.toLowerCase()),
          type: takesFractions(slot) ? prose`a number` : prose`an integer`,
          value: quotation(exact ?? ''),
          number: number ?? prose``,
        },
        confidence: request.evidence.confidence,
        related: placesElsewhere(slot.span, texts).map((span) => ({
          span,
          message: prose`The string comes from here.`,
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
        title: prose`Send the number ${number}`,
        safety: /[a-z]/i.test(exact) ? 'review' : 'safe',
        repairs: [{ do: 'replace', at: value, by: number }],
      },
    ]
  }
  const { toFraction } = meaning.program.dialect.idioms.expressions
  if (value && value.kind !== 'text' && takesFractions(slot) && toFraction !== null) {
    const repairs = wrapped(value, `${toFraction}(`, ')')
    return [{ title: prose`Convert it to a number`, safety: values.some(isNull) ? 'review' : 'safe', repairs }]
  }
  return conversionFixes({ name, write, values, wrong: texts }, 'integer')
}
