import type { CallValue, Parameter, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { commonBlock, type BranchCondition, conditionsBetween } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import type { Program } from '../../program/program'
import { endsAbruptly } from '../../program/abrupt'
import { keywordPlacements } from './keywords'
import { mergedInOrder } from './merge'
import type { Context, KeyWrite } from '../possibility'
import { mergedPlacements } from '../recordObject'
import { callOn, type Use, usesOf } from '../../program/uses'

export interface Changes {
  readonly writes: readonly KeyWrite[]
  /** Whether unknown keys are set, too. */
  readonly open: boolean
  /** Keys that are taken out again, always or sometimes. */
  readonly removed: readonly { readonly key: string; readonly always: boolean }[]
}

const none: Changes = { writes: [], open: false, removed: [] }

/** Everything that happens to an object after it is made: `payload["x"] = …`, `body.x = …`, `update`, `Object.assign`, `del`. */
export function mutationsOf(evaluator: Evaluator, maker: Value | Parameter, context: Context | null): Changes {
  const uses = usesOf(evaluator.program, evaluator.calls, maker)
  if (uses.length === 0) return none
  const parts: (readonly KeyWrite[])[] = []
  const removed: Changes['removed'][number][] = []
  let open = false
  for (const use of uses) {
    const change = changeBy(evaluator, use, context)
    if (!change) continue
    const { program } = evaluator
    const step = program.stepOf(use.node) ?? use.node
    const conditions = conditionsBetween(program, step, homeOf(program, maker, step))
    parts.push(change.writes.map((write) => ({ ...write, conditions: [...conditions, ...write.conditions] })))
    for (const { key } of change.removed) removed.push({ key, always: conditions.length === 0 })
    open ||= change.open
  }
  return { writes: withEarlyExits(mergedPlacements(parts)), open, removed }
}

/** The block in which a change always happens if an object is created. */
function homeOf(program: Program, maker: Value | Parameter, step: AnyNode): AnyNode {
  const owner = maker.kind === 'parameter' ? program.parents.get(maker) : null
  return owner?.kind === 'function' ? owner.body : commonBlock(program, maker, step)
}

function changeBy(evaluator: Evaluator, use: Use, context: Context | null): Changes | null {
  const { program } = evaluator
  const parent = program.parents.get(use.node)
  const own = evaluator.contextOf(use.node, context)
  const [key] = use.path
  if (parent?.kind === 'assign' && parent.targets.some((target) => target === use.node)) {
    if (use.path.length === 0)
      return parent.operator === '|=' && parent.value ? merged(evaluator, [parent.value], own) : null
    if (use.path.length > 1 || !parent.value) return null
    if (key === null || key === undefined) return computed(evaluator, use, parent.value, own, parent)
    const optional = parent.operator === '??=' || parent.operator === '||='
    return set(key, parent.value, own, parent, keySpanOf(use), optional)
  }
  if (parent?.kind === 'unary' && parent.operator === 'delete' && use.path.length === 1 && key) return removal(key)
  const call = callOn(program, use)
  if (call && use.path.length === 1 && key) return byMethod(evaluator, key, call, own)
  if (use.path.length === 0 && parent?.kind === 'positional')
    return byObjectAssign(evaluator, program.parents.get(parent), parent, own)
  return null
}

function byMethod(evaluator: Evaluator, method: string, call: CallValue, context: Context | null): Changes | null {
  const [first, second] = call.arguments
  const name = first?.value.kind === 'text' ? first.value.value : null
  switch (method) {
    case 'update': {
      const records = merged(
        evaluator,
        call.arguments.filter(({ kind }) => kind === 'positional').map(({ value }) => value),
        context,
      )
      const keywords = keywordPlacements(evaluator, call, context)
      return {
        writes: [...records.writes, ...keywords.writes],
        open: records.open || keywords.open,
        removed: [],
      }
    }
    case 'setdefault':
    case '__setitem__':
      return name !== null && second && first
        ? set(name, second.value, context, call, first.span, method === 'setdefault')
        : null
    case 'pop':
      return name !== null ? removal(name) : null
    default:
      return null
  }
}

function byObjectAssign(
  evaluator: Evaluator,
  call: AnyNode | undefined,
  argument: AnyNode,
  context: Context | null,
): Changes | null {
  if (
    call?.kind !== 'call' ||
    call.arguments[0] !== argument ||
    call.callee.kind !== 'member' ||
    call.callee.property !== 'assign'
  )
    return null
  return merged(
    evaluator,
    call.arguments.slice(1).map(({ value }) => value),
    context,
  )
}

function merged(evaluator: Evaluator, sources: readonly Value[], context: Context | null): Changes {
  return { ...mergedInOrder(evaluator, sources, context), removed: [] }
}

/** `payload[key] = value` with a computed key: known only if the key can only be certain strings. */
function computed(evaluator: Evaluator, use: Use, value: Value, context: Context | null, at: AnyNode): Changes {
  const index = use.node.kind === 'member' && use.node.index ? evaluator.evaluate(use.node.index, context) : []
  const keys = index.map((each) => (each.kind === 'exact' && typeof each.value === 'string' ? each.value : null))
  if (keys.length === 0 || keys.includes(null)) return { writes: [], open: true, removed: [] }
  return {
    writes: keys.flatMap((key) =>
      key === null ? [] : set(key, value, context, at, use.node.span, keys.length > 1).writes,
    ),
    open: false,
    removed: [],
  }
}

function set(
  key: string,
  value: Value,
  context: Context | null,
  at: AnyNode,
  keySpan: KeyWrite['keySpan'],
  optional: boolean,
): Changes {
  return {
    writes: [{ key, value, type: null, context, at, keySpan, conditions: [], optional }],
    open: false,
    removed: [],
  }
}

function removal(key: string): Changes {
  return { writes: [], open: false, removed: [{ key, always: true }] }
}

function keySpanOf({ node }: Use): KeyWrite['keySpan'] {
  return node.kind === 'member' ? node.propertySpan : node.span
}

/** What follows a branch that returns or throws happens only if that branch was not taken. */
function withEarlyExits(writes: readonly KeyWrite[]): KeyWrite[] {
  const exits: { node: AnyNode; condition: BranchCondition }[] = []
  for (const { conditions } of writes) {
    for (const { node, branch } of conditions) {
      if (node.kind !== 'if' || exits.some((exit) => exit.node === node)) continue
      const taken = branch === 'then' ? node.then : node.otherwise
      if (taken && endsAbruptly(taken))
        exits.push({ node, condition: { node, branch: branch === 'then' ? 'else' : 'then' } })
    }
  }
  if (exits.length === 0) return [...writes]
  return writes.map((write) => {
    const after = exits.filter(({ node }) => node.span.end <= write.at.span.start)
    return after.length === 0
      ? write
      : { ...write, conditions: [...after.map(({ condition }) => condition), ...write.conditions] }
  })
}

/** The writes that remain after the removals. */
export function applyRemovals(writes: readonly KeyWrite[], { removed }: Changes): readonly KeyWrite[] {
  if (removed.length === 0) return writes
  const gone = new Set(removed.filter(({ always }) => always).map(({ key }) => key))
  const maybe = new Set(removed.map(({ key }) => key))
  return writes
    .filter(({ key }) => !gone.has(key))
    .map((write) => (maybe.has(write.key) ? { ...write, optional: true } : write))
}
