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
  const copier = new Copier(by)
  return {
    body: copier.copy(body) as Block,
    comments: copier.copy(comments) as readonly Comment[],
    errors: errors.map((offset) => offset + by),
    originals: copier.originals,
  }
}

class Copier {
  readonly originals = new Map<object, AnyNode>()
  private readonly copies = new Map<object, object>()
  private readonly pending: object[] = []

  constructor(private readonly by: number) {}

  copy(root: object): object {
    const result = this.copyOf(root)
    for (let from = this.pending.pop(); from; from = this.pending.pop()) this.fill(from)
    return result
  }

  private copyOf(from: object): object {
    const known = this.copies.get(from)
    if (known) return known
    const copy = Array.isArray(from) ? [] : {}
    this.copies.set(from, copy)
    if ('kind' in from && 'span' in from) this.originals.set(copy, from as AnyNode)
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
    return isSpan(value) ? { start: value.start + this.by, end: value.end + this.by } : this.copyOf(value)
  }

  /** Pairs of a cooked offset, which does not change, and a source offset, which is shifted. */
  private shifts(value: unknown): unknown {
    return (value as readonly (readonly [number, number])[]).map(([cooked, source]) => [cooked, source + this.by])
  }
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
