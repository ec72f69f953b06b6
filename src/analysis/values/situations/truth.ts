import type { CallValue, CompareValue, MemberValue, Value } from '../../../syntax/model'
import { aliasOf, type Fact, type Truth } from '../../program/facts'
import { lastName } from '../../program/names'
import { areEqual, areIdentical, compares, contains, isTruthy } from './comparison'
import type { Evaluator } from '../evaluator'
import { type Context, jsonType, type Possibility, type Values } from '../possibility'
import { textMethod } from '../texts/textMethods'

/** What some expressions of a test are taken for, instead of what they may be. */
export interface Supposition {
  /** The only value of an expression; null if it is unknown. */
  of(expression: Value): Possibility | null
}

/** How deep the parts of a test are looked into, and how many pairs of values are compared. */
const maximumDepth = 20
const mostPairs = 256

/** Evaluates whether a test holds, in three-valued logic. */
export class TruthOf {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly context: Context | null,
    private readonly supposed: Supposition | null = null,
  ) {}

  fact(fact: Fact): Truth {
    if (fact.kind === 'test') return asExpected(this.test(fact.test), fact.holds)
    const equal = fact.tests.map((test) => this.overPairs(this.values(fact.subject), this.values(test), areEqual))
    return asExpected(anyOf(equal), fact.holds)
  }

  test(test: Value, depth = 0): Truth {
    if (depth > maximumDepth) return null
    switch (test.kind) {
      case 'unary':
        return test.operator === 'not' ? negated(this.test(test.operand, depth + 1)) : this.truthiness(test, depth)
      case 'logical': {
        if (test.operator === 'nullish') return null
        const sides = [this.test(test.left, depth + 1), this.test(test.right, depth + 1)]
        return test.operator === 'and' ? negated(anyOf(sides.map(negated))) : anyOf(sides)
      }
      case 'compare':
        return this.comparison(test, depth)
      case 'call':
        return this.predicate(test, depth) ?? this.truthiness(test, depth)
      case 'await':
      case 'cast':
        return this.test(test.value, depth + 1)
      case 'name': {
        const alias = this.supposed?.of(test) ? null : aliasOf(this.evaluator.program, test)
        return alias ? this.test(alias, depth + 1) : this.truthiness(test, depth)
      }
      default:
        return this.truthiness(test, depth)
    }
  }

  private truthiness(test: Value, depth: number): Truth {
    const { emptyIsFalse } = this.evaluator.program.dialect.operators
    return agreed(this.values(test, depth).map((value) => isTruthy(value, emptyIsFalse)))
  }

  private comparison({ operator, isStrict, left, right }: CompareValue, depth: number): Truth {
    const [a, b] = [this.values(left, depth + 1), this.values(right, depth + 1)]
    const equal = isStrict ? areIdentical : areEqual
    switch (operator) {
      case '==':
      case 'is':
        return this.overPairs(a, b, equal)
      case '!=':
      case 'is not':
        return negated(this.overPairs(a, b, equal))
      case 'in':
        return this.isAmong(a, b)
      case 'not in':
        return negated(this.isAmong(a, b))
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.overPairs(a, b, (x, y) => compares(operator, x, y))
      case 'instanceof':
        return null
    }
  }

  /** Whether all of some values are in each of some holders: lists, sets, the keys of a record, a text. */
  private isAmong(values: Values, holders: Values): Truth {
    return this.overPairs(values, holders, (value, holder) => contains(this.evaluator, holder, value))
  }

  private overPairs(left: Values, right: Values, decide: (a: Possibility, b: Possibility) => Truth): Truth {
    if (left.length * right.length > mostPairs) return null
    this.evaluator.program.work.spend(left.length * right.length)
    return agreed(left.flatMap((a) => right.map((b) => decide(a, b))))
  }

  /** `isinstance(x, str)`, `Number.isInteger(x)`, `x.startsWith("kling")`, `allowed.includes(x)`. */
  private predicate(call: CallValue, depth: number): Truth {
    const [first, second] = call.arguments.map(({ value }) => value)
    const name = lastName(call.callee)
    if (call.callee.kind === 'name') {
      if (name === 'isinstance' && first && second)
        return agreed(this.values(first, depth + 1).map((value) => isInstance(value, typeNames(second))))
      return (name === 'bool' || name === 'Boolean') && first ? this.test(first, depth + 1) : null
    }
    if (call.callee.kind !== 'member' || !first) return null
    const { object } = call.callee
    if (object.kind === 'name' && typePredicates[`${object.name}.${name}`])
      return agreed(
        this.values(first, depth + 1).map((value) => hasType(value, typePredicates[`${object.name}.${name}`])),
      )
    if (name === 'includes' || name === 'has')
      return this.isAmong(this.values(first, depth + 1), this.values(object, depth + 1))
    return null
  }

  /** What an expression may be under the supposition. */
  private values(expression: Value, depth = 0): Values {
    const supposed = this.supposed?.of(expression)
    if (supposed) return [supposed]
    if (!this.supposed || depth > maximumDepth) return this.evaluator.evaluate(expression, this.context)
    switch (expression.kind) {
      case 'await':
      case 'cast':
        return this.values(expression.value, depth + 1)
      case 'member':
        return this.member(expression, depth)
      case 'call':
        return this.called(expression, depth)
      case 'unary':
        return expression.operator === 'typeof' ? this.typeNames(expression.operand, depth) : this.plain(expression)
      default:
        return this.plain(expression)
    }
  }

  private plain(expression: Value): Values {
    return this.evaluator.evaluate(expression, this.context)
  }

  private member(member: MemberValue, depth: number): Values {
    if (member.property === null || !this.dependsOn(member.object)) return this.plain(member)
    return this.evaluator.property(this.values(member.object, depth + 1), member.property, member)
  }

  private called(call: CallValue, depth: number): Values {
    const { callee } = call
    if (callee.kind !== 'member' || callee.property === null || !this.dependsOn(callee.object)) return this.plain(call)
    const given = call.arguments.map(({ value }) => this.values(value, depth + 1))
    const made = textMethod(this.values(callee.object, depth + 1), callee.property, given, call)
    return made ?? this.plain(call)
  }

  private typeNames(operand: Value, depth: number): Values {
    const types = this.values(operand, depth + 1).map((value) => typeofNames[jsonType(value) ?? ''])
    const [only] = types
    if (only === undefined || types.some((type) => type !== only)) return [{ kind: 'opaque', at: operand }]
    return [{ kind: 'exact', value: only, at: operand }]
  }

  private dependsOn(expression: Value): boolean {
    if (this.supposed?.of(expression)) return true
    if (expression.kind === 'member') return this.dependsOn(expression.object)
    if (expression.kind === 'cast' || expression.kind === 'await') return this.dependsOn(expression.value)
    return expression.kind === 'call' && expression.callee.kind === 'member' && this.dependsOn(expression.callee.object)
  }
}

export function negated(truth: Truth): Truth {
  return truth === null ? null : !truth
}

function asExpected(truth: Truth, holds: boolean): Truth {
  return truth === null ? null : truth === holds
}

/** The common value; null if they differ or one is unknown. */
function agreed(truths: readonly Truth[]): Truth {
  const [first] = truths
  return first !== undefined && truths.every((truth) => truth === first) ? first : null
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(null) ? null : false
}

const typeofNames: Readonly<Record<string, string>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  record: 'object',
  list: 'object',
}

const pythonTypes: Readonly<Record<string, readonly string[]>> = {
  str: ['text'],
  int: ['number', 'boolean'],
  float: ['number'],
  bool: ['boolean'],
  list: ['list'],
  dict: ['record'],
}

const typePredicates: Readonly<Record<string, string>> = {
  'Number.isInteger': 'integer',
  'Number.isFinite': 'number',
  'Array.isArray': 'list',
}

function typeNames(types: Value): readonly string[] {
  const all = types.kind === 'list' ? types.items : [types]
  return all.map((each) => (each.kind === 'name' ? each.name : ''))
}

function isInstance(value: Possibility, names: readonly string[]): Truth {
  const type = jsonType(value)
  const allowed = names.map((name) => pythonTypes[name])
  if (type === null || allowed.includes(undefined)) return null
  // It is not always known whether a number is an integer.
  if (type === 'number' && names.includes('int') !== names.includes('float')) {
    if (value.kind !== 'exact') return null
    if (!Number.isInteger(value.value)) return names.includes('float')
    return isFloat(value) ? null : names.includes('int')
  }
  return allowed.some((types) => types?.includes(type))
}

function isFloat({ at }: Possibility): boolean {
  return at.kind === 'number' && !at.integer
}

function hasType(value: Possibility, expected: string | undefined): Truth {
  const type = jsonType(value)
  if (type === null) return null
  if (type !== (expected === 'integer' ? 'number' : expected)) return false
  if (type !== 'number') return true
  if (value.kind !== 'exact') return null
  return expected === 'integer' ? Number.isInteger(value.value) : true
}
