import { setMakers, statusNumbers } from '../../../knowledge/libraries'
import type { CompareValue, FunctionValue, RecordValue, Span, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { Evaluator } from '../../values/evaluator'
import type { Program } from '../../program/program'
import type { FileEvidence } from '../../requests/fileEvidence'
import type { Context, Possibility } from '../../values/possibility'
import type { AnswerPart } from '../answerParts'
import type { Responses } from '../responses'
import { asksOthers, lastNameRead, workflowTests } from './workflowTests'

/** A place where code compares a status or code of an answer with values that it expects. */
export interface StatusCheck {
  readonly of: 'task-status' | 'code' | 'http-status'
  /** The comparison, the call (`set.has(x)`), the case of a switch, or the look-up in a table. */
  readonly node: AnyNode
  readonly subject: Value
  /** Empty if only the name `task_status` in an official file identifies it. */
  readonly parts: readonly AnswerPart[]
  readonly expected: readonly Expected[]
  /** `!=`, `not in`: what follows happens for all others. */
  readonly negated: boolean
  /** Further texts that the subject may be: defaults, and the program's own statuses. */
  readonly otherTexts: readonly string[]
  /** Whether the subject may have unknown values. */
  readonly open: boolean
  readonly function: FunctionValue | null
}

export interface Expected {
  readonly value: string | number
  readonly span: Span
  /** The literal that can be put right; null for a key of a table. */
  readonly literal: Value | null
}

export function findStatusChecks(
  evaluator: Evaluator,
  responses: Responses,
  file: FileEvidence,
): readonly StatusCheck[] {
  const isOfficial = (node: AnyNode) => file.at(node).official.length > 0 && file.at(node).gateways.length === 0
  const checks: StatusCheck[] = []
  for (const node of evaluator.program.nodes) {
    for (const comparison of comparisonsAt(evaluator, node)) {
      const check = readCheck(evaluator, responses, comparison, isOfficial)
      if (check) checks.push(check)
    }
  }
  return checks
}

/** Something that is held against values written in the code. */
type Comparison = Pick<StatusCheck, 'node' | 'subject' | 'expected' | 'negated'>

const none: readonly Comparison[] = []

function comparisonsAt(evaluator: Evaluator, node: AnyNode): readonly Comparison[] {
  switch (node.kind) {
    case 'compare':
      return comparedIn(evaluator, node)
    case 'call': {
      const [subject] = node.arguments
      if (node.callee.kind !== 'member' || !subject) return none
      const { property, object } = node.callee
      if (property === 'has' || property === 'includes')
        return [{ node, subject: subject.value, expected: members(evaluator, object), negated: false }]
      return property === 'get'
        ? [{ node, subject: subject.value, expected: keys(evaluator, object), negated: false }]
        : none
    }
    case 'member':
      return node.index ? [{ node, subject: node.index, expected: keys(evaluator, node.object), negated: false }] : none
    case 'switch':
      return node.cases.map((each) => {
        const expected = each.tests.flatMap((test) => literals(evaluator, test))
        return { node: each, subject: node.subject, expected, negated: false }
      })
    case 'record':
      return comparedInWorkflow(evaluator.program, node)
    default:
      return none
  }
}

/** What an n8n node compares. */
function comparedInWorkflow(program: Program, node: RecordValue): readonly Comparison[] {
  const tests = program.dialect.isData ? workflowTests(node) : []
  if (tests.length === 0 || asksOthers(program)) return none
  return tests.map(({ subject, text, negated }) => ({
    node: text,
    subject,
    expected: [written(text.value ?? '', text)],
    negated,
  }))
}

/** `a == b` is read both ways. */
function comparedIn(evaluator: Evaluator, node: CompareValue): readonly Comparison[] {
  const { operator, left, right } = node
  switch (operator) {
    case '==':
    case '!=':
    case 'is':
    case 'is not': {
      const negated = operator === '!=' || operator === 'is not'
      return [
        { node, subject: left, expected: literals(evaluator, right), negated },
        { node, subject: right, expected: literals(evaluator, left), negated },
      ]
    }
    case 'in':
    case 'not in':
      return [{ node, subject: left, expected: members(evaluator, right), negated: operator === 'not in' }]
    default:
      return []
  }
}

/** A comparison as a check of a status or code; null if the subject is neither. */
function readCheck(
  { program }: Evaluator,
  responses: Responses,
  comparison: Comparison,
  isOfficial: (node: AnyNode) => boolean,
): StatusCheck | null {
  const { node, subject, expected, negated } = comparison
  if (expected.length === 0) return null
  const { found: parts, others } = responses.trace(subject)
  const [kind, ...more] = new Set(parts.map((each) => kindOf(each, expected)))
  const byName = parts.length === 0 && isNamedStatus(subject) && isOfficial(node)
  if (!byName && (kind === undefined || kind === null || more.length > 0)) return null
  const texts = others.map((other) => (other.kind === 'text' ? other.value : other.kind === 'null' ? '' : null))
  return {
    of: byName || !kind ? 'task-status' : kind,
    node,
    subject,
    parts,
    expected,
    negated,
    otherTexts: texts.filter((text) => text !== null),
    open: !byName && others.some((other, index) => texts[index] === null && other.kind !== 'number'),
    function: program.functionOf(node),
  }
}

/** The kind of a part of a response; null if it is neither a status nor a code. */
function kindOf({ part, path, answer }: AnswerPart, expected: readonly Expected[]): StatusCheck['of'] | null {
  const last = path.at(-1) ?? ''
  if (part === 'response') return path.length === 1 && statusNumbers.has(last) ? 'http-status' : null
  // No body has such a key, whatever an unknown client returns.
  if (part === 'either' && path.length === 1 && last === 'status_code') return 'http-status'
  if (part === 'error') {
    if (path.length !== 1 || !(statusNumbers.has(last) || last === 'code')) return null
    return expected.every(({ value }) => Number(value) < 600) ? 'http-status' : 'code'
  }
  if (last === 'task_status') return 'task-status'
  if (last === 'status' && path[0] === 'data' && answer.generation === 'new') return 'task-status'
  // The legacy API calls it `task_status`: who reads `status` there means it.
  if (
    part === 'body' &&
    answer.generation === 'legacy' &&
    answer.asks === 'query' &&
    /^(?:data\.)?status$/.test(path.join('.'))
  )
    return 'task-status'
  return last === 'code' && path.length === 1 ? 'code' : null
}

/** `data.task_status`, `data["task_status"]`, `data.get("task_status")`, `={{ $json.data.task_status }}`. */
export function isNamedStatus(subject: AnyNode): boolean {
  if (subject.kind === 'text') return lastNameRead(subject) === 'task_status'
  if (subject.kind === 'member') return subject.property === 'task_status'
  if (subject.kind !== 'call' || subject.callee.kind !== 'member' || subject.callee.property !== 'get') return false
  const key = subject.arguments[0]?.value
  return key?.kind === 'text' && key.value === 'task_status'
}

/** The exact texts and numbers that an expression may be. */
function literals(evaluator: Evaluator, value: Value, context: Context | null = null): readonly Expected[] {
  const values = evaluator.evaluate(value, context)
  const found = values.flatMap((each) =>
    each.kind === 'exact' && (typeof each.value === 'string' || typeof each.value === 'number')
      ? [written(each.value, isLiteral(each.at) ? each.at : value)]
      : [],
  )
  return found.length === values.length ? found : []
}

function written(value: string | number, literal: Value): Expected {
  return { value, span: literal.span, literal }
}

function isLiteral(node: AnyNode): node is Value {
  return node.kind === 'text' || node.kind === 'number' || node.kind === 'unary'
}

/** How many lists are followed that are spread into one. */
const mostLists = 24

/** The items of a list or set, by whatever it was made: `[…]`, `{…}`, `new Set([…])`, `frozenset((…))`. */
export function members(evaluator: Evaluator, value: Value): readonly Expected[] {
  const found = new Set<Expected>()
  // Each list once, in a set that grows while it is walked: a list may be added to itself.
  const sources = new Set([value])
  const items = new Set<Value>()
  for (const source of sources) {
    if (sources.size > mostLists) break
    for (const list of listsIn(evaluator, source)) {
      for (const item of list.items ?? []) {
        if (item.kind === 'spread') sources.add(item.value)
        else if (!items.has(item)) for (const each of literals(evaluator, item, list.context)) found.add(each)
        if (item.kind !== 'spread') items.add(item)
      }
    }
  }
  return [...found]
}

function listsIn(evaluator: Evaluator, value: Value): readonly (Possibility & { kind: 'list' })[] {
  return evaluator.evaluate(value).flatMap((each) => {
    if (each.kind === 'list') return [each]
    if (each.kind !== 'result' || each.path.length > 0 || !setMakers.has(each.callee.path.at(-1) ?? '')) return []
    const [source] = each.call.arguments
    return source ? evaluator.evaluate(source.value, each.context).filter((list) => list.kind === 'list') : []
  })
}

/** The keys of a table: `{ submitted: …, succeed: … }`. */
function keys(evaluator: Evaluator, value: Value): readonly Expected[] {
  return evaluator.evaluate(value).flatMap((each) => {
    if (each.kind !== 'record' || each.class || each.open) return []
    return each.writes.flatMap(({ key, at, keySpan }) =>
      at.kind === 'entry' && at.computed === null ? [{ value: key, span: keySpan, literal: null }] : [],
    )
  })
}
