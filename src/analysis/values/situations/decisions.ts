import type { Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { Fact, Truth } from '../../program/facts'
import type { Evaluator } from '../evaluator'
import { ContextMemory } from '../memory'
import type { Choices, OpenChoices } from './openChoices'
import type { Context } from '../possibility'
import { joinedTruth, questionOf, truthIn } from './questions'
import { testChoice } from './situation'
import { TruthOf } from './truth'

/** Decides facts by the situation, else by the current values. An undecided fact is a choice. */
export class Decisions {
  private readonly truths = new ContextMemory<AnyNode, Truth>()
  private readonly noted = new ContextMemory<AnyNode, Choices>()
  private readonly running = new Set<AnyNode>()

  constructor(
    private readonly evaluator: Evaluator,
    private readonly open: OpenChoices,
  ) {}

  decide(fact: Fact, context: Context | null): Truth {
    const truth = this.truthOf(fact, context)
    return truth === null ? null : truth === fact.holds
  }

  /** Whether a test is decided, without creating a choice if it is not. */
  settled(test: Value, context: Context | null): Truth {
    const fact: Fact = { kind: 'test', test, holds: true }
    const decided = truthIn(this.evaluator.situation, questionOf(this.evaluator, fact, context))
    return decided ?? new TruthOf(this.evaluator, context).test(test)
  }

  /** Whether a test holds, or a subject is one of a case's tests, whatever the fact requires of it. */
  private truthOf(fact: Fact, context: Context | null): Truth {
    // The `default` of a switch asks of all its tests at once, so its facts are not remembered by their first one.
    const node = fact.kind === 'test' ? fact.test : fact.holds ? (fact.tests[0] ?? fact.subject) : null
    if (node === null) return this.findTruth(fact, context)
    const known = this.truths.get(node, context)
    if (known !== undefined) {
      this.open.note(this.noted.get(node, context))
      return known
    }
    if (this.running.has(node)) return null
    this.running.add(node)
    try {
      const { answer, choices } = this.open.trace(() => this.findTruth(fact, context))
      if (choices.size > 0) this.noted.set(node, context, choices)
      return this.truths.set(node, context, answer)
    } finally {
      this.running.delete(node)
    }
  }

  private findTruth(fact: Fact, context: Context | null): Truth {
    const asked: Fact = { ...fact, holds: true }
    const question = questionOf(this.evaluator, asked, context)
    const { negated, compound } = question
    const truth = truthIn(this.evaluator.situation, question) ?? new TruthOf(this.evaluator, context).fact(asked)
    if (truth !== null) return truth
    const joined = compound ? joinedTruth(compound, ({ test }) => this.settled(test, context)) : null
    if (joined !== null) return joined !== negated
    this.evaluator.choose(testChoice(question, asked))
    // What depends on one of its parts alone fits together with it.
    for (const { test } of compound?.parts ?? []) this.decide({ kind: 'test', test, holds: true }, context)
    return null
  }
}
