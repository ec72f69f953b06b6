import type { CallValue, MemberValue, NameValue, Parameter, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import { push } from '../../syntax/multimap'
import type { AnyNode } from '../../syntax/visit'
import type { CallGraph } from './callGraph'
import { reachingDefinitions } from './flow'
import type { Binding, Definition, Program } from './program'

/** A use of an object through a variable, and what is read from it. */
export interface Use {
  /** The whole expression: the name, or the longest member chain on it. */
  readonly node: NameValue | MemberValue
  /** The keys of the chain after the object itself; null for a computed one. */
  readonly path: readonly (string | null)[]
}

/** The most hops through aliases and into local functions. */
const maximumHops = 4

/** Every use of the object that `maker` creates or a parameter receives: through its variable, aliases, and local functions. */
export function usesOf(program: Program, calls: CallGraph, maker: Value | Parameter): readonly Use[] {
  const walk = new UseWalk(program, calls)
  const held = maker.kind === 'parameter' ? parameterHolder(program, maker) : holderOf(program, maker)
  if (held) walk.follow(held.binding, held.definition, held.prefix, maximumHops)
  else walk.followInto(maker, maximumHops - 1)
  return held?.since === undefined ? walk.found : whileKept(program, walk.found, held.since)
}

/** The uses of a key between two assignments. */
function whileKept(program: Program, uses: readonly Use[], since: number): readonly Use[] {
  const later = uses.filter(({ node }) => node.span.start >= since)
  const replaced = later
    .filter(({ node, path }) => {
      const parent = program.parents.get(node)
      return path.length === 0 && parent?.kind === 'assign' && parent.targets.some((target) => target === node)
    })
    .map(({ node }) => node.span.start)
  const end = Math.min(...replaced, Infinity)
  return later.filter(({ node }) => node.span.start < end)
}

interface Holder {
  readonly binding: Binding
  readonly definition: Definition
  /** The path to the object inside the variable: `payload = { settings: {…} }` has the prefix `settings`. */
  readonly prefix: readonly string[]
  /** If it is assigned to a key of an existing object (`body["settings"] = {…}`), the end of that step. */
  readonly since?: number
}

function parameterHolder(program: Program, parameter: Parameter): Holder | null {
  const binding = parameter.target.kind === 'name' ? program.resolve(parameter.target) : null
  const definition = binding?.definitions.find((each) => each.kind === 'parameter' && each.parameter === parameter)
  return binding && definition ? { binding, definition, prefix: [] } : null
}

/** The variable that receives an expression's value, also through enclosing literals. */
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
      case 'list':
        prefix.unshift(String(at.items.findIndex((item) => item === inner)))
        break
      case 'assign':
      case 'assign-value': {
        const [target] = at.kind === 'assign' ? at.targets : [at.target]
        const held = target && heldBy(program, target, inner)
        if (held) return { ...held, prefix }
        return target?.kind === 'member' ? heldUnder(program, target, prefix, at.span.end) : null
      }
      default:
        return null
    }
  }
  return null
}

/** The variable of a target, and its definition there. */
function heldBy(program: Program, target: AnyNode, value: AnyNode): Omit<Holder, 'prefix'> | null {
  const binding = target.kind === 'name' ? program.resolve(target) : null
  const definition = binding && definitionsByValue(binding).get(value)
  return binding && definition ? { binding, definition } : null
}

/** The variable whose key an object is assigned to: `body["settings"] = {…}`. */
function heldUnder(program: Program, target: MemberValue, inner: readonly string[], since: number): Holder | null {
  const keys: string[] = []
  let at: Value = target
  for (; at.kind === 'member'; at = at.object) {
    const key = keyOf(at)
    if (key === null) return null
    keys.unshift(key)
  }
  const binding = at.kind === 'name' ? program.resolve(at) : null
  if (!binding || at.kind !== 'name') return null
  const [definition, ...more] = reachingDefinitions(program, binding, at)
  return definition && more.length === 0 ? { binding, definition, prefix: [...keys, ...inner], since } : null
}

/** The key that a member reads: a name, or the index of an item. */
function keyOf({ property, index }: MemberValue): string | null {
  return property ?? (index?.kind === 'number' ? String(index.value) : null)
}

const definitionsByValue = remembered(
  ({ definitions }: Binding): ReadonlyMap<AnyNode, Definition> =>
    new Map(definitions.flatMap((each) => (each.kind === 'value' ? [[each.value, each] as const] : [])).reverse()),
)

/** Follows one object through the file. */
class UseWalk {
  readonly found: Use[] = []
  /** The hops that were left when a definition was followed. */
  private readonly followed = new Map<Definition, number>()

  constructor(
    private readonly program: Program,
    private readonly calls: CallGraph,
  ) {}

  follow(binding: Binding, definition: Definition, prefix: readonly string[], hops: number): void {
    if ((this.followed.get(definition) ?? -1) >= hops) return
    this.followed.set(definition, hops)
    const uses = usesFrom(this.program, binding, definition)
    const [first] = prefix
    for (const { node, path } of (first === undefined ? uses.all : uses.byKey.get(first)) ?? []) {
      this.program.work.spend()
      if (!prefix.every((key, index) => path[index] === key)) continue
      const use: Use = { node, path: path.slice(prefix.length) }
      this.found.push(use)
      if (use.path.length === 0 && hops > 0) this.followFurther(use, hops - 1)
    }
  }

  /** Follows an alias (`body = payload`), or the object as an argument. */
  private followFurther({ node }: Use, hops: number): void {
    const parent = this.program.parents.get(node)
    const [target] = parent?.kind === 'assign' && parent.value === node ? parent.targets : []
    const held = target && heldBy(this.program, target, node)
    if (held) this.follow(held.binding, held.definition, [], hops)
    this.followInto(node, hops)
  }

  /** Follows the object into a local function as an argument. */
  followInto(node: AnyNode, hops: number): void {
    const parent = this.program.parents.get(node)
    if (parent?.kind !== 'positional' && parent?.kind !== 'keyword') return
    const call = this.program.parents.get(parent)
    if (call?.kind !== 'call') return
    const target = this.calls.targetOf(call)
    if (!target) return
    for (const parameter of target.parameters) {
      if (parameter.target.kind !== 'name' || this.calls.argumentFor(call, target, parameter) !== parent) continue
      const held = parameterHolder(this.program, parameter)
      if (held) this.follow(held.binding, held.definition, [], hops)
    }
  }
}

/** The uses that a definition of a variable reaches. */
interface Reached {
  readonly all: Use[]
  /** Uses that read a key, by the first key. */
  readonly byKey: Map<string | null, Use[]>
}

const reachedBy = new WeakMap<Binding, ReadonlyMap<Definition, Reached>>()
const unused: Reached = { all: [], byKey: new Map() }

/** Processes all references of a variable at once, because each definition needs its own. */
function usesFrom(program: Program, binding: Binding, definition: Definition): Reached {
  const known = reachedBy.get(binding)
  if (known) return known.get(definition) ?? unused
  const reached = new Map<Definition, { all: Use[]; byKey: Map<string | null, Use[]> }>()
  for (const reference of binding.references) {
    const use = chainOn(program, reference)
    const [key] = use.path
    for (const each of reachingDefinitions(program, binding, reference)) {
      const own = reached.get(each) ?? { all: [], byKey: new Map<string | null, Use[]>() }
      reached.set(each, own)
      own.all.push(use)
      if (key !== undefined) push(own.byKey, key, use)
    }
  }
  reachedBy.set(binding, reached)
  return reached.get(definition) ?? unused
}

function chainOn(program: Program, reference: NameValue): Use {
  const path: (string | null)[] = []
  let node: NameValue | MemberValue = reference
  for (
    let at = program.parents.get(node);
    at?.kind === 'member' && at.object === node;
    at = program.parents.get(node)
  ) {
    path.push(keyOf(at))
    node = at
  }
  return { node, path }
}

/** The call of which a use is the callee (`payload.update(…)`), or null. */
export function callOn(program: Program, use: Use): CallValue | null {
  const parent = program.parents.get(use.node)
  return parent?.kind === 'call' && parent.callee === use.node ? parent : null
}
