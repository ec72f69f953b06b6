import type { UrlPart, UrlPattern } from '../../analysis/requests/url'
import type { FixPlan } from '../../findings/rule'
import type { Span } from '../../syntax/model'
import { id, segmentsOf, shownPath } from './routes'
import { code, titled } from '../shared/saying/wording'

/** Offsets in a URL, and their replacement. */
interface Change {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** Replaces the part of a path that is wrong, if it is in one literal. */
export function pathFix(url: UrlPattern, instead: string): readonly FixPlan[] {
  const change = changeFor(url.parts, instead)
  const at = change && !isShared(url, change) && url.written.spanOf(change.from, change.to)
  return at
    ? [
        {
          title: titled('call', { path: code(shownPath(instead)) }),
          safety: 'review',
          repairs: [{ do: 'code', at, by: change.by }],
        },
      ]
    : []
}

function changeFor(parts: readonly UrlPart[], instead: string): Change | null {
  const [path = '', query] = instead.split('?')
  const right = segmentsOf(path)
  if (query !== undefined) return queryChange(parts, path, query)
  const last = Math.min(parts.length, right.length)
  let head = 0
  while (head < last && isSame(parts[head], right[head])) head++
  let tail = 0
  while (tail < last - head && isSame(parts[parts.length - 1 - tail], right[right.length - 1 - tail])) tail++
  const wrong = parts.slice(head, parts.length - tail)
  const by = right.slice(head, right.length - tail)
  // The right path needs a value (an id) that the wrong one does not have.
  if (by.includes(id) || wrong.some(({ kind }) => kind !== 'text')) return null
  const [first, end] = [wrong[0], wrong.at(-1)]
  if (first && end)
    return by.length > 0
      ? { from: first.start, to: end.end, by: by.join('/') }
      : { from: first.start - 1, to: end.end, by: '' }
  const [before, next] = [parts[head - 1], parts[head]]
  if (next?.kind === 'text') return { from: next.start, to: next.end, by: [...by, next.text].join('/') }
  return before?.kind === 'text' ? { from: before.start, to: before.end, by: [before.text, ...by].join('/') } : null
}

/** Whether a change only shortens a base that other paths follow, too: `/v1` before `/account/costs`. */
function isShared({ parts, written }: UrlPattern, { from, by }: Change): boolean {
  const last = parts.findLast(({ kind }) => kind === 'text')
  const extent = written.extentAt(from)
  return by === '' && last !== undefined && extent !== null && extent.end <= last.start
}

/** `/text-to-video/kling-3.0/{id}` becomes `/tasks?task_ids={id}`. */
function queryChange(parts: readonly UrlPart[], path: string, query: string): Change | null {
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last && query.endsWith(id) && parts.slice(0, -1).every(({ kind }) => kind === 'text')
    ? { from: first.start - 1, to: last.start, by: `${path}?${query.slice(0, -id.length)}` }
    : null
}

function isSame(part: UrlPart | undefined, segment: string | undefined): boolean {
  return part !== undefined && (segment === id ? part.kind !== 'text' || /\d/.test(part.text) : part.text === segment)
}

/** The place to report: the part of the path in the literal with the mistake, in the last one if it is in several. */
export function pathSpan(url: UrlPattern, instead: string | null): Span | null {
  const { parts, written } = url
  const final = parts.findLast(({ kind }) => kind === 'text')
  const change = instead === null ? null : changeFor(parts, instead)
  const isInOne = change !== null && !isShared(url, change) && written.spanOf(change.from, change.to) !== null
  const wrong = isInOne ? change.from : final?.start
  const extent = wrong === undefined ? null : written.extentAt(wrong)
  const own = extent
    ? parts.filter(({ start, end, kind }) => kind === 'text' && extent.start <= start && end <= extent.end)
    : []
  const [first, last] = [own[0], own.at(-1)]
  if (!extent || !first || !last) return null
  return written.spanOf(Math.max(extent.start, first.start - 1), last.end)
}
