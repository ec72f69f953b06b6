import {
  countingFunctions,
  gather,
  limiterName,
  poolMethods,
  pools,
  poolSizes,
  rowLimits,
  splitterName,
  taskWaiterName,
  togetherFunctions,
} from '../../knowledge/libraries'
import type { CallValue, FunctionValue, LoopStep, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { readDelay } from './delays'
import type { Evaluator } from '../values/evaluator'
import { contains } from './loopBounds'
import { lastName } from '../program/names'
import { exactNumbers } from '../values/possibility'
import type { Answer } from './readAnswer'
import type { Responses } from './responses'

/** Code that creates many tasks without waiting for any of them to end. */
export interface Burst {
  /** `together`: Promise.all, gather; `pool`: pool workers; `loop`: sequential creates without waiting. */
  readonly shape: 'together' | 'pool' | 'loop'
  readonly at: CallValue | LoopStep
  /** The call that sends the create. */
  readonly create: CallValue
  /** The number of simultaneous tasks, if constant; null if unlimited. */
  readonly count: number | null
  /** True if the code waits for each task to end, so that only the number is too large. */
  readonly waits: boolean
  /** The literal number. */
  readonly amount: Value | null
  /** The call that creates the pool. */
  readonly pool: CallValue | null
}

const farthest = 3

export function findBursts(evaluator: Evaluator, responses: Responses): readonly Burst[] {
  const finder = new BurstFinder(evaluator, responses)
  const { program } = evaluator
  return [
    ...program.calls.flatMap((call) => finder.atCall(call) ?? []),
    ...program.ofKind('loop').flatMap((loop) => finder.atLoop(loop) ?? []),
  ]
}

class BurstFinder {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly responses: Responses,
  ) {}

  atCall(call: CallValue): Burst | null {
    const name = lastName(call.callee)
    if (togetherFunctions.has(name) && isTogether(call)) return this.atTogether(call)
    return poolMethods.has(name) ? this.atPool(call) : null
  }

  private atTogether(call: CallValue): Burst | null {
    const sources = call.arguments.flatMap(({ value }) => this.written(value))
    const create = sources.map((source) => this.createIn(source)).find((found) => found !== null)
    if (!create || sources.some((source) => this.isInParts(source)) || this.isBoundedBy([call, ...sources])) return null
    const counts = sources.map((source) => this.countOf(source))
    const total =
      call.arguments.length > 1 &&
      counts.every((each) => each === null) &&
      call.arguments.every(({ kind }) => kind === 'positional')
        ? call.arguments.length
        : (counts.find((each) => each !== null) ?? null)
    return {
      shape: 'together',
      at: call,
      create,
      count: total,
      waits: sources.some((source) => this.waitsIn(source)),
      amount: null,
      pool: null,
    }
  }

  /** `pool.map(create, prompts)`, `pool.submit(create, prompt)`. */
  private atPool(call: CallValue): Burst | null {
    const { callee } = call
    const pool = callee.kind === 'member' ? this.creationOf(callee.object) : null
    if (!pool || !pools.has(lastName(pool.callee))) return null
    const create = call.arguments.map(({ value }) => this.createIn(value)).find((found) => found !== null)
    if (!create || this.isBoundedBy([call])) return null
    const amount =
      pool.arguments.find(({ kind, name }) => kind === 'positional' || poolSizes.has(name ?? ''))?.value ?? null
    return {
      shape: 'pool',
      at: call,
      create,
      count: amount === null ? null : this.numberOf(amount),
      waits: call.arguments.some(({ value }) => this.waitsIn(value)),
      amount,
      pool,
    }
  }

  /** A loop that creates a task per item without waiting. */
  atLoop(loop: LoopStep): Burst | null {
    const { program } = this.evaluator
    const { iterable, target } = loop
    if (
      loop.shape !== 'each' ||
      iterable === null ||
      target === null ||
      (iterable.kind === 'call' && countingFunctions.has(lastName(iterable.callee)))
    )
      return null
    const nodes = program.within(loop)
    if (nodes.some(({ kind }) => kind === 'break' || kind === 'return')) return null
    const own = program.callsWithin(loop.body).filter((call) => this.innermost(call) === loop)
    const create = own.find((call) => this.creates(call) && this.usesOf(target, call))
    if (
      !create ||
      own.some((call) => this.takesTime(call)) ||
      this.isBoundedBy([loop.body]) ||
      this.isInParts(iterable)
    )
      return null
    const count = this.countOf(iterable)
    return { shape: 'loop', at: loop, create, count, waits: false, amount: null, pool: null }
  }

  private innermost(node: AnyNode): LoopStep | null {
    return this.evaluator.program.enclosing(node, (at): at is LoopStep => at.kind === 'loop')
  }

  private takesTime(call: CallValue): boolean {
    return (
      this.delays(call) ||
      taskWaiterName.test(lastName(call.callee)) ||
      this.answersOf(call).some(({ asks }) => asks === 'query' || asks === 'list')
    )
  }

  /** Whether it waits, directly or in a called function, for example between attempts. */
  private delays(call: CallValue): boolean {
    if (readDelay(this.evaluator, call) !== null) return true
    const holder = this.functionOf(call.callee)
    return (
      holder !== null && this.responses.sent.callsOf(holder).some((each) => readDelay(this.evaluator, each) !== null)
    )
  }

  private usesOf(target: AnyNode, call: CallValue): boolean {
    const { program } = this.evaluator
    const names = new Set(program.within(target).flatMap((node) => (node.kind === 'name' ? [node.name] : [])))
    return program.within(call).some((node) => node.kind === 'name' && names.has(node.name))
  }

  private answersOf(call: CallValue): readonly Answer[] {
    return this.responses.sent.answersIn(call)
  }

  private creates(call: CallValue): boolean {
    return this.answersOf(call).some(({ asks }) => asks === 'create')
  }

  /** The first call inside an expression, or of a function that it names, that creates a task. */
  private createIn(value: Value): CallValue | null {
    const { program } = this.evaluator
    const direct = program.callsWithin(value).find((call) => this.creates(call))
    if (direct) return direct
    const named = program.within(value).filter((node) => node.kind === 'name')
    for (const name of named) {
      const holder = this.functionOf(name)
      const call = holder ? this.responses.sent.callsOf(holder).find((each) => this.creates(each)) : undefined
      if (call) return call
    }
    return null
  }

  /** Whether the code for each item also queries the task. */
  private waitsIn(value: Value): boolean {
    const { program } = this.evaluator
    const asks = (call: CallValue): boolean => this.answersOf(call).some(({ asks: what }) => what === 'query')
    if (program.callsWithin(value).some(asks)) return true
    return program.within(value).some((node) => {
      const holder = node.kind === 'name' ? this.functionOf(node) : null
      return holder !== null && this.responses.sent.callsOf(holder).some(asks)
    })
  }

  private functionOf(value: Value): FunctionValue | null {
    const found = this.evaluator.evaluate(value, null).find((each) => each.kind === 'function')
    return found?.function ?? null
  }

  /** A name, and the values assigned to it. */
  private written(value: Value): readonly Value[] {
    if (value.kind !== 'name') return [value]
    const definitions = this.evaluator.program.resolve(value)?.definitions ?? []
    return [value, ...definitions.flatMap((each) => (each.kind === 'value' ? [each.value] : []))]
  }

  private creationOf(value: Value): CallValue | null {
    if (value.kind === 'call') return value
    if (value.kind !== 'name') return null
    const definitions = this.evaluator.program.resolve(value)?.definitions ?? []
    for (const each of definitions)
      if ((each.kind === 'value' || each.kind === 'managed') && each.value.kind === 'call') return each.value
    return null
  }

  /** The number of items: of a list, `range(100)`, `{ length: 100 }`. */
  private countOf(value: Value): number | null {
    if (value.kind === 'list') return value.items.some(({ kind }) => kind === 'spread') ? null : value.items.length
    if (value.kind === 'comprehension')
      return value.clauses.length === 1 && value.clauses[0] ? this.countOf(value.clauses[0].iterable) : null
    if (value.kind === 'name')
      return this.written(value).slice(1).length === 1 ? this.countOf(this.written(value)[1] ?? value) : null
    if (value.kind !== 'call') return null
    const name = lastName(value.callee)
    const [first] = value.arguments
    if (name === 'map' && value.callee.kind === 'member') return this.countOf(value.callee.object)
    if ((name === 'range' || name === 'Array') && value.arguments.length === 1 && first)
      return this.numberOf(first.value)
    if (name === 'fill' && value.callee.kind === 'member') return this.countOf(value.callee.object)
    if (name === 'from' && first) return this.lengthOf(first.value) ?? this.countOf(first.value)
    return null
  }

  private lengthOf(value: Value): number | null {
    const entry =
      value.kind === 'record' ? value.entries.find((each) => each.kind === 'entry' && each.key === 'length') : undefined
    return entry?.kind === 'entry' ? this.numberOf(entry.value) : null
  }

  private numberOf(value: Value): number | null {
    const values = this.evaluator.evaluate(value, null)
    const numbers = exactNumbers(values)
    return numbers.length > 0 && numbers.length === values.length ? Math.max(...numbers) : null
  }

  /** Whether it is a slice, or comes from a query with a limit, so that the code limits the number itself. */
  private isInParts(value: Value): boolean {
    const { program } = this.evaluator
    const nodes = program.within(value)
    return (
      program.dialect.operators.slices(program.sourceOf(value).slice(0, 500)) ||
      nodes.some((node) => node.kind === 'call' && splitterName.test(lastName(node.callee))) ||
      nodes.some((node) => node.kind === 'name' && this.written(node).some((each) => this.asksForSome(each)))
    )
  }

  private asksForSome(query: Value): boolean {
    return this.evaluator.program
      .within(query)
      .some(
        (node) =>
          (node.kind === 'entry' && rowLimits.has(node.key ?? '')) ||
          (node.kind === 'call' && rowLimits.has(lastName(node.callee))),
      )
  }

  /** Whether a limiter, a semaphore or a queue is involved, around the create or in a function on the way to it. */
  private isBoundedBy(nodes: readonly AnyNode[]): boolean {
    const seen = new Set<AnyNode>()
    const visit = (node: AnyNode, far: number): boolean => {
      if (seen.has(node) || far > farthest) return false
      seen.add(node)
      const inner = this.evaluator.program.within(node)
      if (inner.some((each) => this.isLimiter(each))) return true
      return inner.some((each) => {
        const holder = each.kind === 'name' ? this.functionOf(each) : null
        return holder !== null && !contains(node, holder) && visit(holder, far + 1)
      })
    }
    return nodes.some((node) => visit(node, 0))
  }

  private isLimiter(node: AnyNode): boolean {
    if (node.kind === 'call' && limiterName.test(lastName(node.callee))) return true
    if (node.kind !== 'name') return false
    if (limiterName.test(node.name)) return true
    const made = this.creationOf(node)
    return made !== null && limiterName.test(lastName(made.callee))
  }
}

/** `Promise.all`, `asyncio.gather`: `all(…)` of Python is another. */
function isTogether({ callee }: CallValue): boolean {
  if (lastName(callee) === gather) return true
  return callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'Promise'
}
