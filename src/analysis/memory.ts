import type { Context } from './possibility'

export { remembered } from '../syntax/remembered'

/** Adds to the list of a key. */
export function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

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
