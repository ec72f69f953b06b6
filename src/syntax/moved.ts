import type { AnyNode, Block, Comment, SourceModel, Span } from './model'

/** A model whose offsets are shifted to where its text is in a longer text. */
export interface Moved {
  readonly body: Block
  readonly comments: readonly Comment[]
  readonly errors: readonly number[]
  /** Maps each copied node to its original. */
  readonly originals: ReadonlyMap<object, AnyNode>
}

/** Shifts a model by an offset. Iterative, so depth costs no stack. A node that is referenced twice is copied once. */
export function moved({ body, comments, errors }: SourceModel, by: number): Moved {
  const copier = new Copier(by, 0)
  return {
    body: copier.copy(body) as Block,
    comments: copier.copy(comments) as readonly Comment[],
    errors: errors.map((offset) => offset + by),
    originals: copier.originals,
  }
}

/** Shifts what is at an offset or after it. Nodes that end before it are not copied. */
export function movedFrom<Root extends object>(root: Root, from: number, by: number): Root {
  return new Copier(by, from).copy(root) as Root
}

class Copier {
  readonly originals = new Map<object, AnyNode>()
  private readonly copies = new Map<object, object>()
  private readonly pending: object[] = []

  constructor(
    private readonly by: number,
    private readonly from: number,
  ) {}

  copy(root: object): object {
    const result = this.copyOf(root)
    for (let from = this.pending.pop(); from; from = this.pending.pop()) this.fill(from)
    return result
  }

  private copyOf(from: object): object {
    const known = this.copies.get(from)
    if (known) return known
    const node = 'kind' in from && 'span' in from ? (from as AnyNode) : null
    if (node !== null && node.span.end < this.from) return node
    const copy = Array.isArray(from) ? [] : {}
    this.copies.set(from, copy)
    if (node !== null) this.originals.set(copy, node)
    this.pending.push(from)
    return copy
  }

  private fill(from: object): void {
    const copy = this.copies.get(from) as Record<string, unknown>
    for (const [key, value] of Object.entries(from) as [string, unknown][])
      copy[key] = key === 'shifts' ? this.shifts(value) : this.value(value)
  }

  private value(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    return isSpan(value) ? { start: this.place(value.start), end: this.place(value.end) } : this.copyOf(value)
  }

  /** Pairs of a cooked offset, which does not change, and a source offset, which is shifted. */
  private shifts(value: unknown): unknown {
    return (value as readonly (readonly [number, number])[]).map(([cooked, source]) => [cooked, this.place(source)])
  }

  private place(offset: number): number {
    return offset < this.from ? offset : offset + this.by
  }
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
