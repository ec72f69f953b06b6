import { pureGlobals } from '../../../knowledge/libraries'
import type { CallValue, Span, Value } from '../../../syntax/model'
import { contains } from '../../../syntax/visit'
import { aliasOf, type Fact, type Truth } from '../../program/facts'
import { reached } from '../../program/flow'
import type { Evaluator } from '../evaluator'
import type { Context } from '../possibility'
import { presenceOf } from './presence'
import type { Compound, Question, Situation } from './situation'
import { isTextMethod } from '../texts/textMethods'

/** How deep a test is looked into. */
const maximumDepth = 12

/** A key for the choice that a fact depends on, by test and value. */
export function questionOf(evaluator: Evaluator, fact: Fact, context: Context | null): Question {
  const names = new Names(evaluator, context)
  if (fact.kind === 'test') return names.question(fact.test, 0) ?? { key: `at ${fact.test.span.start}`, negated: false }
  const subject = names.value(fact.subject, 0)
  const tests = fact.tests.map((test) => names.value(test, 0))
  const isNamed = subject !== null && !tests.includes(null)
  const [only, ...more] = tests
  if (isNamed && more.length === 0) {
    const equality = equalityOf(subject, fact.tests[0])
    return { key: `${subject} == ${only ?? ''}`, negated: false, equality }
  }
  return {
    key: isNamed ? `${subject} in ${tests.join()}` : `at ${fact.subject.span.start} ${fact.tests[0]?.span.start ?? ''}`,
    negated: false,
  }
}

/** The choices that the tests around a place depend on, which must be decided for the code to run. */
export function testsAround(evaluator: Evaluator, place: Span): ReadonlySet<string> {
  const { program } = evaluator
  const keys = new Set<string>()
  for (const node of [...program.ofKind('if'), ...program.ofKind('conditional')]) {
    program.work.spend()
    const isInside = [node.then, node.otherwise].some((arm) => arm && contains(arm.span, place))
    if (isInside) keys.add(questionOf(evaluator, { kind: 'test', test: node.test, holds: true }, null).key)
  }
  return keys
}

/** A key that two expressions share only if they have the same value; null if that is unknown. */
export function valueName(evaluator: Evaluator, value: Value, context: Context | null): string | null {
  return new Names(evaluator, context).value(value, 0)
}

/** What a decided test implies for another fact. */
export function truthIn(situation: Situation, { key, negated, compound, equality }: Question): Truth {
  const decided = situation.of(key)
  if (typeof decided === 'boolean') return decided !== negated
  if (equality && situation.excludes(equality)) return negated
  const truth = compound ? joinedTruth(compound, (part) => truthIn(situation, part)) : null
  return truth === null ? null : truth !== negated
}

/** Whether a compound test holds, by its parts. */
export function joinedTruth({ operator, parts }: Compound, truthOf: (part: Compound['parts'][number]) => Truth): Truth {
  const truths = parts.map(truthOf)
  const deciding = operator === 'or'
  if (truths.includes(deciding)) return deciding
  return truths.includes(null) ? null : !deciding
}

class Names {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly context: Context | null,
  ) {}

  question(test: Value, depth: number): Question | null {
    if (depth > maximumDepth) return null
    if (test.kind === 'cast' || test.kind === 'await') return this.question(test.value, depth + 1)
    if (test.kind === 'unary' && test.operator === 'not') return flipped(this.question(test.operand, depth + 1))
    const alias = aliasOf(this.evaluator.program, test)
    const present = test.kind === 'name' ? presenceOf(this.evaluator.program, test) : null
    const asked = present && this.question(present.test, depth + 1)
    if (asked) return present.holds ? asked : flipped(asked)
    if (alias) return this.question(alias, depth + 1)
    if (test.kind === 'compare') {
      const [left, right] = [this.value(test.left, depth + 1), this.value(test.right, depth + 1)]
      if (left === null || right === null) return null
      const operator = plainOperators[test.operator]
      if (!operator) return null
      const equality = operator.plain === '==' ? equalityOf(left, test.right) : undefined
      return { key: `${left} ${operator.plain} ${right}`, negated: operator.negated, equality }
    }
    const name = this.value(test, depth)
    const key = name === null ? null : `truth of ${name}`
    if (test.kind === 'logical' && test.operator !== 'nullish') return this.compound(test, test.operator, key, depth)
    return key === null ? null : { key, negated: false }
  }

  private compound(
    { left, right, span }: Value & { kind: 'logical' },
    operator: Compound['operator'],
    key: string | null,
    depth: number,
  ): Question | null {
    const [first, second] = [this.question(left, depth + 1), this.question(right, depth + 1)]
    if (!first || !second) return key === null ? null : { key, negated: false }
    // `isLong && seconds > 5`, where `isLong` is `seconds > 5`.
    if (first.key === second.key && first.negated === second.negated) return first
    const parts = [
      { ...first, test: left },
      { ...second, test: right },
    ]
    return { key: key ?? `at ${span.start}`, negated: false, compound: { operator, parts } }
  }

  value(value: Value, depth: number): string | null {
    if (depth > maximumDepth) return null
    switch (value.kind) {
      case 'text':
        return value.value === null ? null : JSON.stringify(value.value)
      case 'number':
      case 'boolean':
        return String(value.value)
      case 'null':
        return 'null'
      case 'cast':
      case 'await':
        return this.value(value.value, depth + 1)
      case 'name':
        return this.variable(value, depth)
      case 'member':
        return this.member(value.object, value.property, depth)
      case 'list':
        return this.all(
          value.items.map((item) => (item.kind === 'spread' ? null : item)),
          depth,
        )
      case 'call':
        return this.call(value, depth)
      case 'logical':
        return this.joined(value.operator, [value.left, value.right], depth)
      case 'unary':
        return this.joined(value.operator, [value.operand], depth)
      default:
        return null
    }
  }

  private variable(name: Value & { kind: 'name' }, depth: number): string | null {
    const { program, calls } = this.evaluator
    const binding = program.resolve(name)
    if (!binding) return `global ${name.name}`
    const ways = reached(program, binding, name)
    const [only, ...more] = ways
    if (!only) return null
    const { definition } = only
    if (more.length === 0 && definition.kind === 'parameter' && this.context) {
      const own = this.evaluator.contextOf(definition.node, this.context)
      const passed = own && calls.argumentFor(own.call, definition.function, definition.parameter)
      if (own && passed && passed !== 'unknown' && definition.path.length === 0)
        return new Names(this.evaluator, own.caller).value(passed.value, depth + 1)
    }
    return `${name.name}@${ways.map((way) => way.definition.node.span.start).join()}`
  }

  private member(object: Value, property: string | null, depth: number): string | null {
    const name = property === null ? null : this.value(object, depth + 1)
    return name === null ? null : `${name}.${property ?? ''}`
  }

  private call({ callee, arguments: given }: CallValue, depth: number): string | null {
    const values = given.map((argument) => (argument.kind === 'positional' ? argument.value : null))
    if (callee.kind === 'name')
      return pureGlobals.has(callee.name) && !this.evaluator.program.resolve(callee)
        ? this.named(callee.name, values, depth)
        : null
    if (callee.kind !== 'member' || callee.property === null) return null
    const isPure = isTextMethod(callee.property) || callee.property === 'includes' || callee.property === 'get'
    return isPure ? this.named(`.${callee.property}`, [callee.object, ...values], depth) : null
  }

  private named(name: string, values: readonly (Value | null)[], depth: number): string | null {
    const parts = this.all(values, depth)
    return parts === null ? null : `${name}${parts}`
  }

  private joined(operator: string, values: readonly Value[], depth: number): string | null {
    return this.named(operator, values, depth)
  }

  private all(values: readonly (Value | null)[], depth: number): string | null {
    const parts = values.map((value) => value && this.value(value, depth + 1))
    return parts.includes(null) ? null : `(${parts.join()})`
  }
}

function equalityOf(value: string, test: Value | undefined): Question['equality'] {
  const literal = test?.kind === 'text' || test?.kind === 'number' ? test.value : null
  return literal === null ? undefined : { value, literal }
}

function flipped(question: Question | null): Question | null {
  return question && { ...question, negated: !question.negated }
}

const plainOperators: Readonly<Record<string, { plain: string; negated: boolean } | undefined>> = {
  '==': { plain: '==', negated: false },
  '!=': { plain: '==', negated: true },
  is: { plain: '==', negated: false },
  'is not': { plain: '==', negated: true },
  in: { plain: 'in', negated: false },
  'not in': { plain: 'in', negated: true },
  '<': { plain: '<', negated: false },
  '>=': { plain: '<', negated: true },
  '>': { plain: '>', negated: false },
  '<=': { plain: '>', negated: true },
}
