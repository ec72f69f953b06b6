import type { Block, IfStep, Step } from '../syntax/model'
import { type AnyNode, contains } from '../syntax/visit'
import type { Binding, Definition, Program } from './program'

/**
 * The definitions of a variable that can reach a place where it is read, found by walking the steps backwards from there.
 *
 * Exact for straight code, branches and loops; from inside another function every definition counts, since nobody
 * knows when that function runs.
 */
export function reachingDefinitions(program: Program, binding: Binding, use: AnyNode): readonly Definition[] {
  const { definitions } = binding
  // A lone definition counts wherever it stands (loops, hoisting).
  if (definitions.length < 2) return definitions
  const owner = functionItself(binding) ?? program.functionOf(binding.scope.owner)
  if (program.functionOf(use) !== owner) return definitions
  const found = new Set<Definition>()
  const walk = new BackwardWalk(program, binding, found)
  walk.from(use)
  // Hoisted functions and classes, and parameters, have no step before the use.
  for (const definition of definitions) {
    if (definition.kind === 'function' || definition.kind === 'class' || definition.kind === 'import') found.add(definition)
    else if (definition.kind === 'parameter' && walk.reachedStart) found.add(definition)
  }
  return found.size > 0 ? definitions.filter((definition) => found.has(definition)) : definitions
}

function functionItself(binding: Binding) {
  const { owner } = binding.scope
  return 'kind' in owner && owner.kind === 'function' ? owner : null
}

class BackwardWalk {
  reachedStart = false
  private readonly under: ReadonlyMap<AnyNode, readonly Definition[]>

  constructor(
    private readonly program: Program,
    binding: Binding,
    private readonly found: Set<Definition>,
  ) {
    this.under = definitionsUnder(program, binding)
  }

  from(use: AnyNode): void {
    let step: AnyNode | null = this.program.stepOf(use)
    // The test of a loop is asked again after each round.
    if (step && 'kind' in step && step.kind === 'loop' && !isWithin(use, step.iterable)) this.addAll(step)
    while (step) {
      const place = this.program.places.get(step)
      if (!place) return
      for (let index = place.index - 1; index >= 0; index--) {
        if (this.collect(place.block.steps[index] as Step)) return
      }
      const owner = this.program.parents.get(place.block)
      if (!owner || !('kind' in owner)) {
        // A handler's or case's block: go on from the step that holds it.
        step = owner ? this.outOfHandler(owner) : this.start()
      } else if (owner.kind === 'function') {
        this.start()
        return
      } else if (owner.kind === 'loop') {
        this.addAll(owner)
        if (this.under.get(owner)?.some((definition) => definition.node === owner)) return // the loop's own variable
        step = this.program.stepOf(owner)
      } else if (owner.kind === 'with') {
        if (this.own(owner)) return
        step = this.program.stepOf(owner)
      } else if (owner.kind === 'try') {
        if (place.block === owner.finalizer) this.addAll(owner)
        else if (place.block === owner.otherwise && this.collect(owner.body)) return
        step = this.program.stepOf(owner)
      } else step = this.program.stepOf(owner)
    }
    this.start()
  }

  private start(): null {
    this.reachedStart = true
    return null
  }

  private outOfHandler(owner: AnyNode): Step | null {
    const holder = this.program.parents.get(owner)
    if (holder && 'kind' in holder && holder.kind === 'try') this.addAll(holder.body)
    return this.program.stepOf(owner)
  }

  /** Adds what a step defines; true where it surely gives the variable a new value, so nothing earlier is seen. */
  private collect(step: Step | Block): boolean {
    const inside = this.under.get(step)
    if (!inside) return false
    switch (step.kind) {
      case 'assign':
      case 'expression':
        for (const definition of inside) this.found.add(definition)
        return inside.some((definition) => definition.kind !== 'declared')
      case 'export':
        return step.steps.some((inner) => this.collect(inner))
      case 'block':
        return this.collectBlock(step)
      case 'if':
        return this.collectIf(step)
      case 'with':
        return this.collectBlock(step.body) || this.own(step)
      case 'try': {
        const body = this.collectBlock(step.body)
        const handlers = step.handlers.map((handler) => endsAbruptly(handler.body) || this.collectBlock(handler.body))
        if (step.otherwise) this.collectBlock(step.otherwise)
        const finalizer = step.finalizer ? this.collectBlock(step.finalizer) : false
        return finalizer || (body && handlers.every(Boolean))
      }
      default:
        this.addAll(step)
        return false
    }
  }

  private collectIf(step: IfStep): boolean {
    const then = endsAbruptly(step.then) || this.collectBlock(step.then)
    if (!step.otherwise) return false
    const otherwise = endsAbruptly(step.otherwise) || this.collectBlock(step.otherwise)
    return then && otherwise
  }

  private collectBlock(block: Block): boolean {
    for (let index = block.steps.length - 1; index >= 0; index--) {
      if (this.collect(block.steps[index] as Step)) return true
    }
    return false
  }

  private own(step: Step): boolean {
    const own = this.under.get(step)?.filter((definition) => definition.node === step) ?? []
    for (const definition of own) this.found.add(definition)
    return own.length > 0
  }

  private addAll(node: AnyNode): void {
    for (const definition of this.under.get(node) ?? []) this.found.add(definition)
  }
}

function isWithin(node: AnyNode, outer: AnyNode | null): boolean {
  return outer !== null && contains(outer.span, node.span)
}

/** Whether control never runs off the end of a block. */
export function endsAbruptly(block: Block): boolean {
  const last = block.steps.at(-1)
  if (!last) return false
  if (last.kind === 'if') return last.otherwise !== null && endsAbruptly(last.then) && endsAbruptly(last.otherwise)
  return last.kind === 'return' || last.kind === 'throw' || last.kind === 'break' || last.kind === 'continue'
}

const cache = new WeakMap<Binding, ReadonlyMap<AnyNode, readonly Definition[]>>()

/** For every step and block of the function: the definitions of the variable that stand in it. */
function definitionsUnder(program: Program, binding: Binding): ReadonlyMap<AnyNode, readonly Definition[]> {
  const known = cache.get(binding)
  if (known) return known
  const under = new Map<AnyNode, Definition[]>()
  for (const definition of binding.definitions) {
    for (let at: AnyNode | undefined = definition.node; at; at = program.parents.get(at)) {
      if ('kind' in at && at.kind === 'function') break
      const list = under.get(at)
      if (list) list.push(definition)
      else under.set(at, [definition])
    }
  }
  cache.set(binding, under)
  return under
}
