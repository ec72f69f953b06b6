import type { Span } from '../../syntax/model'

interface Spanned {
  readonly span: Span
}

/** Nodes by where they stand: what lies within a span is found without a look at all the others. */
export class SpanIndex<Node extends Spanned> {
  /** Indexes of `nodes`, by where the nodes start. */
  private readonly order: readonly number[]

  constructor(private readonly nodes: readonly Node[]) {
    this.order = [...nodes.keys()].sort((a, b) => this.startAt(a) - this.startAt(b))
  }

  /** The nodes that lie within a span (touching the ends counts), in the order in which they were given. */
  within({ start, end }: Span): Node[] {
    const found: number[] = []
    for (let at = this.firstFrom(start); at < this.order.length; at++) {
      const index = this.order[at] ?? 0
      if (this.startAt(index) > end) break
      if ((this.nodes[index]?.span.end ?? Infinity) <= end) found.push(index)
    }
    return found.sort((a, b) => a - b).flatMap((index) => this.nodes[index] ?? [])
  }

  /** The first place in `order` whose node starts at an offset or after it. */
  private firstFrom(start: number): number {
    let [low, high] = [0, this.order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.startAt(this.order[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  private startAt(index: number): number {
    return this.nodes[index]?.span.start ?? 0
  }
}
