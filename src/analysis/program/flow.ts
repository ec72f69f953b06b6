import type { Block, FunctionValue, IfStep, Step, SwitchStep, TryStep } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import { endsAbruptly } from './abrupt'
import type { Fact } from './facts'
import { push } from '../../syntax/multimap'
import { type AnyNode, contains } from '../../syntax/visit'
import type { Binding, Definition, Program } from './program'
import {
  add,
  type Effect,
  either,
  freely,
  freeWays,
  inTurn,
  most,
  mostFacts,
  neverPassed,
  noEffect,
  type Reached,
  together,
  type Ways,
} from './ways'

/** The definitions of a variable that reach a read, as found by `reached`. */
export function reachingDefinitions(program: Program, binding: Binding, use: AnyNode): readonly Definition[] {
  return reached(program, binding, use).map(({ definition }) => definition)
}

/**
 * The definitions of a variable that reach a read. If there are too many to distinguish, the
 * nearest ones and an unknown one.
 *
 * Exact for straight code, branches and loops. A function inside runs at an unknown time after it was made: what reaches
 * its own place counts, and every definition that follows or that another function makes.
 */
export function reached(program: Program, binding: Binding, use: AnyNode): readonly Reached[] {
  const { definitions } = binding
  // A single definition counts wherever it is (loops, hoisting).
  if (definitions.length < 2) return definitions.map(freely)
  const flow = flowOf(binding)
  const owner = functionItself(binding) ?? program.functionOf(binding.scope.owner)
  const found = program.functionOf(use) === owner ? flow.reaching(program, use) : flow.inside(program, owner, use)
  program.work.spend()
  return found.length > most ? [...found.slice(-most), freely({ kind: 'opaque', node: use, path: [] })] : found
}

/** The outermost function around a use that is still inside another one, or inside the module. */
function outermostAround(program: Program, owner: FunctionValue | null, use: AnyNode): FunctionValue | null {
  for (let at = program.functionOf(use); at;) {
    const outer = program.functionOf(at)
    if (outer === owner) return at
    at = outer
  }
  return null
}

function functionItself(binding: Binding) {
  const { owner } = binding.scope
  return owner.kind === 'function' ? owner : null
}

const flowOf = remembered((binding: Binding) => new Flow(binding))

/** The assignments of one variable: for each block that defines it, the effect of the steps up to each definition. */
class Flow {
  private readonly order: ReadonlyMap<Definition, number>
  private readonly hoisted: readonly Definition[]
  private readonly parameters: readonly Definition[]
  /** For every step and block of the function, the definitions of the variable in it. */
  private readonly under = new Map<AnyNode, Definition[]>()
  /** For every such block, the indexes of the steps with definitions, in order. */
  private readonly steps = new Map<Block, number[]>()
  private readonly effects = new Map<Block, readonly Effect[]>()
  private readonly byMaker = new Map<FunctionValue, readonly Reached[]>()
  private isIndexed = false

  constructor(private readonly binding: Binding) {
    const { definitions } = binding
    this.order = new Map(definitions.map((definition, index) => [definition, index]))
    this.hoisted = definitions.filter(({ kind }) => kind === 'function' || kind === 'class' || kind === 'import')
    this.parameters = definitions.filter(({ kind }) => kind === 'parameter')
  }

  /** In the order of the text. */
  reaching(program: Program, use: AnyNode): readonly Reached[] {
    if (!this.isIndexed) this.index(program)
    const found = new Map<Definition, readonly Fact[]>()
    const passed = this.walkBack(program, use, found)
    // Hoisted functions and classes, and parameters, have no step before the use.
    add(found, freeWays(this.hoisted))
    if (passed) add(found, freeWays(this.parameters), passed)
    if (found.size === 0) return this.binding.definitions.map(freely)
    return this.inOrder(found)
  }

  private inOrder(found: Ways): readonly Reached[] {
    return [...found]
      .map(([definition, facts]) => ({ definition, facts }))
      .sort((a, b) => (this.order.get(a.definition) ?? 0) - (this.order.get(b.definition) ?? 0))
  }

  /** In the order of the text. @param owner the function of the variable, in which the function of the use is made */
  inside(program: Program, owner: FunctionValue | null, use: AnyNode): readonly Reached[] {
    const maker = outermostAround(program, owner, use)
    if (!maker) return this.binding.definitions.map(freely)
    const known = this.byMaker.get(maker)
    if (known) return known
    const found = new Map(this.reaching(program, maker).map(({ definition, facts }) => [definition, facts]))
    const isLater = ({ node }: Definition): boolean =>
      node.span.start > maker.span.start || program.functionOf(node) !== owner
    add(found, freeWays(this.binding.definitions.filter(isLater)))
    const ways = this.inOrder(found)
    this.byMaker.set(maker, ways)
    return ways
  }

  private index(program: Program): void {
    this.isIndexed = true
    for (const definition of this.binding.definitions) {
      for (let at: AnyNode | undefined = definition.node; at; at = program.parents.get(at)) {
        if (at.kind === 'function') break
        program.work.spend()
        const place = this.under.has(at) ? undefined : program.places.get(at)
        push(this.under, at, definition)
        if (place) push(this.steps, place.block, place.index)
      }
    }
    for (const indexes of this.steps.values()) indexes.sort((a, b) => a - b)
  }

  /** Collects definitions from a use outwards until the variable certainly has a value; then null, else the facts on the way. */
  private walkBack(program: Program, use: AnyNode, found: Map<Definition, readonly Fact[]>): readonly Fact[] | null {
    let passed: readonly Fact[] = []
    let step: AnyNode | null = program.stepOf(use)
    // The test of a loop is evaluated again after each round.
    if (step?.kind === 'loop' && !isWithin(use, step.iterable)) add(found, freeWays(this.within(step)))
    while (step) {
      const place = program.places.get(step)
      if (!place) return null
      program.work.spend()
      const before = this.before(place.block, place.index)
      add(found, before.definitions, passed)
      if (before.isSure) return null
      passed = [...passed, ...before.passing].slice(0, mostFacts)
      const owner = program.parents.get(place.block)
      if (!owner || owner.kind === 'function') return passed
      if (this.addAround(program, owner, place.block, found)) return null
      step = program.stepOf(owner)
    }
    return passed
  }

  /** Adds the effect of what encloses a block; true if it certainly assigns the variable. */
  private addAround(program: Program, owner: AnyNode, block: Block, found: Map<Definition, readonly Fact[]>): boolean {
    switch (owner.kind) {
      case 'handler': {
        const holder = program.parents.get(owner)
        if (holder?.kind === 'try') add(found, freeWays(this.within(holder.body)))
        return false
      }
      case 'loop':
        add(found, freeWays(this.within(owner)))
        return this.own(owner).length > 0
      case 'with':
        add(found, freeWays(this.own(owner)))
        return this.own(owner).length > 0
      case 'try': {
        if (block === owner.finalizer) add(found, freeWays(this.within(owner)))
        if (block !== owner.otherwise) return false
        const body = this.whole(owner.body)
        add(found, body.definitions)
        return body.isSure
      }
      default:
        return false
    }
  }

  private ownSteps(block: Block): number[] {
    return this.steps.get(block) ?? []
  }

  private within(node: AnyNode): readonly Definition[] {
    return this.under.get(node) ?? []
  }

  /** The definitions of a step itself: a loop's variable, the target of a `with`. */
  private own(step: Step): readonly Definition[] {
    const inside = this.within(step)
    return inside.slice(0, most).filter(({ node }) => node === step)
  }

  private whole(block: Block): Effect {
    return this.effectsOf(block).at(-1) ?? noEffect
  }

  /** The combined effect of the steps of a block before an index. */
  private before(block: Block, index: number): Effect {
    const indexes = this.ownSteps(block)
    let [low, high] = [0, indexes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((indexes[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low === 0 ? noEffect : (this.effectsOf(block)[low - 1] ?? noEffect)
  }

  private effectsOf(block: Block): readonly Effect[] {
    const known = this.effects.get(block)
    if (known) return known
    const effects: Effect[] = []
    for (const index of this.ownSteps(block)) {
      const step = block.steps[index]
      const before = effects.at(-1) ?? noEffect
      effects.push(step ? inTurn(before, this.effectOf(step)) : before)
    }
    this.effects.set(block, effects)
    return effects
  }

  private effectOf(step: Step): Effect {
    const inside = this.within(step)
    if (inside.length === 0) return noEffect
    switch (step.kind) {
      case 'assign':
      case 'expression':
        return {
          definitions: freeWays(inside),
          isSure: inside.some(({ kind }) => kind !== 'declared'),
          passing: [],
        }
      case 'export':
        return step.steps.map((inner) => this.effectOf(inner)).reduce(inTurn, noEffect)
      case 'block':
        return this.whole(step)
      case 'if':
        return this.ofIf(step)
      case 'switch':
        return this.ofSwitch(step)
      case 'with': {
        const own = this.own(step)
        return inTurn({ definitions: freeWays(own), isSure: own.length > 0, passing: [] }, this.whole(step.body))
      }
      case 'try':
        return this.ofTry(step)
      default:
        return { definitions: freeWays(inside), isSure: false, passing: [] }
    }
  }

  private ofIf({ test, then, otherwise }: IfStep): Effect {
    return either([
      { effect: this.branch(then), facts: [{ kind: 'test', test, holds: true }] },
      { effect: otherwise ? this.branch(otherwise) : noEffect, facts: [{ kind: 'test', test, holds: false }] },
    ])
  }

  private ofSwitch({ subject, cases }: SwitchStep): Effect {
    const arms = cases.map(({ tests, body }) => ({
      effect: leavesFunction(body) ? neverPassed : this.whole(body),
      facts: tests.length > 0 ? [{ kind: 'case', subject, tests, holds: true } as const] : [],
    }))
    if (cases.some(({ tests }) => tests.length === 0)) return either(arms)
    const tests = cases.flatMap((each) => each.tests)
    return either([...arms, { effect: noEffect, facts: [{ kind: 'case', subject, tests, holds: false }] }])
  }

  private ofTry({ body, handlers, otherwise, finalizer }: TryStep): Effect {
    const tried = this.whole(body)
    const handled = handlers.map((handler) => this.branch(handler.body))
    const last = finalizer ? this.whole(finalizer) : noEffect
    const isSure = last.isSure || (tried.isSure && handled.every((each) => each.isSure))
    const definitions = together([last, otherwise ? this.whole(otherwise) : noEffect, ...handled, tried])
    return { definitions, isSure, passing: [] }
  }

  private branch(block: Block): Effect {
    return endsAbruptly(block) ? neverPassed : this.whole(block)
  }
}

/** Whether the last step of an arm leaves more than the `switch`. */
function leavesFunction(block: Block): boolean {
  return endsAbruptly(block) && block.steps.at(-1)?.kind !== 'break'
}

function isWithin(node: AnyNode, outer: AnyNode | null): boolean {
  return outer !== null && contains(outer.span, node.span)
}
