import type { CallValue, ClassValue, FunctionValue, TypeNode, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { CallGraph } from '../program/callGraph'
import type { Definition, Program } from '../program/program'
import type { Fact, Truth } from '../program/facts'
import type { Context, KeyWrite, RecordObject, Values } from './possibility'
import type { Traced } from './situations/openChoices'
import type { Alternative, Choice, Situation } from './situations/situation'

/**
 * Computes the possible values of an expression, backwards through names, parameters, defaults, fields,
 * returns and conversions. On demand, memoized, and bounded in depth and total work.
 */
export interface Evaluator {
  readonly program: Program
  readonly calls: CallGraph
  /** The chosen alternatives. */
  readonly situation: Situation

  /** An evaluator of the same program with further alternatives chosen, and its own cache. */
  within(situation: Situation): Evaluator

  /** Whether a fact holds, by the situation and the values; null, and an open choice, if undecided. */
  decide(fact: Fact, context: Context | null): Truth

  /** The chosen alternative; undefined if none, in which case results depend on the choice. */
  choose(choice: Choice): Alternative | undefined

  /** The open choices that a result depends on. */
  trace<Answer>(ask: () => Answer): Traced<Answer>

  /** The possibilities of an expression. */
  evaluate(value: Value, context?: Context | null): Values

  /** The possibilities of one write of a key. */
  evaluateWrite(write: KeyWrite): Values

  /** The value of a variable by one definition, at a use. */
  definitionValues(definition: Definition, context: Context | null, use: AnyNode): Values

  /** The possible values of a type; a recursive type is unknown. */
  fromType(type: TypeNode): Values

  /** The possible values of a key. */
  property(values: Values, key: string, at: AnyNode): Values

  /** The innermost context of a chain of calls whose function contains the node. */
  contextOf(node: AnyNode, context: Context | null): Context | null

  /** The context of a call of a local function. The same call in the same context returns the same object. */
  enter(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context

  /** The same, to follow the call into its function; null if that is too deep or recursive. */
  follow(target: FunctionValue, self: RecordObject | null, call: CallValue, caller: Context | null): Context | null

  /** `self` or `this` in the methods of a class: its fields and everything that its methods assign. */
  selfOf(owner: ClassValue): RecordObject
}
