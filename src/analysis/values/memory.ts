import type { Context } from './possibility'

/** A cache by node and context. */
export class ContextMemory<Node, Answer> {
  /** Most queries have no context. */
  private readonly alone = new Map<Node, Answer>()
  private readonly inContexts = new Map<Context, Map<Node, Answer>>()

  get(node: Node, context: Context | null): Answer | undefined {
    return context === null ? this.alone.get(node) : this.inContexts.get(context)?.get(node)
  }

  set(node: Node, context: Context | null, answer: Answer): Answer {
    this.of(context).set(node, answer)
    return answer
  }

  private of(context: Context | null): Map<Node, Answer> {
    if (context === null) return this.alone
    const known = this.inContexts.get(context)
    if (known) return known
    const own = new Map<Node, Answer>()
    this.inContexts.set(context, own)
    return own
  }
}
