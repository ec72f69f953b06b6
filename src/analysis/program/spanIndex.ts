import type { Span } from '../../syntax/model'

interface Spanned {
  readonly span: Span
}

/** An index of nodes by position, to find those within a span without scanning all. */
export class SpanIndex<Node extends Spanned> {
  /** Indexes into `nodes`, sorted by start. */
  private readonly order: Int32Array
  /** The starts and ends of the nodes, in that order. */
  private readonly starts: Int32Array
  private readonly ends: Int32Array

  constructor(private readonly nodes: readonly Node[]) {
    const spans = nodes.map(({ span }) => span)
    this.order = Int32Array.from(spans.keys())
    if (!isAscending(spans)) this.order.sort((a, b) => startOf(spans, a) - startOf(spans, b) || a - b)
    this.starts = this.order.map((index) => startOf(spans, index))
    this.ends = this.order.map((index) => spans[index]?.end ?? 0)
  }

  /** The nodes within a span (touching the ends counts), in their original order. */
  within({ start, end }: Span): Node[] {
    const found: number[] = []
    let last = -1
    let inOrder = true
    for (let at = this.firstFrom(start); at < this.starts.length && (this.starts[at] as number) <= end; at++) {
      if ((this.ends[at] as number) > end) continue
      const index = this.order[at] as number
      inOrder &&= index > last
      last = index
      found.push(index)
    }
    if (!inOrder) found.sort((a, b) => a - b)
    return found.map((index) => this.nodes[index] as Node)
  }

  /** The first position in `order` whose node starts at or after an offset. */
  private firstFrom(start: number): number {
    let [low, high] = [0, this.starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] as number) < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

function isAscending(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => index === 0 || startOf(spans, index - 1) <= start)
}

function startOf(spans: readonly Span[], index: number): number {
  return spans[index]?.start ?? 0
}
