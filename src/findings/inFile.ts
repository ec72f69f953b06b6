import type { Span } from '../syntax/model'
import type { Repair } from '../syntax/repair'
import type { OtherFile, Related } from './finding'
import type { FixPlan, Report } from './rule'

/** A file's place among those that are read together. */
export interface FilePlace {
  readonly span: Span
  /** The file's own nodes, by those of the group. */
  readonly originals: ReadonlyMap<object, object>
  /** Translates a position in the group to the file that contains it; null between files. */
  locate(span: Span): Located | null
}

/** A place in one of several files; `file` is null for the current file. */
type Located = Pick<Related, 'file' | 'span'>

/** One of the files that are read together. */
interface Placed extends Pick<FilePlace, 'span' | 'originals'> {
  readonly path: string
  readonly model: { readonly text: string }
}

export function placeAmong(own: Placed, all: readonly Placed[]): FilePlace {
  return {
    span: own.span,
    originals: own.originals,
    locate(span) {
      const holder = all.find((each) => spanIn(span, each))
      const inner = holder && spanIn(span, holder)
      return inner ? { file: holder === own ? null : fileOf(holder), span: inner } : null
    },
  }
}

function fileOf({ path, model: { text } }: Placed): OtherFile {
  return { path, text }
}

/** A report, in terms of one file. */
export type OwnReport = Omit<Report, 'related'> & { readonly related: readonly Related[] }

/** The report of a file that is read alone. */
export function ownReport(report: Report): OwnReport {
  return { ...report, related: (report.related ?? []).map((each) => ({ ...each, file: null })) }
}

/** Translates a report to a file's own terms; null if it is in another file. */
export function inFile(report: Report, place: FilePlace): OwnReport | null {
  const at = spanIn(report.at, place)
  if (!at) return null
  const { fixes = [] } = report
  return {
    ...report,
    at,
    related: (report.related ?? []).flatMap(({ span, message }) => {
      const located = place.locate(span)
      return located ? [{ ...located, message }] : []
    }),
    fixes: () => (typeof fixes === 'function' ? fixes() : fixes).flatMap((plan) => planIn(plan, place) ?? []),
  }
}

function spanIn({ start, end }: Span, { span }: { readonly span: Span }): Span | null {
  return span.start <= start && end <= span.end ? { start: start - span.start, end: end - span.start } : null
}

/** Translates a plan that changes only this file; null if it changes another one. */
function planIn(plan: FixPlan, place: FilePlace): FixPlan | null {
  const repairs = plan.repairs.map((repair) => partIn(repair, place) as Repair | undefined)
  return repairs.every((repair) => repair !== undefined) ? { ...plan, repairs } : null
}

/** Translates part of a repair to the file's own nodes and offsets; undefined if it is not in this file. */
function partIn(part: unknown, place: FilePlace): unknown {
  if (typeof part !== 'object' || part === null) return part
  const original = place.originals.get(part)
  if (original) return original
  if ('kind' in part && 'span' in part) return undefined
  if ('start' in part && 'end' in part) return spanIn(part as Span, place) ?? undefined
  if (Array.isArray(part)) {
    const items = part.map((item) => partIn(item, place))
    return items.includes(undefined) ? undefined : items
  }
  const entries = Object.entries(part).map(([key, value]) => [key, partIn(value, place), value] as const)
  return entries.some(([, own, value]) => own === undefined && value !== undefined)
    ? undefined
    : Object.fromEntries(entries.map(([key, own]) => [key, own]))
}
