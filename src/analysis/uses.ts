import type { CallValue, MemberValue, NameValue, Value } from '../syntax/model'
import type { AnyNode } from '../syntax/visit'
import type { CallGraph } from './callgraph'
import { reachingDefinitions } from './flow'
import type { Binding, Definition, Program } from './program'

/** A place where an object that was made earlier is used through a variable, and what is read from it there. */
export interface Use {
  /** The whole expression: the name, or the longest member chain on it. */
  readonly node: NameValue | MemberValue
  /** The keys of the chain after the object itself; null for a computed one. */
  readonly path: readonly (string | null)[]
}

/** How far an object is followed through aliases and into local functions. */
const maximumHops = 4

/** Every use of the object that `maker` makes: through the variable that holds it, its aliases, and local functions. */
export function usesOf(program: Program, calls: CallGraph, maker: Value): Use[] {
  const found: Use[] = []
  const held = holderOf(program, maker)
  if (held) follow(program, calls, held.binding, held.definition, held.prefix, found, maximumHops)
  else followInto(program, calls, maker, found, maximumHops - 1)
  return found
}

interface Holder {
  readonly binding: Binding
  readonly definition: Definition
  /** Where the object is inside what the variable holds: `payload = { settings: {…} }` has prefix `settings`. */
  readonly prefix: readonly string[]
}

/** The variable that an expression's value ends up in, looking outwards through literals that only carry it. */
function holderOf(program: Program, maker: Value): Holder | null {
  const prefix: string[] = []
  let inner: AnyNode = maker
  for (let at = program.parents.get(maker); at; inner = at, at = program.parents.get(at)) {
    switch (at.kind) {
      case 'conditional':
        if (inner === at.test) return null
        break
      case 'logical':
      case 'cast':
      case 'await':
        break
      case 'entry':
        if (at.key === null) return null
        prefix.unshift(at.key)
        break
      case 'record':
        break
      case 'assign':
      case 'assign-value': {
        const [target] = at.kind === 'assign' ? at.targets : [at.target]
        if (target?.kind !== 'name') return null
        const binding = program.resolve(target)
        const definition = binding?.definitions.find((each) => each.kind === 'value' && each.value === inner)
        return binding && definition ? { binding, definition, prefix } : null
      }
      default:
        return null
    }
  }
  return null
}

function follow(
  program: Program,
  calls: CallGraph,
  binding: Binding,
  definition: Definition,
  prefix: readonly string[],
  found: Use[],
  hops: number,
): void {
  for (const reference of binding.references) {
    if (!reachingDefinitions(program, binding, reference).includes(definition)) continue
    const { node, path } = chainOn(program, reference)
    if (!prefix.every((key, index) => path[index] === key)) continue
    const use: Use = { node, path: path.slice(prefix.length) }
    found.push(use)
    if (use.path.length === 0 && hops > 0) followFurther(program, calls, use, found, hops - 1)
  }
}

/** An alias (`body = payload`), or a local function that gets the object as an argument. */
function followFurther(program: Program, calls: CallGraph, { node }: Use, found: Use[], hops: number): void {
  const parent = program.parents.get(node)
  if (parent?.kind === 'assign' && parent.value === node) {
    const [target] = parent.targets
    const binding = target?.kind === 'name' ? program.resolve(target) : null
    const definition = binding?.definitions.find((each) => each.kind === 'value' && each.value === node)
    if (binding && definition) follow(program, calls, binding, definition, [], found, hops)
  }
  followInto(program, calls, node, found, hops)
}

/** Into a local function that gets the object as an argument. */
function followInto(program: Program, calls: CallGraph, node: AnyNode, found: Use[], hops: number): void {
  const parent = program.parents.get(node)
  if (parent?.kind !== 'positional' && parent?.kind !== 'keyword') return
  const call = program.parents.get(parent)
  if (call?.kind !== 'call') return
  const target = calls.targetOf(call)
  if (!target) return
  for (const parameter of target.parameters) {
    if (parameter.target.kind !== 'name' || calls.argumentFor(call, target, parameter) !== parent) continue
    const binding = program.resolve(parameter.target)
    const definition = binding?.definitions.find((each) => each.kind === 'parameter' && each.parameter === parameter)
    if (binding && definition) follow(program, calls, binding, definition, [], found, hops)
  }
}

function chainOn(program: Program, reference: NameValue): Use {
  const path: (string | null)[] = []
  let node: NameValue | MemberValue = reference
  for (let at = program.parents.get(node); at?.kind === 'member' && at.object === node; at = program.parents.get(node)) {
    path.push(at.property)
    node = at
  }
  return { node, path }
}

/** The call of which a use is the callee (`payload.update(…)`), or null. */
export function callOn(program: Program, use: Use): CallValue | null {
  const parent = program.parents.get(use.node)
  return parent?.kind === 'call' && parent.callee === use.node ? parent : null
}
