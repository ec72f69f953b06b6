import { isEmpty } from '../../../analysis/contract/contract'
import type { Report } from '../../../findings/rule'
import type { Slot } from '../../../analysis/contract/slots'
import { isTested } from '../../../analysis/values/guards'
import type { Meaning } from '../../../analysis/meaning'
import { type Possibility } from '../../../analysis/values/possibility'
import { isChoice, isDeclared } from '../../../analysis/values/choices'
import type { EndpointParameter, Severity } from '../../../knowledge'
import type { Confidence, Level } from '../../../findings/finding'
import type { Request } from '../../../analysis/requests/request'
import type { Span } from '../../../syntax/model'
import { isPlaceholder } from './placeholder'
import { code, noted } from '../saying/wording'

type Related = NonNullable<Report['related']>

/** What is wrong with some possible values of a slot. */
interface Judgement<Problem> {
  readonly bad: readonly { readonly value: Possibility; readonly problem: Problem }[]
  /** True if only bad values (and empty ones, which count as absent) are possible. */
  readonly certain: boolean
}

/**
 * Checks each possible value with every candidate endpoint; a value is bad if it is for all of them.
 * Null if a candidate does not know the parameter, or nothing is bad.
 */
export function judge<Problem>(
  slot: Slot,
  problemOf: (value: Possibility, parameter: EndpointParameter) => Problem | null,
): Judgement<Problem> | null {
  const bad: { value: Possibility; problem: Problem }[] = []
  let certain = true
  for (const value of slot.values) {
    if (isEmpty(value)) continue
    const problem = isPlaceholder(value) ? null : problemForAll(slot, (parameter) => problemOf(value, parameter))
    if (problem === null) certain = false
    else bad.push({ value, problem })
  }
  return bad.length === 0 ? null : { bad, certain }
}

function problemForAll<Problem>(
  { parameters }: Slot,
  problemOf: (parameter: EndpointParameter) => Problem | null,
): Problem | null {
  let first: Problem | null = null
  for (const parameter of parameters) {
    const problem = parameter && problemOf(parameter)
    if (problem === null) return null
    first ??= problem
  }
  return first
}

/** The level for a judgement, or null if it must not be reported. */
export interface Weight {
  readonly level: Level
  readonly confidence: Confidence
  readonly certain: boolean
}

/**
 * The level of a bad value. A merely possible one is at most a warning, and not reported if code in the file checks the
 * parameter. A merely declared one (`str | list[str]`) shows what may be passed, not what is sent: it counts only if
 * there is nothing else or it is a declared choice, and is at most a warning.
 */
export function levelFor<Problem extends { readonly severity: Severity }>(
  { bad, certain }: Judgement<Problem>,
  slot: Slot,
  request: Request,
  { guards, program }: Meaning,
): Weight | null {
  const written = bad.some(({ value }) => !isDeclared(value))
  const offered = bad.some(({ value }) => isChoice(value))
  const checked =
    guards.some(({ names, isPresence }) => !isPresence && names.has(slot.name)) ||
    (slot.write !== null && isTested(program, slot.write))
  if (!certain && ((!written && !offered) || checked)) return null
  const level = levelOf(quietest(...bad.map(({ problem }) => problem.severity)), certain && written)
  return level && { level, certain, confidence: confidenceOf(request, certain) }
}

/** The level that the facts allow, lowered if the problem is only possible; null if it must not be reported. */
export function levelOf(severity: Severity, certain: boolean): Level | null {
  if (severity === 'none') return null
  return severity === 'error' && !certain ? 'warning' : severity
}

export function confidenceOf({ evidence }: Request, certain: boolean): Confidence {
  return certain ? evidence.confidence : 'possible'
}

const loudness: readonly Severity[] = ['none', 'info', 'warning', 'error']

export function quietest(...severities: readonly Severity[]): Severity {
  return loudness[Math.min(...severities.map((severity) => loudness.indexOf(severity)))] ?? 'none'
}

/** The level for a wrong value of a parameter. If only older pages document the parameter, nothing is certain. */
export function severityIn({ invalid = 'error', status }: EndpointParameter): Severity {
  return status === 'former' ? quietest('info', invalid) : invalid
}

/** The place where the value enters the request, for a finding that is elsewhere. */
export function elsewhere(at: Span, { span, path }: Slot): Related {
  return at.end <= span.start || at.start >= span.end ? [{ span, message: noted('sent-as', { path: code(path) }) }] : []
}
