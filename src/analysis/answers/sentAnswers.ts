import type { CallValue, FunctionValue } from '../../syntax/model'
import type { FileEvidence } from '../requests/fileEvidence'
import type { Evaluator } from '../values/evaluator'
import { ContextMemory } from '../values/memory'
import type { Context, RecordObject } from '../values/possibility'
import { decoratedAs } from './decorated'
import { type Answer, readAnswer } from './readAnswer'

/** The most responses per call. */
const mostAnswers = 64

/** Finds the official requests that calls send, directly or through local functions. */
export class SentAnswers {
  private readonly answers = new ContextMemory<CallValue, Answer | null>()
  /** The requests of calls, by the depth of the search. */
  private readonly sent: ContextMemory<CallValue, readonly Answer[]>[] = []

  constructor(
    private readonly evaluator: Evaluator,
    private readonly file: FileEvidence,
    /** False if the file has no official request, so that nothing is searched. */
    readonly isOfficial: boolean,
  ) {}

  /** The official request that a call sends, else null. */
  answerOf(call: CallValue, context: Context | null = null): Answer | null {
    if (!this.isOfficial) return null
    const known = this.answers.get(call, context)
    if (known !== undefined) return known
    return this.answers.set(call, context, readAnswer(this.evaluator, this.file, call, context))
  }

  /** The official requests that a call sends, directly or through local functions. */
  answersIn(call: CallValue, context: Context | null = null, hops = 3): readonly Answer[] {
    const memory = this.sent[hops] ?? new ContextMemory()
    this.sent[hops] = memory
    const known = memory.get(call, context)
    return known ?? memory.set(call, context, this.findAnswers(call, context, hops))
  }

  private findAnswers(call: CallValue, context: Context | null, hops: number): readonly Answer[] {
    const own = this.answerOf(call, context)
    const found = new Set<Answer>()
    for (const { function: each, self } of hops === 0 ? [] : this.functionsOf(call, context)) {
      const inner = this.evaluator.follow(each, self, call, context)
      for (const next of this.callsOf(each)) {
        if (found.size >= mostAnswers) break
        for (const answer of this.answersIn(next, inner, hops - 1)) found.add(answer)
      }
    }
    return found.size > 0 ? [...found] : own ? [own] : []
  }

  /** The calls in a function, including its arrow functions. */
  callsOf(owner: FunctionValue): readonly CallValue[] {
    return this.evaluator.program.callsWithin(owner.body)
  }

  /** The possible local functions of a call. */
  functionsOf(
    call: CallValue,
    context: Context | null,
  ): readonly { readonly function: FunctionValue; readonly self: RecordObject | null }[] {
    const callees = this.evaluator.evaluate(call.callee, context).filter((value) => value.kind === 'function')
    const target = callees.length === 0 ? this.evaluator.calls.targetOf(call) : null
    if (target) return [{ function: target, self: null }]
    return callees.length > 0
      ? callees
      : decoratedAs(this.evaluator, call.callee).map((each) => ({ function: each, self: null }))
  }
}
