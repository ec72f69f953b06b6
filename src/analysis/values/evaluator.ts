import type { CallValue, ClassValue, FunctionValue, TypeNode, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { CallGraph } from '../program/callGraph'
import type { Definition, Program } from '../program/program'
import type { Fact, Truth } from '../program/facts'
import type { Context, KeyWrite, RecordObject, Values } from './possibility'
import type { Traced } from './situations/openChoices'
import type { Alternative, Choice, Situation } from './situations/situation'

/**
 * Answers what a value may be, asking backwards from where it matters: through names, parameters, defaults, fields,
 * returns and conversions. On demand, memoized, and bounded in depth and total work.
 */
export interface Evaluator {
  readonly program: Program
  readonly calls: CallGraph
  /** The alternatives that are taken. */
  readonly situation: Situation

  /** An evaluator of the same program that takes further alternatives; its answers are its own. */
  within(situation: Situation): Evaluator

  /** Whether a fact holds, by the situation and the values at hand; null, and a choice, where that is open. */
  decide(fact: Fact, context: Context | null): Truth

  /** What was chosen, which is undefined where nothing was: then the choice is one that the answers depend on. */
  choose(choice: Choice): Alternative | undefined

  /** The choices on which an answer depends that were left open. */
  trace<Answer>(ask: () => Answer): Traced<Answer>

  /** The possibilities of an expression. */
  evaluate(value: Value, context?: Context | null): Values

  /** The possibilities of what one write gives a key. */
  evaluateWrite(write: KeyWrite): Values

  /** What a definition gives to its variable where a use reads it. */
  definitionValues(definition: Definition, context: Context | null, use: AnyNode): Values

  /** What a value of a type may be; nothing is known of a type that refers to itself. */
  fromType(type: TypeNode): Values

  /** What reading a key of a value may give. */
  property(values: Values, key: string, at: AnyNode): Values

  /** The innermost context of a chain of calls whose function contains the node. */
  contextOf(node: AnyNode, context: Context | null): Context | null

  /** The context of a call of a local function. The same call in the same context gives the same object. */
  enter(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context

  /** The same, to follow the call into its function; null where that would lead too deep or round in a circle. */
  follow(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context | null

  /** What `self` or `this` is in the methods of a class: its fields and everything that its methods assign to it. */
  selfOf(owner: ClassValue): RecordObject
}
