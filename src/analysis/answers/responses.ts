import { itemVisitors } from '../../knowledge/libraries'
import type { CallValue, ComprehensionValue, FunctionValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { reachingDefinitions } from '../program/flow'
import type { Evaluator } from '../values/evaluator'
import { asWhole, follow, join, nothing, type AnswerParts, orElse, step, wholeAnswer } from './answerParts'
import { ContextMemory } from '../values/memory'
import { type Context, recordsOf } from '../values/possibility'
import type { Definition } from '../program/program'
import { writesOf } from '../values/recordObject'
import { decoratedAs } from './decorated'
import { isForeign, isReplaced } from './foreignCalls'
import { methodRole, wrapperArgument } from './responseMethods'
import type { SentAnswers } from './sentAnswers'

/** The most steps to follow a response. */
const maximumDepth = 40
/** The most definitions of a variable to follow. */
const mostDefinitions = 24
const maximumCallers = 8

/**
 * Finds the expressions that come from a response to an official request, backwards through variables,
 * awaits, `.json()`, casts, promises, local wrappers and the records they return.
 */
export class Responses {
  private readonly memory = new ContextMemory<AnyNode, AnswerParts>()
  private readonly running = new Set<AnyNode>()
  private depth = 0

  constructor(
    private readonly evaluator: Evaluator,
    readonly sent: SentAnswers,
  ) {}

  trace(value: Value, context: Context | null = null): AnswerParts {
    if (!this.sent.isOfficial) return { found: [], others: [value] }
    this.evaluator.program.work.spend()
    const known = this.memory.get(value, context)
    if (known) return known
    if (this.running.has(value)) return nothing
    if (this.depth > maximumDepth) return { found: [], others: [value] }
    this.running.add(value)
    this.depth++
    try {
      return this.memory.set(value, context, this.compute(value, context))
    } finally {
      this.depth--
      this.running.delete(value)
    }
  }

  /** The value of a variable by one definition. */
  define(definition: Definition, context: Context | null = null): AnswerParts {
    const own = this.evaluator.contextOf(definition.node, context)
    switch (definition.kind) {
      case 'value':
      case 'managed':
        return follow(this.trace(definition.value, own), definition.path)
      case 'item':
        return follow(step(this.trace(definition.iterable, own), '[]'), definition.path)
      case 'parameter':
        return follow(this.parameter(definition, own), definition.path)
      case 'opaque':
        return this.caught(definition.node)
      default:
        return nothing
    }
  }

  private compute(value: Value, context: Context | null): AnswerParts {
    switch (value.kind) {
      case 'name': {
        const binding = this.evaluator.program.resolve(value)
        if (!binding) return { found: [], others: [value] }
        const definitions = reachingDefinitions(this.evaluator.program, binding, value)
        // If there are too many definitions, only the last ones are followed, plus an unknown value.
        const rest: AnswerParts = { found: [], others: definitions.length > mostDefinitions ? [value] : [] }
        return join([
          ...definitions.slice(-mostDefinitions).map((definition) => orElse(this.define(definition, context), value)),
          rest,
        ])
      }
      case 'member': {
        const key = value.property ?? (value.index ? '[]' : null)
        return key === null
          ? { found: [], others: [value] }
          : this.read(value.object, key === '[]' ? this.indexOf(value.index, context) : key, value, context)
      }
      case 'call':
        return this.called(value, context)
      case 'comprehension': {
        const whole = filteredBy(value)
        return whole ? this.trace(whole, context) : { found: [], others: [value] }
      }
      case 'await':
      case 'cast':
      case 'assign-value':
        return this.trace(value.value, context)
      case 'conditional':
        return join([this.trace(value.then, context), this.trace(value.otherwise, context)])
      case 'logical':
        return value.operator === 'and'
          ? this.trace(value.right, context)
          : join([this.trace(value.left, context), this.trace(value.right, context)])
      default:
        return { found: [], others: [value] }
    }
  }

  private indexOf(index: Value | null, context: Context | null): string {
    const [known, ...more] = index ? this.evaluator.evaluate(index, context) : []
    return known?.kind === 'exact' && typeof known.value === 'string' && more.length === 0 ? known.value : '[]'
  }

  /** An item of a list, or of what a comprehension makes. */
  private itemOf(list: Value, context: Context | null): AnswerParts {
    return list.kind === 'comprehension' ? this.trace(list.element, context) : step(this.trace(list, context), '[]')
  }

  /** Reads a key of the response, or of an object built from it. */
  private read(object: Value, key: string, at: Value, context: Context | null): AnswerParts {
    const whole = this.trace(object, context)
    if (whole.found.length > 0) {
      const beside = whole.others.map((other) => this.besides(other, key, at))
      return join([{ found: step(whole, key).found, others: [] }, ...beside])
    }
    const records = recordsOf(this.evaluator.evaluate(object, context))
    const writes = records.flatMap((record) => writesOf(record, key))
    const found = writes.map((write) =>
      write.value ? this.trace(write.value, write.context) : { found: [], others: [at] },
    )
    return found.length > 0 ? join(found) : { found: [], others: [at] }
  }

  /** The possible values of a key of something other than the response, such as another provider's result. */
  private besides(other: Value, key: string, at: Value): AnswerParts {
    if (other.kind === 'list' || other.kind === 'null') return nothing
    if (other.kind !== 'record') return { found: [], others: [at] }
    const own = other.entries.flatMap((entry) => (entry.kind === 'entry' && entry.key === key ? [entry.value] : []))
    return own.length > 0 ? join(own.map((value) => this.trace(value))) : nothing
  }

  private called(call: CallValue, context: Context | null): AnswerParts {
    const local = this.localResult(call, context)
    if (local) return local
    const own = this.sent.answerOf(call, context)
    if (own) {
      const part = isForeign(this.evaluator, call, context) ? 'either' : 'response'
      return { found: [wholeAnswer(own, part)], others: [] }
    }
    return this.method(call, context) ?? this.wrapped(call, context) ?? { found: [], others: [call] }
  }

  /** A method of the response or of a part of it. */
  private method(call: CallValue, context: Context | null): AnswerParts | null {
    if (call.callee.kind !== 'member' || call.callee.property === null) return null
    const role = methodRole(call)
    if (!role) return null
    const { object } = call.callee
    const first = call.arguments[0]?.value
    switch (role.kind) {
      case 'key': {
        const read = this.read(object, role.key, call, context)
        if (read.found.length === 0) return null
        return role.fallback ? join([read, this.trace(role.fallback, context)]) : read
      }
      case 'body': {
        const { found, others } = this.trace(object, context)
        if (found.length === 0) return null
        return { found: found.map((traced) => (traced.part === 'body' ? traced : asWhole(traced, 'body'))), others }
      }
      case 'same': {
        const whole = this.trace(object, context)
        const { letters } = role
        if (whole.found.length === 0) return null
        return letters
          ? {
              found: whole.found.map((traced) => ({ ...traced, letters })),
              others: whole.others.map((other) => (other.kind === 'text' ? other : call)),
            }
          : whole
      }
      case 'item': {
        const whole = this.trace(object, context)
        return whole.found.length > 0 ? step(whole, '[]') : null
      }
      case 'then': {
        if (first?.kind !== 'function') return null
        const results = join(this.evaluator.calls.returnsOf(first).map((value) => this.trace(value, context)))
        return role.alsoObject ? join([this.trace(object, context), results]) : results
      }
    }
  }

  /** A function that returns its argument, parsed or checked: `JSON.parse(text)`, `str(x)`, `asyncio.run(x)`. */
  private wrapped(call: CallValue, context: Context | null): AnswerParts | null {
    const wrapper = wrapperArgument(this.evaluator, call, context)
    if (!wrapper) return null
    const inner = wrapper.gives === 'item' ? this.itemOf(wrapper.value, context) : this.trace(wrapper.value, context)
    if (inner.found.length === 0) return null
    return wrapper.gives === 'content'
      ? { ...inner, found: inner.found.map((traced) => asWhole(traced, 'body')) }
      : inner
  }

  /** The returns of a call's local functions, or null if there are none. */
  private localResult(call: CallValue, context: Context | null): AnswerParts | null {
    const results = this.sent.functionsOf(call, context).flatMap(({ function: each, self }) => {
      const returns = this.evaluator.calls.returnsOf(each)
      const isDecorators = decoratedAs(this.evaluator, call.callee).includes(each)
      if (returns.length === 0 || (isReplaced(this.evaluator, each) && !isDecorators)) return []
      const inner = this.evaluator.follow(each, self, call, context)
      return [join(returns.map((value) => this.trace(value, inner)))]
    })
    return results.length > 0 ? join(results) : null
  }

  private parameter(
    { function: owner, parameter }: Definition & { kind: 'parameter' },
    context: Context | null,
  ): AnswerParts {
    if (context) {
      const passed = this.evaluator.calls.argumentFor(context.call, owner, parameter)
      if (passed && passed !== 'unknown') return this.trace(passed.value, context.caller)
      return parameter.defaultValue ? this.trace(parameter.defaultValue) : nothing
    }
    const callback = this.callback(owner, owner.parameters.indexOf(parameter))
    if (callback) return callback
    const callers = this.evaluator.calls.callersOf(owner).slice(0, maximumCallers)
    return join(
      callers.map((call) => {
        const passed = this.evaluator.calls.argumentFor(call, owner, parameter)
        return passed && passed !== 'unknown' ? this.trace(passed.value) : nothing
      }),
    )
  }

  /** `answer.then((response) => …)`, `tasks.map((task) => …)`. */
  private callback(owner: FunctionValue, index: number): AnswerParts | null {
    const holder = this.evaluator.program.parents.get(owner)
    const call = holder?.kind === 'positional' ? this.evaluator.program.parents.get(holder) : null
    if (index !== 0 || call?.kind !== 'call' || call.callee.kind !== 'member') return null
    const object = this.trace(call.callee.object)
    switch (call.callee.property) {
      case 'then':
        return object
      case 'catch':
        return { found: object.found.map((traced) => asWhole(traced, 'error')), others: [] }
      default:
        return itemVisitors.has(call.callee.property ?? '') ? step(object, '[]') : null
    }
  }

  /** The error of a handler whose `try` sends an official request. */
  private caught(handler: AnyNode): AnswerParts {
    const holder = this.evaluator.program.parents.get(handler)
    if (holder?.kind !== 'try') return nothing
    const answers = this.evaluator.program.callsWithin(holder.body).flatMap((call) => this.sent.answersIn(call))
    return { found: answers.map((answer) => wholeAnswer(answer, 'error')), others: [] }
  }
}

/** The list that a comprehension selects from, or looks up by a key: `[task for task in tasks if …]`; null for others. */
function filteredBy({ element, clauses: [clause, ...more] }: ComprehensionValue): Value | null {
  const isItem = clause?.target.kind === 'name' && element.kind === 'name' && clause.target.name === element.name
  return isItem && more.length === 0 ? clause.iterable : null
}
