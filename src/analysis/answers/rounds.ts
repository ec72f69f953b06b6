import { countingFunctions, iterating, notJobs, putsBack, takesNext } from '../../knowledge/libraries'
import type { CallValue, FunctionValue, LoopStep, MemberValue, NameValue } from '../../syntax/model'
import { type AnyNode, contains } from '../../syntax/visit'
import { lastName } from '../program/names'
import type { Definition } from '../program/program'
import type { Evaluator } from '../values/evaluator'
import type { Answer } from './readAnswer'
import type { SentAnswers } from './sentAnswers'

/** The most functions between a round and what it sends. */
const maximumHops = 3

/** Distinguishes loops that continue with the next job from loops that repeat the last one. */
export class Rounds {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly sent: SentAnswers,
    /** Whether a call that puts a job back in a round does so only for some time or some attempts. */
    private readonly isLimited: (putBack: CallValue, round: AnyNode) => boolean = () => false,
  ) {}

  /** Whether each round sends something else: for the next item, or the next job of a queue. */
  sendNext(loop: LoopStep, calls: readonly CallValue[], answer: Answer): boolean {
    return (
      calls.length > 0 &&
      calls.every((call) => {
        // The same request to another host is still the same request.
        const own = call === answer.call ? call.arguments.slice(1) : call.arguments
        return own.some(({ value }) => this.isOfRound(value, loop))
      })
    )
  }

  /** Whether a round takes its task from a queue or store: a worker, which is meant to run forever. */
  takeJobs(round: AnyNode, hops = maximumHops): boolean {
    return this.asking(round).some(
      (call) =>
        call.arguments.some(({ value }) => this.isOfRound(value, round)) ||
        (hops > 0 && this.sent.functionsOf(call, null).some((each) => this.takeJobs(each.function.body, hops - 1))),
    )
  }

  /** The calls in a round that query a task, directly or through local functions. */
  asking(round: AnyNode): readonly CallValue[] {
    return this.evaluator.program
      .callsWithin(round)
      .filter((call) => this.sent.answersIn(call, null).some(({ asks }) => asks === 'query'))
  }

  /** Whether a function on the way queries each of several tasks in a loop of its own: `for job in active: look(job)`. */
  asksInLoop(round: AnyNode): boolean {
    return this.functionsOnTheWay(round).some(({ body }) => {
      const asking = this.asking(body)
      return asking.length > 0 && asking.every((call) => this.isInLoopOverItems(call, body))
    })
  }

  private isInLoopOverItems(call: AnyNode, within: AnyNode): boolean {
    return this.evaluator.program
      .ancestors(call)
      .some((at) => at.kind === 'loop' && at.shape === 'each' && contains(within.span, at.span) && !counts(at))
  }

  /** The local functions through which a round queries. */
  functionsOnTheWay(round: AnyNode, hops = maximumHops): readonly FunctionValue[] {
    if (hops === 0) return []
    const called = this.asking(round).flatMap((call) => this.sent.functionsOf(call, null).map((each) => each.function))
    return [...new Set(called)].flatMap((each) => [each, ...this.functionsOnTheWay(each.body, hops - 1)])
  }

  /** Whether a round queries each of several tasks in a callback: `running.forEach((task) => look(task))`. */
  iterates(round: AnyNode, call: AnyNode): boolean {
    const { program } = this.evaluator
    return program.ancestors(call).some((at) => {
      const holder = at.kind === 'function' && contains(round.span, at.span) ? program.parents.get(at) : undefined
      const around = holder?.kind === 'positional' ? program.parents.get(holder) : undefined
      return around?.kind === 'call' && contains(round.span, around.span) && iterating.has(lastName(around.callee))
    })
  }

  /** Whether a value differs between rounds. Headers do not count: another key sends the same request. */
  private isOfRound(value: AnyNode, round: AnyNode, followed = new Set<Definition>()): boolean {
    const { program } = this.evaluator
    const nodes = program.within(value)
    const headers = nodes.filter((node) => isHeaders(node))
    return nodes.some((node) => {
      if (headers.some(({ span }) => contains(span, node.span))) return false
      if (node.kind === 'call') return contains(round.span, node.span) && this.takes(node, round)
      if (node.kind === 'member') return 'index' in node && this.isCountedItem(node, round)
      return node.kind === 'name' && 'name' in node && this.isNameOfRound(node, round, followed)
    })
  }

  private isNameOfRound(name: NameValue, round: AnyNode, followed: Set<Definition>): boolean {
    if (notJobs.test(name.name)) return false
    const definitions = this.evaluator.program.resolve(name)?.definitions ?? []
    return definitions.some((definition) => {
      if (followed.has(definition) || !contains(round.span, definition.node.span)) return false
      followed.add(definition)
      if (definition.kind === 'item') return definition.loop === round && !counts(definition.loop)
      return (
        (definition.kind === 'value' || definition.kind === 'managed') &&
        this.isOfRound(definition.value, round, followed)
      )
    })
  }

  /** `scenes[i]`, where each round has another `i`. */
  private isCountedItem({ object, index }: MemberValue, round: AnyNode): boolean {
    if (index === null || notJobs.test(lastName(object))) return false
    const { program } = this.evaluator
    return program
      .within(index)
      .some(
        (node) =>
          node.kind === 'name' &&
          'name' in node &&
          (program.resolve(node)?.definitions ?? []).some((each) => contains(round.span, each.node.span)),
      )
  }

  /** `jobs.next()`, `queue.pop()`, unless the job is put back for another attempt, without a limit. */
  private takes({ callee, arguments: [first] }: CallValue, round: AnyNode): boolean {
    const { program } = this.evaluator
    const name = lastName(callee)
    if (!takesNext.test(name)) return false
    // A key of a record: `body.get("task_id")`.
    if (/^(?:get|pop)$/.test(name) && (callee.kind !== 'member' || first?.value.kind === 'text')) return false
    if (callee.kind !== 'member') return true
    const queue = program.sourceOf(callee.object)
    return !program
      .callsWithin(round)
      .some(
        (call) =>
          call.callee.kind === 'member' &&
          putsBack.test(lastName(call.callee)) &&
          program.sourceOf(call.callee.object) === queue &&
          !this.isLimited(call, round),
      )
  }
}

function counts({ iterable }: LoopStep): boolean {
  return iterable?.kind === 'call' && countingFunctions.has(lastName(iterable.callee))
}

function isHeaders(node: AnyNode): boolean {
  if (node.kind === 'entry') return 'key' in node && node.key?.toLowerCase() === 'headers'
  return node.kind === 'keyword' && 'name' in node && node.name === 'headers'
}
