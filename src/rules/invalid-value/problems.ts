import type { Possibility } from '../../analysis/values/possibility'
import type { EndpointParameter, Scalar, Severity } from '../../knowledge'
import { fits, givenType, isDurationOfAnotherType, isQuoted } from '../shared/judging/jsonTypes'
import { quietest, severityIn } from '../shared/judging/judgement'
import { numberWithUnit, suggest } from '../shared/suggesting/suggest'
import { endingOf } from './ending'
import { allowedWords, rangeWords } from './words'
import { code, list, proper, sent, term } from '../shared/saying/wording'
import type { MessageData } from '../../findings/message'

/** Why a parameter does not accept a value. */
export interface Problem {
  readonly kind:
    'choice' | 'open' | 'ended' | 'number' | 'range' | 'decimals' | 'length' | 'advice' | 'count' | 'format'
  readonly severity: Severity
  readonly data: MessageData
  /** A suggested value; `exact` if nothing else can be meant. */
  readonly instead?: { readonly value: Scalar; readonly exact: boolean }
}

/** What is wrong with a value of the right type; null if nothing is, or the value is not known well enough. */
export function problemOf(value: Possibility, parameter: EndpointParameter): Problem | null {
  const given = givenType(value)
  if (given === null || isDurationOfAnotherType(given, parameter)) return null
  if (!fits(given, parameter.types) && !fits(given, parameter.toleratedTypes) && !isQuoted(value, parameter))
    return null
  if (value.kind === 'list') return countProblem(value, parameter)
  if (value.kind === 'text')
    return lengthProblem(value.pieces ?? [], parameter) ?? formatProblem(value.pieces ?? [], parameter)
  if (value.kind !== 'exact' || value.value === null) return null
  return (
    choiceProblem(value.value, parameter) ??
    numberProblem(value.value, parameter) ??
    lengthProblem([String(value.value)], parameter) ??
    partsProblem(value.value, parameter) ??
    formatProblem([String(value.value)], parameter)
  )
}

function choiceProblem(value: Scalar, parameter: EndpointParameter): Problem | null {
  const { name, enum: allowed, retiredValues = [], formerValues = [], endedValues, openEnum } = parameter
  // Other rules check models, including retired ones and those of other endpoints.
  if (
    !allowed ||
    name === 'model_name' ||
    [...allowed, ...retiredValues, ...formerValues].some((each) => String(each) === String(value))
  )
    return null
  const instead = suggest(String(value), allowed) ?? undefined
  const ended = endedValues?.find((each) => each.value === value)
  if (ended)
    return {
      kind: 'ended',
      severity: 'warning',
      data: { value: sent(value), since: proper(ended.since) },
      ...(instead && { instead }),
    }
  const severity = openEnum ? quietest('info', severityIn(parameter)) : severityIn(parameter)
  return {
    kind: openEnum ? 'open' : 'choice',
    severity,
    data: { value: sent(value), ...(openEnum ? {} : { allowed: allowedWords(allowed) }) },
    ...(instead && { instead }),
  }
}

function numberProblem(value: Scalar, parameter: EndpointParameter): Problem | null {
  const { types, range, decimals } = parameter
  if (typeof value === 'boolean' || (!range && !fits('number', types))) return null
  const severity = severityIn(parameter)
  const number = typeof value === 'number' ? value : Number(value)
  const data = { value: sent(value), range: rangeWords(range ?? {}) }
  if (!Number.isFinite(number)) {
    // Text that is not a number is wrong only if the parameter has a range.
    const meant = range && typeof value === 'string' ? numberWithUnit(value) : null
    return range
      ? { kind: 'number', severity, data, ...(meant !== null && { instead: { value: String(meant), exact: true } }) }
      : null
  }
  const whole = !types.includes('number') && types.includes('integer')
  if (whole && !Number.isInteger(number))
    return {
      kind: 'number',
      severity,
      data: { ...data, range: term('whole-number', { range: data.range }) },
    }
  const { min = -Infinity, max = Infinity } = range ?? {}
  if (number < min || number > max) {
    const bound = number < min ? min : max
    return {
      kind: 'range',
      severity,
      data,
      instead: { value: typeof value === 'string' ? String(bound) : bound, exact: false },
    }
  }
  if (decimals === undefined || Number(number.toFixed(decimals)) === number) return null
  return {
    kind: 'decimals',
    severity: quietest('info', severity),
    data: { value: data.value, decimals },
    instead: { value: Number(number.toFixed(decimals)), exact: false },
  }
}

/** Placeholders do not count: the text is at least as long as its literal parts. */
function lengthProblem(pieces: readonly (string | null)[], parameter: EndpointParameter): Problem | null {
  const { maxLength, advisedLength } = parameter
  if (maxLength === undefined) return null
  const length = pieces.reduce((sum, piece) => sum + (piece === null ? 0 : Array.from(piece).length), 0)
  const data = { length, isLeast: pieces.includes(null), most: maxLength }
  if (length > maxLength) return { kind: 'length', severity: severityIn(parameter), data }
  return advisedLength !== undefined && length > advisedLength
    ? { kind: 'advice', severity: 'info', data: { ...data, advised: advisedLength } }
    : null
}

/** The format of a file, by its URL. A server may still send another one. */
function formatProblem(pieces: readonly (string | null)[], { media }: EndpointParameter): Problem | null {
  const ending = media?.formats ? endingOf(pieces) : null
  if (!media?.formats || ending === null || media.formats.includes(ending)) return null
  return {
    kind: 'format',
    severity: 'warning',
    data: { ending: code(`.${ending}`), formats: list(media.formats.map(proper)) },
  }
}

/** A list with a spread, or with items added later, has an unknown length. */
function countProblem({ items }: Possibility & { kind: 'list' }, parameter: EndpointParameter): Problem | null {
  return items === null || items.some(({ kind }) => kind === 'spread') ? null : tooManyOrFew(items.length, parameter)
}

/** Items in a comma-separated string. */
function partsProblem(value: Scalar, parameter: EndpointParameter): Problem | null {
  return parameter.format === 'comma-separated' ? tooManyOrFew(String(value).split(',').length, parameter) : null
}

function tooManyOrFew(count: number, parameter: EndpointParameter): Problem | null {
  const { minItems = 0, maxItems = Infinity } = parameter
  if (count >= minItems && count <= maxItems) return null
  const limit = minItems === maxItems ? 'exactly' : count > maxItems ? 'most' : 'least'
  const bound = count > maxItems ? maxItems : minItems
  return { kind: 'count', severity: severityIn(parameter), data: { count, limit, bound } }
}
