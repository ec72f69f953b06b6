import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import type { Possibility } from '../../analysis/values/possibility'
import type { Span } from '../../syntax/model'
import type { Request } from '../../analysis/requests/request'
import { createRule, type TemplateReport } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { confidenceOf, elsewhere, judge, levelFor, levelOf, type Weight } from '../shared/judging/judgement'
import { contractsOf } from '../shared/judging/contracts'
import { literalOf } from '../shared/repairing/literal'
import { surplusIn } from './kinds'
import { type Problem, problemOf } from './problems'
import { wrongKeysIn } from './query'
import { valuesFor } from '../shared/suggesting/values'
import { listDay } from '../shared/saying/day'
import { literal } from './words'
import { code, prose, quotation, type Prose } from '../../text/prose'

export const invalidValue = createRule({
  id: 'invalid-value',
  summary: 'A value outside of what the parameter takes: enum, range, length, number of items.',
  level: 'error',
  fixable: 'safe',
  facts: ['emptyIsAbsent'],
  kind: 'request',
  messages: {
    choice: '{path} {is} {value}, which Kling does not take: allowed is {allowed} ({list}).{hint}',
    open: "{path} {is} {value}, which is not on Kling's {list}; that list grows without notice.{hint}",
    ended: '{path} {is} {value}, which Kling ended on {since}.{hint}',
    number: '{path} {is} {value}, but Kling takes a number here: {range}.{hint}',
    range: '{path} {is} {value}, but Kling takes {range}.',
    decimals: '{path} {is} {value}, but only {decimals} decimal place counts.',
    length:
      '{path} has {length} characters, and Kling takes at most {most}. Shorten it, or the request is refused (1201).',
    advice: '{path} has {length} characters. Kling takes up to {most} here but advises at most {advised}.',
    kinds: '{path} has more items of type {kind} than Kling takes: at most {most}.',
    count: '{path} has {items}, but Kling takes {range}.',
    format: '{path} names a file that ends in {ending}, and Kling takes {formats} here. Convert it first.',
  },
  check(request, report, meaning) {
    checkQueries(request, report)
    for (const slot of judgedSlots(request)) {
      for (const { kind, most } of surplusIn(request, slot)) {
        const at = slot.write?.keySpan ?? slot.span
        report({
          at,
          message: 'kinds',
          data: { path: code(slot.path), kind: quotation(kind), most },
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
            path: code(slot.path),
            is: weight.certain ? prose`is` : prose`may be`,
            hint: hintOf(problem),
            list: listDay(slot.parameters[0], request.endpoints[0]),
            ...problem.data,
          },
          confidence: weight.confidence,
          related: elsewhere(at, slot),
          fixes: () => fixesFor(slot, value, problem, weight, request),
        })
      }
    }
  },
})

/** Values in queries, which are texts whatever they say. */
function checkQueries(request: Request, report: (finding: TemplateReport<Problem['kind']>) => void): void {
  for (const { key, problem } of wrongKeysIn(request)) {
    const certain = request.queries.length === 1
    const level = levelOf(problem.severity, certain)
    if (level)
      report({
        at: key.valueSpan,
        message: problem.kind,
        level,
        data: {
          path: code(key.name),
          is: prose`is`,
          hint: hintOf(problem),
          list: listDay(null, request.endpoints[0]),
          ...problem.data,
        },
        confidence: confidenceOf(request, certain),
      })
  }
}

/** The literal, wherever it is written; the key or the name where the value may go over many lines. */
function placeOf({ span, write }: Slot, value: Possibility, { kind }: Problem): Span {
  const isLong = kind === 'length' || kind === 'advice' || kind === 'count'
  return isLong ? (value.at === write?.value ? write.keySpan : span) : (literalOf(value)?.span ?? span)
}

function hintOf({ instead }: Problem): Prose {
  return instead ? prose` Did you mean ${literal(instead.value)}?` : prose``
}

/** Puts the value that was meant where the wrong one is written, or each that goes with the rest of the request. */
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
    title: prose`Replace ${literal(written)} by ${literal(each.value)}`,
    safety: each.exact && certain && at === slot.value ? 'safe' : 'review',
    repairs: [{ do: 'replace', at, by: each.value }],
  }))
}
