import type { IfStep, MemberValue, NameValue, Value } from '../../../syntax/model'
import { remembered } from '../../../syntax/remembered'
import { type AnyNode, contains } from '../../../syntax/visit'
import { type Fact, testedValues } from '../../program/facts'
import { push } from '../../../syntax/multimap'
import type { Binding, Definition, Program } from '../../program/program'
import type { Evaluator } from '../evaluator'
import { type Context, isUnknown, type Possibility, type Values } from '../possibility'
import { union } from '../union'
import { choicesOf } from '../choices'
import { type Supposition, TruthOf } from './truth'

/** Recognizes the tested value: expressions that match have the same value. */
export type Subject = (expression: Value) => boolean

/**
 * The values of a subject that remain under some facts. A value for which a test would have another result is
 * impossible; for an unknown value, an equality determines it.
 */
export function narrowed(
  evaluator: Evaluator,
  values: Values,
  facts: readonly Fact[],
  subject: Subject,
  context: Context | null,
  at: AnyNode,
): Values {
  if (facts.length === 0) return values
  const mayBeOthers = values.some(isUnseen) && facts.every((fact) => isComparison(fact, subject))
  const left = values.flatMap((value) => {
    if (!isPossible(evaluator, value, facts, subject, context)) {
      const others = mayBeOthers ? othersLike(value) : null
      return others && isPossible(evaluator, others, facts, subject, context) ? [others] : []
    }
    if (!isUnseen(value)) return [value]
    const choices = choicesFrom(evaluator, facts, subject, context, at)
    return choices ? [...choices, value] : (equals(evaluator, facts, subject, context) ?? [value])
  })
  return left.length === values.length && left.every((value, index) => value === values[index])
    ? values
    : union([left], at)
}

/** Even an excluded value shows the type of unknown ones: `seconds = 0` is a number. */
function othersLike(value: Possibility): Possibility | null {
  if (value.kind !== 'exact') return null
  if (typeof value.value === 'number') return { kind: 'number', at: value.at }
  return typeof value.value === 'string' ? { kind: 'text', pieces: null, at: value.at } : null
}

/** Whether a fact compares the subject itself, and thus says nothing about its type. */
function isComparison(fact: Fact, subject: Subject): boolean {
  if (fact.kind === 'case') return true
  let { test } = fact
  while (test.kind === 'unary' && test.operator === 'not') test = test.operand
  return test.kind === 'compare' && (subject(test.left) || subject(test.right))
}

function isPossible(
  evaluator: Evaluator,
  value: Possibility,
  facts: readonly Fact[],
  subject: Subject,
  context: Context | null,
): boolean {
  const supposed: Supposition = { of: (expression) => (subject(expression) ? value : null) }
  const truth = new TruthOf(evaluator, context, supposed)
  return facts.every((fact) => truth.fact(fact) !== false)
}

/** Nothing is known of it but perhaps its type. */
function isUnseen(value: Possibility): boolean {
  if (value.kind === 'text') return value.pieces === null
  return value.kind === 'environment' || value.kind === 'outside' || value.kind === 'opaque' || isUnknown(value)
}

/** The values that the subject equals according to a fact; null if no fact says so. */
function equals(
  evaluator: Evaluator,
  facts: readonly Fact[],
  subject: Subject,
  context: Context | null,
): Values | null {
  for (const fact of facts) {
    const found = fact.kind === 'test' ? equalsIn(fact.test, fact.holds, subject) : equalsInCase(fact, subject)
    if (!found) continue
    const values = found.flatMap((each) => evaluator.evaluate(each, context))
    if (values.length > 0 && values.every((value) => value.kind === 'exact' && value.value !== null))
      return values.map((value): Possibility => (value.kind === 'exact' ? { ...value, supposed: true } : value))
  }
  return null
}

/**
 * The items of a list that must contain the subject: `if model not in MODELS: raise`. A branch that only tests this is
 * weaker, because it may handle only a few of the possible values.
 */
function choicesFrom(
  evaluator: Evaluator,
  facts: readonly Fact[],
  subject: Subject,
  context: Context | null,
  at: AnyNode,
): Values | null {
  for (const fact of facts) {
    const list = fact.kind === 'test' ? listIn(fact.test, fact.holds, subject) : null
    if (fact.kind !== 'test' || !list) continue
    const decided = evaluator.program.enclosing(fact.test, (each): each is IfStep => each.kind === 'if')
    if (!decided || contains(decided.span, at.span)) continue
    const choices = choicesOf(evaluator, evaluator.evaluate(list, context))
    if (choices.length > 0) return choices
  }
  return null
}

/** The list that contains the subject if a test had this result: `x in LIST`, `LIST.includes(x)`, `SET.has(x)`. */
function listIn(test: Value, holds: boolean, subject: Subject): Value | null {
  if (test.kind === 'unary' && test.operator === 'not') return listIn(test.operand, !holds, subject)
  if (test.kind === 'compare')
    return test.operator === (holds ? 'in' : 'not in') && subject(test.left) ? test.right : null
  if (test.kind === 'logical' && (test.operator === 'and') === holds)
    return listIn(test.left, holds, subject) ?? listIn(test.right, holds, subject)
  if (test.kind !== 'call' || test.callee.kind !== 'member' || !holds) return null
  const [first] = test.arguments
  const asks = test.callee.property === 'includes' || test.callee.property === 'has'
  return asks && first && subject(first.value) ? test.callee.object : null
}

function equalsInCase(fact: Fact & { kind: 'case' }, subject: Subject): readonly Value[] | null {
  return fact.holds && subject(fact.subject) ? fact.tests : null
}

/** The expressions one of which equals the subject if a test had this result. */
function equalsIn(test: Value, holds: boolean, subject: Subject): readonly Value[] | null {
  if (test.kind === 'unary' && test.operator === 'not') return equalsIn(test.operand, !holds, subject)
  if (test.kind === 'logical') {
    const sides = [equalsIn(test.left, holds, subject), equalsIn(test.right, holds, subject)]
    if ((test.operator === 'and') === holds) return sides[0] ?? sides[1] ?? null
    return sides[0] && sides[1] ? [...sides[0], ...sides[1]] : null
  }
  if (test.kind !== 'compare') return null
  const { operator, left, right } = test
  if (operator === (holds ? '==' : '!=')) return subject(left) ? [right] : subject(right) ? [left] : null
  if (operator === (holds ? 'in' : 'not in') && subject(left) && right.kind === 'list')
    return right.items.every((item): item is Value => item.kind !== 'spread') ? right.items : null
  return null
}

/** The facts about a variable that hold for one of its definitions, because they were tested after it. */
export function factsAfter(definition: Definition, facts: readonly Fact[]): readonly Fact[] {
  if (definition.kind !== 'value' && definition.kind !== 'augmented' && definition.kind !== 'declared') return facts
  const { end } = definition.node.span
  return facts.filter((fact) => testedValues(fact).every(({ span }) => span.start >= end))
}

/** Every use of one variable. */
export function variable(program: Program, binding: Binding): Subject {
  return (expression) => expression.kind === 'name' && program.resolve(expression) === binding
}

/** A key of a variable, however deep: `options.mode`, `options["mode"]`, `options.get("mode")`. */
export interface KeyPath {
  readonly root: NameValue
  readonly keys: readonly string[]
}

export function keyPathOf(expression: Value): KeyPath | null {
  const keys: string[] = []
  let at: Value = expression
  for (;;) {
    if (at.kind === 'name') return keys.length > 0 ? { root: at, keys: keys.reverse() } : null
    const read = readKey(at)
    if (!read || keys.length > 8) return null
    keys.push(read.key)
    at = read.object
  }
}

function readKey(expression: Value): { readonly object: Value; readonly key: string } | null {
  if (expression.kind === 'cast' || expression.kind === 'await') return readKey(expression.value)
  if (expression.kind === 'member')
    return expression.property === null ? null : { object: expression.object, key: expression.property }
  if (expression.kind !== 'call' || expression.callee.kind !== 'member' || expression.callee.property !== 'get')
    return null
  const [key, fallback] = expression.arguments
  return key?.value.kind === 'text' && key.value.value !== null && !fallback
    ? { object: expression.callee.object, key: key.value.value }
    : null
}

/** Every read of the same key of the same variable. */
export function keyOf(program: Program, binding: Binding, keys: readonly string[]): Subject {
  return (expression) => {
    const path = keyPathOf(expression)
    return (
      path !== null &&
      path.keys.length === keys.length &&
      path.keys.every((key, index) => key === keys[index]) &&
      program.resolve(path.root) === binding
    )
  }
}

/** The facts of which the key may not have been given another value since. */
export function unchangedSince(program: Program, facts: readonly Fact[], key: string, use: AnyNode): readonly Fact[] {
  const writes = keyWrites(program).get(key) ?? []
  return facts.filter((fact) => {
    const end = Math.max(...testedValues(fact).map(({ span }) => span.end))
    return !writes.some(({ span }) => span.start >= end && span.end <= use.span.start)
  })
}

/** The members that are assigned to, by their key. */
const keyWrites = remembered((program: Program): ReadonlyMap<string, readonly MemberValue[]> => {
  const writes = new Map<string, MemberValue[]>()
  for (const { targets } of program.ofKind('assign'))
    for (const target of targets)
      if (target.kind === 'member' && target.property !== null) push(writes, target.property, target)
  return writes
})
