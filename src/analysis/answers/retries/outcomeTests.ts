import { statusNumbers, successFlags } from '../../../knowledge/libraries'
import { httpStatuses } from '../../../knowledge'
import type { Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { Evaluator } from '../../values/evaluator'
import type { Answer } from '../readAnswer'
import type { Responses } from '../responses'
import type { Expected, StatusCheck } from '../statuses/statusChecks'

/** A test that distinguishes refusals: from successes, or from each other. */
export interface OutcomeTest {
  readonly value: Value
  readonly subject: Value
  /** The answers that it may look at; never empty. */
  readonly answers: readonly Answer[]
  readonly on: 'http-status' | 'code'
  /** The refusals it is about: HTTP statuses, or service codes. */
  readonly statuses: readonly number[]
  readonly codes: readonly Expected[]
  /** All refusals: it is a test for success. */
  readonly any: boolean
  /** How the test turns out for these refusals. */
  readonly holds: boolean
}

/** Statuses of HTTP from here on are errors. */
const lowestError = 400
const used = httpStatuses.filter((each) => each.used).map(({ status }) => status)

export function findOutcomeTests(
  evaluator: Evaluator,
  responses: Responses,
  checks: readonly StatusCheck[],
): readonly OutcomeTest[] {
  const tests: OutcomeTest[] = checks.flatMap(fromCheck)
  for (const node of evaluator.program.nodes) {
    const test =
      orderedTest(responses, node) ?? flagTest(evaluator, responses, node) ?? truthTest(evaluator, responses, node)
    if (test) tests.push(test)
  }
  return tests
}

function fromCheck({ of, node, subject, parts, expected, negated }: StatusCheck): OutcomeTest[] {
  if (of === 'task-status' || parts.length === 0 || (node.kind !== 'compare' && node.kind !== 'call')) return []
  const numbers = expected.map(({ value }) => Number(value))
  const any = numbers.every((number) => (of === 'code' ? number === 0 : number < lowestError))
  const answers = parts.map(({ answer }) => answer)
  const base = { value: node, subject, answers, on: of, any, holds: negated === any }
  if (of === 'code') return [{ ...base, statuses: [], codes: any ? [] : expected }]
  return [{ ...base, statuses: any ? errorsFrom(lowestError) : numbers, codes: [] }]
}

/** `status >= 500`, `status < 400`. */
function orderedTest(responses: Responses, node: AnyNode): OutcomeTest | null {
  if (node.kind !== 'compare' || node.right.kind !== 'number') return null
  const { operator, left, right } = node
  if (operator !== '>=' && operator !== '>' && operator !== '<') return null
  return ofStatus(responses, node, left, statusNumbers, right.value, operator !== '<')
}

/** `response.ok`, `not response.ok`. */
function flagTest({ program }: Evaluator, responses: Responses, node: AnyNode): OutcomeTest | null {
  if (node.kind !== 'member' || node.property === null || !successFlags.has(node.property)) return null
  const around = program.parents.get(node)
  const negation = around?.kind === 'unary' && around.operator === 'not' ? around : null
  return ofStatus(responses, negation ?? node, node, successFlags, lowestError, negation !== null)
}

/** `if (body.code)`: every code but 0 is a refusal. */
function truthTest({ program }: Evaluator, responses: Responses, node: AnyNode): OutcomeTest | null {
  if (node.kind !== 'member' && node.kind !== 'call' && node.kind !== 'name') return null
  const around = program.parents.get(node)
  const isTested =
    around?.kind === 'if' ? around.test === node : around?.kind === 'unary' ? around.operator === 'not' : false
  if (!isTested) return null
  // A name in a pattern is not a value, but nothing tests one.
  const traced = responses
    .trace(node)
    .found.filter(({ part, path }) => part !== 'response' && path.length === 1 && path[0] === 'code')
  if (traced.length === 0) return null
  const answers = traced.map(({ answer }) => answer)
  return { value: node, subject: node, answers, on: 'code', statuses: [], codes: [], any: true, holds: true }
}

/** A test for the statuses from `lowest` on, where its subject is one of these members of a response. */
function ofStatus(
  responses: Responses,
  value: Value,
  subject: Value,
  members: ReadonlySet<string>,
  lowest: number,
  holds: boolean,
): OutcomeTest | null {
  const traced = responses
    .trace(subject)
    .found.filter(({ part, path }) => part === 'response' && members.has(path.join('.')))
  if (traced.length === 0) return null
  const answers = traced.map(({ answer }) => answer)
  const any = lowest <= lowestError
  return { value, subject, answers, on: 'http-status', statuses: errorsFrom(lowest), codes: [], any, holds }
}

function errorsFrom(lowest: number): readonly number[] {
  return used.filter((status) => status >= Math.max(lowest, lowestError))
}
