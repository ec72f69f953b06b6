import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import type { Possibility } from '../../analysis/values/possibility'
import type { Span } from '../../syntax/model'
import type { Request } from '../../analysis/requests/request'
import { createRule, type StatedReport } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { confidenceOf, elsewhere, judge, levelFor, levelOf, type Weight } from '../shared/judging/judgement'
import { contractsOf } from '../shared/judging/contracts'
import { literalOf } from '../shared/repairing/literal'
import { surplusIn } from './kinds'
import { type Problem, problemOf } from './problems'
import { wrongKeysIn } from './query'
import { allowedWords } from './words'
import { valuesFor, workingValues } from '../shared/suggesting/values'
import { listDay } from '../shared/saying/day'
import { code, sent, titled } from '../shared/saying/wording'
import type { Datum, MessageData } from '../../findings/message'

export const invalidValue = createRule({
  id: 'invalid-value',
  summary: 'A value that the parameter does not accept: enum, range, length, number of items.',
  level: 'error',
  fixable: 'safe',
  facts: ['emptyIsAbsent'],
  kind: 'request',
  check(request, report, meaning) {
    checkQueries(request, report)
    for (const slot of judgedSlots(request)) {
      for (const { kind, most } of surplusIn(request, slot)) {
        const at = slot.write?.keySpan ?? slot.span
        report({
          at,
          message: 'kinds',
          data: { path: code(slot.path), kind: sent(kind), most },
          confidence: request.evidence.confidence,
        })
      }
      const judgement = judge(slot, problemOf)
      const weight = judgement && levelFor(judgement, slot, request, meaning)
      if (!weight) continue
      for (const { value, problem } of judgement.bad) {
        const at = placeOf(slot, value, problem)
        report({
          at,
          message: problem.kind,
          level: weight.level,
          data: {
            ...dataFor(problem, slot.path, weight.certain, listDay(slot.parameters[0], request.endpoints[0])),
            ...allowedHere(problem, slot, request),
          },
          confidence: weight.confidence,
          related: elsewhere(at, slot),
          fixes: () => fixesFor(slot, value, problem, weight, request),
        })
      }
    }
  },
})

/** Values in queries, which are always strings. */
function checkQueries(request: Request, report: (finding: StatedReport<Problem['kind']>) => void): void {
  for (const { key, problem } of wrongKeysIn(request)) {
    const certain = request.queries.length === 1
    const level = levelOf(problem.severity, certain)
    if (level)
      report({
        at: key.valueSpan,
        message: problem.kind,
        level,
        data: dataFor(problem, key.name, true, listDay(null, request.endpoints[0])),
        confidence: confidenceOf(request, certain),
      })
  }
}

/** The literal, wherever it is written; the key or the name if the value may span many lines. */
function placeOf({ span, write }: Slot, value: Possibility, { kind }: Problem): Span {
  const isLong = kind === 'length' || kind === 'advice' || kind === 'count'
  return isLong ? (value.at === write?.value ? write.keySpan : span) : (literalOf(value)?.span ?? span)
}

function dataFor({ kind, data, instead }: Problem, path: string, certain: boolean, day: Datum): MessageData {
  return {
    path: code(path),
    ...(isOfValue.has(kind) ? { certain } : {}),
    ...(isOfWords.has(kind) ? { meant: instead ? sent(instead.value) : null } : {}),
    ...(kind === 'choice' || kind === 'open' ? { day } : {}),
    ...data,
  }
}

/** Reports problems of one value, which may be one of several. */
const isOfValue = new Set<Problem['kind']>(['choice', 'open', 'ended', 'number', 'range', 'decimals'])
/** Of a fixed list only the values that fit the model are named: any other would be the next finding. */
function allowedHere({ kind }: Problem, { path }: Slot, request: Request): MessageData {
  const [contract, ...others] = contractsOf(request)
  const values = kind === 'choice' && contract && others.length === 0 ? workingValues(contract, path) : []
  return values.length > 0 ? { allowed: allowedWords(values) } : {}
}

/** Problems that may be intentional. */
const isOfWords = new Set<Problem['kind']>(['choice', 'open', 'ended', 'number'])

/** Replaces the wrong value with the one that was meant, or with each that fits the rest of the request. */
function fixesFor(
  slot: Slot,
  value: Possibility,
  { kind, instead }: Problem,
  { certain }: Weight,
  request: Request,
): readonly FixPlan[] {
  const at = literalOf(value)
  if (!at || value.kind !== 'exact' || value.value === null) return []
  const written = value.value
  const [contract, ...others] = contractsOf(request)
  const values = kind === 'choice' && contract && others.length === 0 ? valuesFor(contract, slot.path, written) : []
  return (instead ? [instead] : values.map((each) => ({ value: each, exact: false }))).map((each): FixPlan => ({
    title: titled('replace', { from: sent(written), to: sent(each.value) }),
    safety: each.exact && certain && at === slot.value ? 'safe' : 'review',
    repairs: [{ do: 'replace', at, by: each.value }],
  }))
}
