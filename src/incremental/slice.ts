import type { ClassValue, Comment, SourceModel, Span, Step } from '../syntax/model'
import { movedFrom } from '../syntax/moved'
import { classIn, type Piece } from './pieces'

/** Which pieces a slice has, by their indexes. */
interface Kept {
  /** The edited piece, and its span with what is typed behind it. */
  readonly index: number
  readonly span: Span
  readonly needed: ReadonlySet<number>
  /** How much longer the edited piece may become, in UTF-16 units. */
  readonly room: number
}

/** How the steps of a slice are put together: an edited member belongs between those of its class. */
type Placing = (part: SourceModel) => readonly Step[] | null

/**
 * The model of a text without some of its pieces and with room behind one of them, the edited one. Only that piece is
 * read again for each version of the text. Everything else, and all offsets around it, remain the same.
 */
export class Slice {
  readonly #before: readonly Comment[]
  readonly #after: readonly Comment[]
  readonly #errors: readonly number[]
  readonly #steps: Placing
  readonly span: Span
  readonly needed: ReadonlySet<number>
  readonly room: number
  /** How much of the text it has, in UTF-16 units. */
  readonly length: number

  constructor(
    private readonly model: SourceModel,
    pieces: readonly Piece[],
    kept: Kept,
  ) {
    const { span, needed, room } = kept
    const isHere = (offset: number): boolean => span.start <= offset && offset < span.end
    const gaps = gapsIn(pieces, kept)
    const isRead = (offset: number): boolean => !isHere(offset) && !gaps.some((gap) => isWithin(offset, gap))
    const comments = model.comments.filter((comment) => isRead(comment.span.start))
    const move = <Moved extends object>(moved: Moved): Moved => movedFrom(moved, span.end, room)
    this.span = span
    this.needed = needed
    this.room = room
    this.#before = comments.filter((comment) => comment.span.start < span.end)
    this.#after = move(comments.slice(this.#before.length))
    this.#errors = model.errors.filter(isRead).map((offset) => (offset < span.end ? offset : offset + room))
    this.length = gaps.reduce((length, gap) => length - (gap.end - gap.start), model.text.length)
    this.#steps = placing(model.body.steps, pieces, kept, move)
  }

  /** The slice of a version of the text. @param by how much longer its edited piece is; @returns null if it is no piece now */
  read(text: string, by: number, readPart: (text: string, part: Span) => SourceModel | null): SourceModel | null {
    const end = this.span.end + by
    const padded = text.slice(0, end) + ' '.repeat(this.room - by) + text.slice(end)
    const part = readPart(padded, { start: this.span.start, end })
    const steps = part && this.#steps(part)
    if (!steps) return null
    const errors = [...this.#errors, ...part.errors]
    return {
      ...{ language: this.model.language, text: padded, errors, damaged: errors.length > 0, steps: part.steps },
      body: { kind: 'block', span: { start: 0, end: padded.length }, steps },
      comments: [...this.#before, ...part.comments, ...this.#after],
    }
  }

  /** Maps an offset of the slice to the text. @param by how much longer the edited piece is */
  place(offset: number, by: number): number {
    return offset < this.span.end + this.room ? offset : offset - this.room + by
  }
}

function isLeftOut(piece: Piece, index: number, kept: Kept): boolean {
  return piece.isOptional && index !== kept.index && !kept.needed.has(index)
}

/** What is left out. Comments between two such pieces are left out as well. */
function gapsIn(pieces: readonly Piece[], kept: Kept): readonly Span[] {
  const gaps: Span[] = []
  let isOpen = false
  for (const [index, piece] of pieces.entries()) {
    const isGap = isLeftOut(piece, index, kept)
    const last = isGap && isOpen && piece.isNext ? gaps.pop() : undefined
    if (isGap) gaps.push({ start: last?.start ?? piece.span.start, end: piece.span.end })
    isOpen = isGap
  }
  return gaps
}

function isWithin(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset < end
}

function placing(
  steps: readonly Step[],
  pieces: readonly Piece[],
  kept: Kept,
  move: <Moved extends object>(moved: Moved) => Moved,
): Placing {
  const changed = pieces[kept.index]
  const left = new Map<number, Span[]>()
  for (const [index, piece] of pieces.entries())
    if (index === kept.index || isLeftOut(piece, index, kept))
      left.set(piece.step, [...(left.get(piece.step) ?? []), piece.span])
  const at = changed?.step ?? 0
  const read = (from: number, to?: number): Step[] =>
    steps.slice(from, to).flatMap((step, index) => without(step, left.get(from + index) ?? []) ?? [])
  const [before, [own], after] = [read(0, at), move(read(at, at + 1)), move(read(at + 1))]
  return (part) => {
    if (!changed?.isMember) return [...before, ...part.body.steps, ...after]
    const read = classIn(part.body.steps[0])
    // Code that does not parse may seem to end before the member does.
    const isWhole = part.damaged || (part.body.steps.length === 1 && read?.body.steps.length === 0)
    const inner = isWhole && own && read ? withMember(own, read, changed.span.start) : null
    return inner && [...before, inner, ...after]
  }
}

/** A step without some pieces; null if it is one of them. */
function without(step: Step, left: readonly Span[]): Step | null {
  if (left.length === 0) return step
  const ends = new Set(left.map(({ end }) => end))
  const isKept = ({ span }: { readonly span: Span }): boolean => !ends.has(span.end)
  return withClass(step, ({ methods, fields, ...rest }) => ({
    ...rest,
    methods: methods.filter(isKept),
    fields: fields.filter(isKept),
  }))
}

/** A step whose class has one more member, which was read as a class. */
function withMember(step: Step, read: ClassValue, at: number): Step | null {
  const joined = <Member extends { readonly span: Span }>(
    all: readonly Member[],
    more: readonly Member[],
  ): Member[] => {
    const before = all.filter(({ span }) => span.start < at)
    return [...before, ...more, ...all.slice(before.length)]
  }
  return withClass(step, (known) => ({
    ...known,
    methods: joined(known.methods, read.methods),
    fields: joined(known.fields, read.fields),
  }))
}

/** A step that declares another class instead; null if it declares none. */
function withClass(step: Step | undefined, change: (known: ClassValue) => ClassValue): Step | null {
  if (step?.kind === 'class-step') return { ...step, value: change(step.value) }
  const inner = step?.kind === 'export' ? withClass(step.steps[0], change) : null
  return inner && step?.kind === 'export' ? { ...step, steps: [inner] } : null
}
