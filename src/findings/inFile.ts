import type { Span } from '../syntax/model'
import type { Repair } from '../syntax/repair'
import type { FixPlan, Report } from './rule'

/** Where a file stands among those that are read together. */
export interface FilePlace {
  readonly span: Span
  /** The nodes of the file by itself, by those of the whole. */
  readonly originals: ReadonlyMap<object, object>
}

/** A report in terms of one file by itself; null where it stands in another one. */
export function inFile(report: Report, place: FilePlace): Report | null {
  const at = spanIn(report.at, place)
  if (!at) return null
  const { fixes = [] } = report
  return {
    ...report,
    at,
    related: (report.related ?? []).flatMap((each) => {
      const span = spanIn(each.span, place)
      return span ? [{ ...each, span }] : []
    }),
    fixes: () => (typeof fixes === 'function' ? fixes() : fixes).flatMap((plan) => planIn(plan, place) ?? []),
  }
}

function spanIn({ start, end }: Span, { span }: FilePlace): Span | null {
  return span.start <= start && end <= span.end ? { start: start - span.start, end: end - span.start } : null
}

/** A plan that changes this file alone; null where it reaches into another one. */
function planIn(plan: FixPlan, place: FilePlace): FixPlan | null {
  const repairs = plan.repairs.map((repair) => partIn(repair, place) as Repair | undefined)
  return repairs.every((repair) => repair !== undefined) ? { ...plan, repairs } : null
}

/** A part of a repair, with the file's own nodes and offsets; undefined where it is not of this file. */
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
