import { isNull, type Possibility } from '../../analysis/possibility'
import type { Setting } from '../../analysis/request'
import type { Span } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { createRule, type FixPlan } from '../rule'
import { durationsOf } from './durations'

export const intDuration = createRule({
  id: 'int-duration',
  summary: 'A number reaches `duration` where the legacy API takes a string.',
  level: 'warning',
  fixable: 'safe',
  facts: ['legacyDurationIsString'],
  kind: 'request',
  messages: {
    exact:
      '{value} is a number, but the legacy Kling API types `duration` as a string: send "{value}". The new generation (`settings.duration`) is the one that takes a number.',
    computed:
      '`duration` is a number here, but the legacy Kling API types it as a string: convert it before it is sent. The new generation (`settings.duration`) is the one that takes a number.',
  },
  check(request, report) {
    for (const setting of durationsOf(request)) {
      const numbers = numbersOf(setting)
      if (numbers.length === 0) continue
      const exact = [...new Set(numbers.flatMap((number) => (number.kind === 'exact' ? [String(number.value)] : [])))]
      const value = exact.length === 1 && numbers.every((number) => number.kind === 'exact') ? exact[0] : undefined
      report({
        at: setting.span,
        message: value === undefined ? 'computed' : 'exact',
        data: { value: value ?? '' },
        confidence: request.evidence.confidence,
        related: originsOf(setting, numbers).map((span) => ({ span, message: 'The number comes from here.' })),
        fixes: fixesFor(setting, numbers),
      })
    }
  },
})

/** The numbers among the possibilities, where nothing else is possible: a string anywhere may mean that it was converted. */
function numbersOf({ values }: Setting): readonly Possibility[] {
  const numbers = values.filter(isNumber)
  const harmless = values.every((value) => isNumber(value) || isNull(value) || value.kind === 'outside' || (value.kind === 'result' && value.path.length > 0))
  return harmless ? numbers : []
}

function isNumber(value: Possibility): boolean {
  return value.kind === 'number' || (value.kind === 'exact' && typeof value.value === 'number')
}

/** Where a number is written, when that is not where it is sent. */
function originsOf(setting: Setting, numbers: readonly Possibility[]): readonly Span[] {
  return numbers.map(({ at }) => at.span).filter(({ start, end }) => end <= setting.span.start || start >= setting.span.end)
}

function fixesFor(setting: Setting, numbers: readonly Possibility[]): readonly FixPlan[] {
  const { placement, values } = setting
  const { value, type, at } = placement
  if (!value) {
    if (!type) return []
    return [{ title: 'Declare `duration` as a string', safety: 'review', repairs: [{ do: 'retype', at: type, to: 'text' }] }]
  }
  const isField = at.kind === undefined && 'nameSpan' in at
  if (isField) {
    const repairs: Repair[] = [{ do: 'convert', at: value, to: 'text' }]
    if (type) repairs.unshift({ do: 'retype', at: type, to: 'text' })
    return [{ title: 'Declare `duration` as a string', safety: 'review', repairs }]
  }
  // `None` would become the string "None".
  const safety = values.some(isNull) ? 'review' : 'safe'
  const title = value.kind === 'number' ? 'Quote the number' : 'Convert it to a string'
  return [{ title, safety, repairs: [{ do: 'convert', at: value, to: 'text' }] }, ...defaultFixes(numbers.filter(({ at: origin }) => origin !== value))]
}

/** A parameter whose default is the number, and that is sent as it is: the default and the annotation are the place. */
function defaultFixes(numbers: readonly Possibility[]): readonly FixPlan[] {
  const defaults = numbers.filter(({ kind }) => kind === 'exact')
  const types = numbers.filter(({ kind }) => kind === 'number')
  const [literal] = defaults
  if (defaults.length !== 1 || literal?.at.kind !== 'number' || !('value' in literal.at)) return []
  const repairs: Repair[] = [{ do: 'convert', at: literal.at, to: 'text' }]
  for (const { at } of types) {
    if (at.kind !== 'number' || 'value' in at) return []
    repairs.push({ do: 'retype', at, to: 'text' })
  }
  return [{ title: 'Make the default a string', safety: 'review', repairs }]
}
