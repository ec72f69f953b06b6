import { onlookers, plainConversions, throwingMethod } from '../../../knowledge/libraries'
import { causesOf429 } from '../../../knowledge'
import type { CallValue, FunctionValue, Handler, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { lastName } from '../../program/names'
import type { Evaluator } from '../../values/evaluator'
import { throwsItself } from '../answerUses'
import { contains } from '../loopBounds'
import type { OutcomeTest } from './outcomeTests'
import type { Answer } from '../readAnswer'
import type { Read } from '../reads'
import type { Responses } from '../responses'
import { sideOf } from './sides'

/** How a refusal is thrown: by code, with the name of the error (null if it has none), or by the client. */
export type Thrown = { readonly by: 'code'; readonly name: string | null } | { readonly by: 'client' }

/** How many functions further a call is followed. */
const maximumHops = 3

/** Finds how a refused create call becomes an error, and whether any code on the way knows its service code. */
export class Refusals {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly responses: Responses,
    private readonly tests: readonly OutcomeTest[],
    private readonly reads: readonly Read[],
  ) {}

  /** The creates that are sent in some code, or in the local functions that it calls. */
  createsIn(scopes: readonly AnyNode[]): readonly Answer[] {
    const found = scopes
      .flatMap((scope) => this.evaluator.program.callsWithin(scope))
      .flatMap((call) => this.responses.sent.answersIn(call))
    return [...new Set(found.filter(isCreate))]
  }

  /** Some code and the local functions that it calls, near and far. */
  reachedFrom(scope: AnyNode): readonly AnyNode[] {
    const found = new Set<AnyNode>([scope])
    let last: readonly AnyNode[] = [scope]
    for (let hops = 0; hops < maximumHops && last.length > 0; hops++) {
      last = last
        .flatMap((each) => this.evaluator.program.callsWithin(each))
        .flatMap((call) => this.functionsOf(call))
        .filter((each) => !found.has(each))
      for (const each of last) found.add(each)
    }
    return [...found]
  }

  /** The local functions that a call runs: those it calls, and callbacks that are passed to it. */
  private functionsOf(call: CallValue): readonly FunctionValue[] {
    const own = this.responses.sent.functionsOf(call, null).map((each) => each.function)
    return own.length > 0 ? own : this.handedOver(call.callee)
  }

  /** `fn()`, where callers pass `() => create(body)` for `fn`. */
  private handedOver(callee: Value): readonly FunctionValue[] {
    const { program, calls } = this.evaluator
    const definitions = callee.kind === 'name' ? (program.resolve(callee)?.definitions ?? []) : []
    return definitions.flatMap((definition) => {
      if (definition.kind !== 'parameter') return []
      return calls.callersOf(definition.function).flatMap((call) => {
        const passed = calls.argumentFor(call, definition.function, definition.parameter)
        const values = passed && passed !== 'unknown' ? this.evaluator.evaluate(passed.value) : []
        return values.flatMap((value) => (value.kind === 'function' ? [value.function] : []))
      })
    })
  }

  /** How refusals of a request are thrown in some code, except those that a handler in it may catch. */
  thrownIn(scopes: readonly AnyNode[], answer: Answer): readonly Thrown[] {
    const isOpen = (node: AnyNode) => scopes.some((scope) => contains(scope, node) && !this.isCaught(node, scope))
    const byCode = this.tests
      .filter(({ any, answers, value }) => any && answers.some(({ call }) => call === answer.call) && isOpen(value))
      .flatMap((test) => this.thrownBy(test))
    const byMethod = this.reads.some(
      ({ traced, node }) =>
        (traced.part === 'response' || traced.part === 'either') &&
        traced.path[0] === throwingMethod &&
        traced.answer.call === answer.call &&
        isOpen(node),
    )
    const isThrown = byMethod || (throwsItself(this.evaluator, answer) && isOpen(answer.call))
    return isThrown ? [...byCode, { by: 'client' }] : byCode
  }

  /** `if code != 0: raise …`, if the test has no other condition. */
  private thrownBy({ value, holds }: OutcomeTest): readonly Thrown[] {
    const side = sideOf(this.evaluator.program, value, holds)
    const last = side?.block.steps.at(-1)
    if (!side || last?.kind !== 'throw') return []
    const nodes = this.evaluator.program.within(side.block)
    if (nodes.some((node) => node !== last && (node.kind === 'return' || node.kind === 'throw'))) return []
    return [{ by: 'code', name: last.value === null ? null : nameOf(last.value) }]
  }

  private isCaught(node: AnyNode, scope: AnyNode): boolean {
    return this.evaluator.program
      .ancestors(node)
      .some(
        (at) =>
          at.kind === 'try' && contains(at.body, node) && contains(scope, at) && !at.handlers.every(this.throwsAgain),
      )
  }

  /** `except: log(); raise`, `catch (error) { log(error); throw error }`: whatever it catches goes on unchanged. */
  private readonly throwsAgain = ({ target, body }: Handler): boolean => {
    const last = body.steps.at(-1)
    if (last?.kind !== 'throw') return false
    const caught = target?.kind === 'name' ? target.name : null
    const isSame = last.value === null || (last.value.kind === 'name' && last.value.name === caught)
    return isSame && !this.evaluator.program.within(body).some((node) => node !== last && leaving.has(node.kind))
  }

  /** Whether code may tell refusals apart: by codes, statuses or messages, or in a helper that it hands them to. */
  areToldApart(scopes: readonly AnyNode[]): boolean {
    return scopes.some((scope) => {
      if (causesOf429.test(this.evaluator.program.sourceOf(scope))) return true
      return this.evaluator.program.within(scope).some((node) => this.looksAtRefusal(node))
    })
  }

  private looksAtRefusal(node: AnyNode): boolean {
    switch (node.kind) {
      case 'compare':
        return !this.isTestForSuccess(node) && [node.left, node.right].some((side) => this.isOutcome(side))
      case 'switch':
        return this.isOutcome(node.subject)
      case 'call':
        return this.handsOutcomeOn(node)
      default:
        return false
    }
  }

  /** `fatal(body.code)`, `body.message.includes(…)`. */
  private handsOutcomeOn(call: CallValue): boolean {
    const { callee } = call
    const name = lastName(callee)
    const searches = searching.has(name)
    if ((onlookers.has(name) && !searches) || plainConversions.has(name)) return false
    if (this.evaluator.program.ancestors(call).some(({ kind }) => kind === 'throw')) return false
    if (searches && callee.kind === 'member' && this.isOutcome(callee.object)) return true
    return call.arguments.some(({ value }) => this.isOutcome(value))
  }

  private isTestForSuccess(node: AnyNode): boolean {
    return this.tests.some(({ value, any }) => any && value === node)
  }

  private isOutcome(value: Value): boolean {
    return this.responses.trace(value).found.some(({ path }) => outcome.test(path.at(-1) ?? ''))
  }
}

const leaving: ReadonlySet<AnyNode['kind']> = new Set(['return', 'throw', 'break', 'continue'])
const searching: ReadonlySet<string> = new Set(['includes', 'has', 'startsWith', 'startswith', 'match', 'test'])
const outcome = /^(?:code|status|status_?code|message|msg|error)$/i

export function isCreate(answer: Answer | null): answer is Answer {
  return answer !== null && answer.method === 'POST' && (answer.asks === 'create' || answer.asks === 'unknown')
}

/** The class of the error that is thrown. */
function nameOf(value: Value): string | null {
  return lastName(value.kind === 'call' ? value.callee : value) || null
}
