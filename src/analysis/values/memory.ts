import type { Context } from './possibility'

/** What is known about nodes, each as it runs in a context. */
export class ContextMemory<Node, Answer> {
  private readonly answers = new Map<Context | null, Map<Node, Answer>>()

  get(node: Node, context: Context | null): Answer | undefined {
    return this.answers.get(context)?.get(node)
  }

  set(node: Node, context: Context | null, answer: Answer): Answer {
    const own = this.answers.get(context) ?? new Map<Node, Answer>()
    this.answers.set(context, own.set(node, answer))
    return answer
  }
}
