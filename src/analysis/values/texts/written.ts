import type { CallValue, Span } from '../../../syntax/model'
import { sourceSpan } from '../../../syntax/offsets'
import type { AnyNode } from '../../../syntax/visit'
import { hole, type Possibility, type Run } from '../possibility'

/** A composed string that keeps the source positions of its characters. A hole counts as one character. */
export class WrittenText {
  readonly text: string

  constructor(readonly runs: readonly Run[]) {
    this.text = runs.map(({ text }) => text ?? hole).join('')
  }

  static of(text: string): WrittenText {
    return new WrittenText([{ text, source: null, offset: 0 }])
  }

  slice(from: number, to: number): WrittenText {
    const runs: Run[] = []
    for (const { run, start, end } of this.places()) {
      const [first, last] = [Math.max(from, start), Math.min(to, end)]
      if (first >= last) continue
      runs.push(
        run.text === null
          ? run
          : { ...run, text: run.text.slice(first - start, last - start), offset: run.offset + first - start },
      )
    }
    return new WrittenText(runs)
  }

  concat(...others: readonly WrittenText[]): WrittenText {
    return new WrittenText([...this.runs, ...others.flatMap(({ runs }) => runs)])
  }

  /** The source span of some of its characters; null if no single literal contains them all. */
  spanOf(from: number, to: number): Span | null {
    const place = this.placeAt(from)
    if (!place?.run.source || to > place.end) return null
    const at = place.run.offset + from - place.start
    return sourceSpan(place.run.source, at, at + to - from)
  }

  /** The part around an offset that is in one literal. */
  extentAt(offset: number): { readonly start: number; readonly end: number } | null {
    const place = this.placeAt(offset)
    return place?.run.source ? { start: place.start, end: place.end } : null
  }

  /** The name of what fills the hole at an offset. */
  nameAt(offset: number): string | null {
    const run = this.placeAt(offset)?.run
    return run && 'name' in run ? run.name : null
  }

  /** What fills the hole at an offset, as far as it was followed. */
  fillingAt(offset: number): Possibility | null {
    const run = this.placeAt(offset)?.run
    return (run && 'filling' in run && run.filling) || null
  }

  private placeAt(offset: number) {
    for (const place of this.places()) {
      const { run } = place
      if (place.start <= offset && offset < place.end)
        return { ...place, run: 'source' in run ? run : { ...run, source: null, offset: 0 } }
    }
    return null
  }

  private *places(): Generator<{ readonly run: Run; readonly start: number; readonly end: number }> {
    let start = 0
    for (const run of this.runs) {
      const end = start + (run.text ?? hole).length
      yield { run, start, end }
      start = end
    }
  }
}

/** The name of an expression: that of the variable, the last key, the parameter, or the converted expression. */
export function nameOf(node: AnyNode): string | null {
  switch (node.kind) {
    case 'name':
      return node.name
    case 'member':
      return node.property
    case 'cast':
    case 'await':
      return nameOf(node.value)
    case 'call':
      return nameOfArgument(node)
    case 'parameter':
    case 'pattern-entry':
    case 'handler':
      return node.target && nameOf(node.target)
    default:
      return null
  }
}

/** `encodeURIComponent(taskId)`, `str(task_id)`. */
function nameOfArgument({ arguments: [first, ...more] }: CallValue): string | null {
  return first && more.length === 0 ? nameOf(first.value) : null
}

/** The source of a part of a piece of text, by cooked offsets. */
export const spanInPiece = sourceSpan
