import type { MemberValue, NameValue, Value } from '../../../syntax/model'
import { factsAbout } from '../../program/facts'
import { reached } from '../../program/flow'
import { lastName, onlyValueOf } from '../../program/names'
import type { Binding, Definition } from '../../program/program'
import type { Reached } from '../../program/ways'
import type { Evaluator } from '../evaluator'
import { factsAfter, keyOf, keyPathOf, narrowed, unchangedSince, variable } from './narrowing'
import { type Context, exactKeys, type Values } from '../possibility'
import { unionOf } from '../union'
import { valueName } from './questions'
import { keysOf } from '../recordObject'
import { distinguishing, isAboutSame } from './ways'

/** For how many definitions the tests on the way are considered. More make the value unknown anyway. */
const mostWays = 16

/**
 * The possible values of a variable at a use: for each definition that reaches it, those that the tests on the way
 * leave.
 */
export function readVariable(
  evaluator: Evaluator,
  binding: Binding,
  use: NameValue,
  context: Context | null,
  valuesOf: (definition: Definition) => Values,
): Values {
  const { program } = evaluator
  const ways = reached(program, binding, use)
  if (ways.length > mostWays) return unionOf(ways, ({ definition }) => valuesOf(definition), use)
  const decided = evaluator.situation.facts.filter((fact) => isAboutSame(program, fact, binding, use))
  const about = [...factsAbout(program, binding, use), ...decided]
  const [way, ...others] = ways
  if (way && others.length === 0 && way.facts.length === 0 && about.length === 0) return valuesOf(way.definition)
  const subject = variable(program, binding)
  return unionOf(
    feasible(evaluator, ways, use, context),
    ({ definition, facts }) => {
      const known = [...facts, ...factsAfter(definition, about)]
      return narrowed(evaluator, valuesOf(definition), known, subject, context, use)
    },
    use,
  )
}

/** The definitions that reach a use on ways which nothing rules out. */
function feasible(
  evaluator: Evaluator,
  ways: readonly Reached[],
  use: NameValue,
  context: Context | null,
): readonly Reached[] {
  if (ways.length < 2) return ways
  const left = distinguishing(evaluator.program, use, ways).filter(({ facts }) =>
    facts.every((fact) => evaluator.decide(fact, context) !== false),
  )
  return left.length > 0 ? left.map(({ way }) => way) : ways
}

/** What tests leave of a key of a variable: `if (!allowed.includes(options.mode)) throw …`. */
export function narrowedKey(
  evaluator: Evaluator,
  member: MemberValue,
  values: Values,
  context: Context | null,
): Values {
  const { program } = evaluator
  const path = keyPathOf(member)
  const binding = path && program.resolve(path.root)
  if (!binding) return values
  const facts = factsAbout(program, binding, member)
  if (facts.length === 0) return values
  const unchanged = unchangedSince(program, facts, path.keys.at(-1) ?? '', member)
  return narrowed(evaluator, values, unchanged, keyOf(program, binding, path.keys), context, member)
}

/** How many keys of a table are distinguished. */
const mostKeys = 32

/** How a table is read. */
interface TableRead {
  readonly index: Value | null
  /** The possible keys; null if unknown. */
  readonly among: readonly string[] | null
}

/** The key of a table that the situation selects; null if undecided. */
export function chosenKey(
  evaluator: Evaluator,
  tables: Values,
  { index, among }: TableRead,
  context: Context | null,
): string | null {
  const [table, ...more] = tables
  if (!index || table?.kind !== 'record' || table.open || more.length > 0 || table.writes.length > mostKeys) return null
  const name = valueName(evaluator, index, context)
  if (name === null) return null
  const keys = among ?? [...keysOf(table)]
  const chosen = evaluator.choose({ kind: 'key', key: `key ${name}`, index, keys })
  return typeof chosen === 'string' ? chosen : null
}

/**
 * Whether a table is asked for a key that it may not have, and that no situation selects: `models[id]`,
 * `models.get(id)`, also through a variable.
 */
export function mayMiss(evaluator: Evaluator, value: Value, context: Context | null): boolean {
  const { program } = evaluator
  let at: Value | null = value.kind === 'name' ? onlyValueOf(program, value) : value
  while (at?.kind === 'cast') at = at.value
  if (at?.kind === 'member')
    return !program.dialect.operators.missingKeysRaise && isAnyKey(evaluator, at.object, at.index, context)
  const [key, ...more] = at?.kind === 'call' && lastName(at.callee) === 'get' ? at.arguments : []
  return (
    at?.kind === 'call' &&
    at.callee.kind === 'member' &&
    more.length === 0 &&
    isAnyKey(evaluator, at.callee.object, key?.value ?? null, context)
  )
}

function isAnyKey(evaluator: Evaluator, table: Value, index: Value | null, context: Context | null): boolean {
  if (!index || exactKeys(evaluator.evaluate(index, context))) return false
  const tables = evaluator.evaluate(table, context)
  return (
    tables.length > 0 &&
    tables.every((each) => each.kind === 'record' && !each.open && !each.class) &&
    chosenKey(evaluator, tables, { index, among: null }, context) === null
  )
}
