import type { CallValue, FunctionValue } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { CallGraph } from '../../program/callGraph'
import type { Program } from '../../program/program'
import { ContextMemory } from '../memory'
import type { Context, RecordObject } from '../possibility'

/** How deeply calls of local functions are followed, and how many calls of one function are distinguished. */
const maximumCallDepth = 5
const maximumContexts = 64

/** Makes the contexts in which functions are read: one for each chain of calls. */
export class CallContexts {
  private readonly entered = new ContextMemory<CallValue, Map<FunctionValue, Context>>()
  private readonly followed = new Map<FunctionValue, Set<Context>>()

  constructor(
    private readonly program: Program,
    private readonly calls: CallGraph,
  ) {}

  /** The innermost context of a chain of calls whose function contains the node. */
  contextOf(node: AnyNode, context: Context | null): Context | null {
    if (!context) return null
    const owner = this.program.functionOf(node)
    for (let at: Context | null = context; at; at = at.caller) {
      if (at.function === owner) return at
      const around = at.closure ? this.contextOf(node, at.closure) : null
      if (around) return around
    }
    return null
  }

  /** The context of a call of a local function. The same call in the same context gives the same object. */
  enter(
    target: FunctionValue,
    self: RecordObject | null,
    call: CallValue,
    caller: Context | null,
    closure: Context | null,
  ): Context {
    const entered = this.entered.get(call, caller) ?? new Map<FunctionValue, Context>()
    const depth = (caller?.depth ?? 0) + 1
    const context: Context = entered.get(target) ?? {
      ...{ function: target, call, self, caller, depth },
      ...(closure ? { closure } : {}),
    }
    this.entered.set(call, caller, entered.set(target, context))
    return context
  }

  /**
   * The context in which to analyze a function for one of its calls. Null, which means for all calls at once, if calls
   * are nested too deeply, are recursive, or are too many to distinguish.
   */
  follow(
    target: FunctionValue,
    self: RecordObject | null,
    call: CallValue,
    caller: Context | null,
    closure: Context | null,
  ): Context | null {
    const from = this.program.functionOf(call)
    const isRecursive = from !== null && this.calls.isRecursive(from) && this.calls.isRecursive(target)
    if (isRecursive || (caller?.depth ?? 0) >= maximumCallDepth) return null
    const context = this.enter(target, self, call, caller, closure)
    const known = this.followed.get(target) ?? new Set()
    this.followed.set(target, known)
    return known.has(context) || known.size < maximumContexts ? (known.add(context), context) : null
  }
}
