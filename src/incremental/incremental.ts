import type { Finding, Span } from '../findings/finding'
import { keyOfStatement } from '../findings/message'
import type { Part } from '../syntax/frontEnd'
import type { SourceModel } from '../syntax/model'
import { type Change, changeBetween } from '../syntax/change'
import { placed, shifted } from './change'
import { hasDirective, isQuiet, staysComment } from './comments'
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

/** How slices are read and checked. */
export interface Rules {
  /** @param isWanted whether to run a rule, by its id */
  check(slice: SourceModel, isWanted: (ruleId: string) => boolean): readonly Finding[]
  readPart(text: string, part: Part): SourceModel | null
  /** Whether a part of the text, with all parts that it names, may have findings; false saves the check. */
  mayHaveFindings(part: string): boolean
  /** Whether what a rule finds anew can wait for a check of the whole text. */
  canWait(ruleId: string): boolean
}

/** An edited piece. Its span includes what is typed behind it, up to the next piece. */
interface Edited extends Pick<Piece, 'span' | 'isMember'> {
  readonly index: number
  readonly isWithin: boolean
}

/** A slice longer than this share of its text is not worth checking. */
const longest = 0.6

/** How much longer an edited piece may become before its slice is put together again, in UTF-16 units. */
const room = 500

/**
 * Finds what an edit changes without checking the whole text. The text is cut into pieces. If an edit stays within one of
 * them, or follows one, a slice is checked: this piece, the pieces that name it, and everything that these name. All other
 * findings stay; in a comment, all do.
 *
 * Names are compared as written, so a slice may lack code that matters. Therefore it is used only if, before the edit, it
 * had the same findings as the whole text, and its answer lasts only while the user types: a check of the whole text
 * follows. Until then, neither code that no longer parses nor rules that can wait add findings.
 */
export class Incremental {
  readonly #pieces: readonly Piece[]
  readonly #links: Links
  /** The last slice, of the edited piece and what it needs. */
  #slice: Slice | null = null
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
    const edited = this.#editedBy({ start: offset, end: offset })
    if (edited) this.#provenSlice(edited, this.#links.affectedBy(edited.index))
  }

  /** The findings of another version of the text; null if only a full check can tell. */
  findingsOf(text: string): readonly Finding[] | null {
    const edit = changeBetween(this.whole.model.text, text)
    if (staysComment(this.whole.model, edit, text)) return this.#moved(edit, () => true)
    const edited = this.#editedBy(edit)
    // Behind a piece, an ignore comment is about the next one.
    if (edited === null || (!edited.isWithin && hasDirective(text.slice(edited.span.start, edited.span.end + edit.by))))
      return null
    const affected = this.#links.affectedBy(edited.index)
    const was = this.#provenSlice(edited, affected)
    const slice = was && this.#checkSlice(text, edited, affected, edit.by, was)
    if (!slice) return null
    const known = new Set(was.findings.map(keyOf))
    const isTold = (finding: Finding): boolean =>
      known.has(keyOf(finding)) || (slice.errors <= was.errors && !this.rules.canWait(finding.ruleId))
    const found = slice.findings.filter(isTold)
    const spans = this.#spansOf(affected, edited)
    const kept = this.#moved(edit, ({ span }) => !isIn(span, spans))
    const findings = [...kept, ...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    this.#told = edited.isWithin ? { text, findings, at: edited.span.start, slice } : null
    return findings
  }

  /** Findings of the whole text, where they are after an edit. */
  #moved(edit: Change, isKept: (finding: Finding) => boolean): readonly Finding[] {
    const move = (span: Span): Span => shifted(span, edit.end, edit.by)
    return this.whole.findings.filter(isKept).map((finding) => movedBy(finding, move))
  }

  #pieceWith({ start, end }: Span): number {
    return this.#pieces.findIndex(({ span }) => span.start <= start && end <= span.end)
  }

  /** The piece that an edit is in, or the one that it follows. */
  #editedBy(edit: Span): Edited | null {
    const index = this.#pieceWith(edit)
    const piece = this.#pieces[index]
    if (piece) return { ...piece, index, isWithin: true }
    const before = this.#pieces.findLastIndex(({ span }) => span.end <= edit.start)
    const last = this.#pieces[before]
    if (!last || !isQuiet(this.whole.model, { start: last.span.end, end: edit.end })) return null
    return { ...last, index: before, span: { start: last.span.start, end: edit.end }, isWithin: false }
  }

  #provenSlice(edited: Edited, affected: ReadonlySet<number>): Outcome | null {
    const known = this.#proven.get(edited.index)
    if (known !== undefined) return known
    const { model, findings } = this.whole
    const slice = this.#checkSlice(model.text, edited, affected, 0)
    const spans = this.#spansOf(affected, edited)
    const wanted = findings.filter(({ span }) => isIn(span, spans))
    const proven = slice && keysOf(slice.findings) === keysOf(wanted) ? slice : null
    this.#proven.set(edited.index, proven)
    return proven
  }

  /**
   * What is in some pieces, as a slice of the text tells.
   * @param by how much longer the edited one is
   * @param was the same before the edit, if that is known: it tells which rules cannot add anything
   */
  #checkSlice(
    text: string,
    edited: Edited,
    affected: ReadonlySet<number>,
    by: number,
    was: Outcome | null = null,
  ): Outcome | null {
    const { index, span, isMember } = edited
    const own = text.slice(span.start, span.end + by)
    const needed = this.#links.neededBy(affected, index, own)
    // Other code need not name the members of a class in order to use them.
    const isTelling = isMember || this.rules.mayHaveFindings(own) || this.#mayHaveFindings(needed, index)
    if (!isTelling) return { findings: [], errors: 0 }
    const slice = this.#sliceOf(edited, needed, by)
    const model = slice?.read(text, by, (padded, part) => this.rules.readPart(padded, { ...part, isMember }))
    if (!slice || !model) return null
    const errors = model.errors.length
    const findings = this.rules.check(model, was && !hasDirective(text) ? this.#wanted(was, errors) : () => true)
    const place = ({ start, end }: Span): Span => ({ start: slice.place(start, by), end: slice.place(end, by) })
    const spans = this.#spansOf(affected, edited, by)
    const told = findings.map((finding) => movedBy(finding, place))
    return { findings: told.filter((finding) => isIn(finding.span, spans)), errors }
  }

  /** The rules whose findings would be told: those that had some, and while the code parses, those that cannot wait. */
  #wanted(was: Outcome, errors: number): (ruleId: string) => boolean {
    const known = new Set(was.findings.map(({ ruleId }) => ruleId))
    return (ruleId) => known.has(ruleId) || (errors <= was.errors && !this.rules.canWait(ruleId))
  }

  #mayHaveFindings(some: ReadonlySet<number>, except: number): boolean {
    return [...some].some((index) => {
      const { start, end } = this.#pieces[index]?.span ?? { start: 0, end: 0 }
      return index !== except && this.rules.mayHaveFindings(this.whole.model.text.slice(start, end))
    })
  }

  #sliceOf({ index, span }: Edited, needed: ReadonlySet<number>, by: number): Slice | null {
    const last = this.#slice
    const isOfPiece = last?.span.start === span.start && last.span.end === span.end
    if (isOfPiece && by <= last.room && isSame(last.needed, needed)) return last
    const { model } = this.whole
    const slice = new Slice(model, this.#pieces, { index, span, needed, room: Math.max(room, 2 * by) })
    if (slice.length > longest * model.text.length) return null
    this.#slice = slice
    return slice
  }

  /** The spans of some pieces after one was edited. */
  #spansOf(some: ReadonlySet<number>, edited: Edited, by = 0): readonly Span[] {
    return [...some].flatMap((index) => {
      const span = index === edited.index ? edited.span : this.#pieces[index]?.span
      return span ? [placed(span, index - edited.index, by)] : []
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
  const moved = related.map((each) => (each.file ? each : { ...each, span: move(each.span) }))
  const span = move(finding.span)
  return { ruleId, level, confidence, message, tags, docsUrl, facts, fixes: [], span, related: moved }
}

function keyOf({ ruleId, level, message }: Finding): string {
  return JSON.stringify([ruleId, level, keyOfStatement(message)])
}

function keysOf(findings: readonly Finding[]): string {
  const keys = findings.map((finding) => `${finding.span.start} ${finding.span.end} ${keyOf(finding)}`)
  return keys.sort().join('\n')
}
