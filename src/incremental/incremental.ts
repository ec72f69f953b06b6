import type { Finding, Span } from '../findings/finding'
import { keyOfStatement } from '../findings/message'
import type { Part } from '../syntax/frontEnd'
import type { SourceModel } from '../syntax/model'
import { changeBetween } from '../syntax/change'
import { placed, shifted } from './change'
import { Links } from './links'
import { type Piece, piecesOf } from './pieces'
import { Slice } from './slice'

/** The result of a check of the whole text. */
export interface Whole {
  readonly model: SourceModel
  readonly findings: readonly Finding[]
}

/** The result of checking a slice. */
export interface Outcome {
  readonly findings: readonly Finding[]
  /** The number of syntax errors. */
  readonly errors: number
}

interface Rules {
  check(slice: SourceModel): Outcome
  readPart(text: string, part: Part): SourceModel | null
  /** Whether a rule's findings can wait for a check of the whole text. */
  canWait(ruleId: string): boolean
}

/** A slice longer than this share of its text is not worth checking. */
const longest = 0.6

/** How much longer an edited piece may become before its slice is put together again, in UTF-16 units. */
const room = 500

/**
 * Finds what an edit changes without checking the whole text. The text is cut into pieces. If an edit stays within one of
 * them, a slice is checked: this piece, the pieces that name it, and everything that these name. All other findings stay.
 *
 * Names are compared as written, so a slice may lack code that matters. Therefore it is used only if, before the edit, it
 * had the same findings as the whole text, and its answer lasts only while the user types: a check of the whole text
 * follows. Until then, neither code that no longer parses nor rules that can wait add findings.
 */
export class Incremental {
  readonly #pieces: readonly Piece[]
  readonly #links: Links
  /** The last slice, of the edited piece and what it needs. */
  #slice: { readonly changed: number; readonly needed: ReadonlySet<number>; readonly slice: Slice } | null = null
  /** The answers of slices of edited pieces before the edit; null if a slice does not have the findings of the whole text. */
  readonly #proven = new Map<number, Outcome | null>()
  /** The last answer: its text, and the slice of the piece at an offset. */
  #told: {
    readonly text: string
    readonly findings: readonly Finding[]
    readonly at: number
    readonly slice: Outcome
  } | null = null

  /** @param before what told the findings until now: where it was right, its slice needs no other proof */
  constructor(
    readonly whole: Whole,
    private readonly rules: Rules,
    before: Incremental | null = null,
  ) {
    this.#pieces = piecesOf(whole.model)
    this.#links = new Links(whole.model, this.#pieces)
    const told = before === null ? null : before.#told
    if (told?.text === whole.model.text && keysOf(told.findings) === keysOf(whole.findings))
      this.#proven.set(this.#pieceWith({ start: told.at, end: told.at }), told.slice)
  }

  /** Does what can be done before an edit at an offset, so that its findings take half the time. Changes no answer. */
  prepare(offset: number): void {
    const piece = this.#pieceWith({ start: offset, end: offset })
    if (piece >= 0) this.#provenSlice(piece, this.#links.affectedBy(piece))
  }

  /** The findings of another version of the text; null if only a full check can tell. */
  findingsOf(text: string): readonly Finding[] | null {
    const edit = changeBetween(this.whole.model.text, text)
    const changed = this.#pieceWith(edit)
    if (changed < 0) return null
    const affected = this.#links.affectedBy(changed)
    const was = this.#provenSlice(changed, affected)
    const slice = was && this.#checkSlice(text, changed, affected, edit.by)
    if (!slice) return null
    const known = new Set(was.findings.map(keyOf))
    const isTold = (finding: Finding): boolean =>
      known.has(keyOf(finding)) || (slice.errors <= was.errors && !this.rules.canWait(finding.ruleId))
    const found = slice.findings.filter(isTold)
    const spans = this.#spansOf(affected)
    const kept = this.whole.findings
      .filter(({ span }) => !isIn(span, spans))
      .map((finding) => movedBy(finding, (span) => shifted(span, edit.end, edit.by)))
    const findings = [...kept, ...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    this.#told = { text, findings, at: this.#pieces[changed]?.span.start ?? 0, slice }
    return findings
  }

  #pieceWith({ start, end }: Span): number {
    return this.#pieces.findIndex(({ span }) => span.start <= start && end <= span.end)
  }

  #provenSlice(piece: number, affected: ReadonlySet<number>): Outcome | null {
    const known = this.#proven.get(piece)
    if (known !== undefined) return known
    const { model, findings } = this.whole
    const slice = this.#checkSlice(model.text, piece, affected, 0)
    const wanted = findings.filter(({ span }) => isIn(span, this.#spansOf(affected)))
    const proven = slice && keysOf(slice.findings) === keysOf(wanted) ? slice : null
    this.#proven.set(piece, proven)
    return proven
  }

  /** What is in some pieces, as a slice of the text tells. @param by how much longer the changed one is */
  #checkSlice(text: string, changed: number, affected: ReadonlySet<number>, by: number): Outcome | null {
    const span = this.#pieces[changed]?.span ?? { start: 0, end: 0 }
    const needed = this.#links.neededBy(affected, changed, text.slice(span.start, span.end + by))
    const slice = this.#sliceOf(changed, needed, by)
    const isMember = this.#pieces[changed]?.isMember ?? false
    const model = slice?.read(text, by, (padded, part) => this.rules.readPart(padded, { ...part, isMember }))
    if (!slice || !model) return null
    const { findings, errors } = this.rules.check(model)
    const place = (offset: number): number => slice.place(offset, by)
    const spans = this.#spansOf(affected, changed, by)
    const told = findings.map((finding) =>
      movedBy(finding, (each) => ({ start: place(each.start), end: place(each.end) })),
    )
    return { findings: told.filter((finding) => isIn(finding.span, spans)), errors }
  }

  #sliceOf(changed: number, needed: ReadonlySet<number>, by: number): Slice | null {
    const last = this.#slice
    if (last?.changed === changed && by <= last.slice.room && isSame(last.needed, needed)) return last.slice
    const { model } = this.whole
    const slice = new Slice(model, this.#pieces, { changed, has: (index) => needed.has(index) }, Math.max(room, 2 * by))
    if (slice.length > longest * model.text.length) return null
    this.#slice = { changed, needed, slice }
    return slice
  }

  /** The spans of some pieces, after one of them changed. */
  #spansOf(some: ReadonlySet<number>, changed = 0, by = 0): readonly Span[] {
    return [...some].flatMap((index) => {
      const piece = this.#pieces[index]
      return piece ? [placed(piece.span, index - changed, by)] : []
    })
  }
}

function isSame(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return some.size === others.size && [...some].every((each) => others.has(each))
}

function isIn({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && start < span.end)
}

/** Only checks of the whole text compute fixes. */
function movedBy(finding: Finding, move: (span: Span) => Span): Finding {
  const { ruleId, level, confidence, message, tags, docsUrl, facts, related } = finding
  return {
    ...{ ruleId, level, confidence, message, tags, docsUrl, facts, fixes: [] },
    span: move(finding.span),
    related: related.map((each) => (each.file ? each : { ...each, span: move(each.span) })),
  }
}

function keyOf({ ruleId, level, message }: Finding): string {
  return JSON.stringify([ruleId, level, keyOfStatement(message)])
}

function keysOf(findings: readonly Finding[]): string {
  const keys = findings.map((finding) => `${finding.span.start} ${finding.span.end} ${keyOf(finding)}`)
  return keys.sort().join('\n')
}
