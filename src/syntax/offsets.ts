import type { Span, TextPiece } from './model'

/**
 * Builds the cooked text of a literal piece by piece and records where cooked and source offsets diverge.
 *
 * Two shifts may share a cooked offset: the first is where the preceding text ends in the source, the second where the
 * following text starts (adjacent literals, a line continuation).
 */
export class PieceBuilder {
  private value = ''
  private readonly shifts: [number, number][] = []
  private start = 0
  private end = 0

  get isEmpty(): boolean {
    return this.shifts.length === 0
  }

  /** Adds cooked text whose source is `start`…`end`. */
  add(cooked: string, start: number, end: number): void {
    if (cooked === '') return
    const at = this.value.length
    const last = this.shifts.at(-1)
    if (last === undefined) {
      this.start = start
      this.shifts.push([at, start])
    } else {
      if (start !== this.end || last[1] + at - last[0] !== this.end) this.shifts.push([at, this.end])
      if (start !== this.end) this.shifts.push([at, start])
    }
    this.value += cooked
    this.end = end
  }

  build(): TextPiece {
    const { value, start, end, shifts } = this
    const last = shifts.at(-1)
    const closing: [number, number][] = last && last[1] + value.length - last[0] !== end ? [[value.length, end]] : []
    return { kind: 'piece', span: { start, end }, value, shifts: [...shifts, ...closing] }
  }
}

/** The source span of the cooked range `start`…`end` of a piece. */
export function sourceSpan(piece: TextPiece, start: number, end: number): Span {
  const from = sourceStart(piece, start)
  return { start: from, end: end <= start ? from : Math.max(from, sourceEnd(piece, end)) }
}

/** The cooked offset of a source offset in a piece; inside an escape, the end of the escape. */
export function cookedOffset({ shifts, span, value }: TextPiece, source: number): number {
  const index = shifts.findLastIndex(([, start]) => start <= source)
  const [cooked, start] = shifts[index] ?? [0, span.start]
  return Math.max(0, Math.min(cooked + source - start, shifts[index + 1]?.[0] ?? value.length))
}

function sourceStart(piece: TextPiece, offset: number): number {
  const index = countWhile(piece, (cooked) => cooked <= offset)
  return follow(piece, index - 1, offset)
}

function sourceEnd(piece: TextPiece, offset: number): number {
  const index = countWhile(piece, (cooked) => cooked < offset)
  const exact = piece.shifts[index]
  return exact !== undefined && exact[0] === offset ? exact[1] : follow(piece, index - 1, offset)
}

/** How many leading shifts satisfy the test, by binary search. */
function countWhile({ shifts }: TextPiece, test: (cooked: number) => boolean): number {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(shifts[middle]?.[0] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

function follow(piece: TextPiece, index: number, offset: number): number {
  const [cooked, source] = piece.shifts[index] ?? [0, piece.span.start]
  return source + offset - cooked
}
