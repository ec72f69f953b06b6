import type { CallValue, MemberValue, NameValue, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import { push } from './multimap'
import type { AnyNode } from '../../syntax/visit'
import type { CallGraph } from './callGraph'
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
export function usesOf(program: Program, calls: CallGraph, maker: Value): readonly Use[] {
  const walk = new UseWalk(program, calls)
  const held = holderOf(program, maker)
  if (held) walk.follow(held.binding, held.definition, held.prefix, maximumHops)
  else walk.followInto(maker, maximumHops - 1)
  return walk.found
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
        const held = target && heldBy(program, target, inner)
        return held ? { ...held, prefix } : null
      }
      default:
        return null
    }
  }
  return null
}

/** The variable that a target is, and the definition by which it holds a value. */
function heldBy(program: Program, target: AnyNode, value: AnyNode): Omit<Holder, 'prefix'> | null {
  const binding = target.kind === 'name' ? program.resolve(target) : null
  const definition = binding && definitionsByValue(binding).get(value)
  return binding && definition ? { binding, definition } : null
}

const definitionsByValue = remembered(
  ({ definitions }: Binding): ReadonlyMap<AnyNode, Definition> =>
    new Map(definitions.flatMap((each) => (each.kind === 'value' ? [[each.value, each] as const] : [])).reverse()),
)

/** Follows one object through the file. */
class UseWalk {
  readonly found: Use[] = []
  /** How many hops were left when a definition was followed. */
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

  /** An alias (`body = payload`), or a local function that gets the object as an argument. */
  private followFurther({ node }: Use, hops: number): void {
    const parent = this.program.parents.get(node)
    const [target] = parent?.kind === 'assign' && parent.value === node ? parent.targets : []
    const held = target && heldBy(this.program, target, node)
    if (held) this.follow(held.binding, held.definition, [], hops)
    this.followInto(node, hops)
  }

  /** Into a local function that gets the object as an argument. */
  followInto(node: AnyNode, hops: number): void {
    const parent = this.program.parents.get(node)
    if (parent?.kind !== 'positional' && parent?.kind !== 'keyword') return
    const call = this.program.parents.get(parent)
    if (call?.kind !== 'call') return
    const target = this.calls.targetOf(call)
    if (!target) return
    for (const parameter of target.parameters) {
      if (parameter.target.kind !== 'name' || this.calls.argumentFor(call, target, parameter) !== parent) continue
      const binding = this.program.resolve(parameter.target)
      const definition = binding?.definitions.find((each) => each.kind === 'parameter' && each.parameter === parameter)
      if (binding && definition) this.follow(binding, definition, [], hops)
    }
  }
}

/** The uses of a variable that one of its definitions reaches. */
interface Reached {
  readonly all: Use[]
  /** Those that read a key, by the first one. */
  readonly byKey: Map<string | null, Use[]>
}

const reachedBy = new WeakMap<Binding, ReadonlyMap<Definition, Reached>>()
const unused: Reached = { all: [], byKey: new Map() }

/** Looks at all references of a variable at once: each definition asks for its own. */
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
