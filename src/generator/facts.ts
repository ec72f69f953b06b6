import {
  endpoints,
  hosts,
  misspelledModels,
  models,
  serviceErrors,
  type Source,
  type SourceId,
  sources,
} from '../knowledge'
import * as knowledge from '../knowledge'

/** How long a source counts as fresh after it was read, in days. */
export const freshFor = 90

/** A source that was read too long ago, and how many facts it supports. */
export interface StaleSource {
  readonly id: SourceId
  readonly title: string
  readonly url: string | undefined
  /** `YYYY-MM-DD`. */
  readonly seen: string
  readonly days: number
  readonly facts: number
}

/** The sources that are older than `freshFor` on a given day (`YYYY-MM-DD`), oldest first. */
export function staleSources(on: string): readonly StaleSource[] {
  const resting = countsOf(knowledge)
  return (Object.keys(sources) as SourceId[])
    .map((id) => {
      const { title, url, seen }: Source = sources[id]
      return { id, title, url, seen, days: daysBetween(seen, on), facts: resting.get(id) ?? 0 }
    })
    .filter(({ days }) => days > freshFor)
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
}

/** Whole days between two days, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Whether the text is an existing day, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** How many facts refer to each source. Every object with a `source` counts once. */
function countsOf(root: unknown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const seen = new Set<object>()
  const pending: unknown[] = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || next instanceof RegExp || seen.has(next)) continue
    seen.add(next)
    if ('source' in next && typeof next.source === 'string') counts.set(next.source, (counts.get(next.source) ?? 0) + 1)
    for (const value of Object.values(next)) if (value !== null && value !== undefined) pending.push(value)
  }
  return counts
}

/** A name on a page that is in no table. Distinct, in the order of the page. */
export interface Unknown {
  readonly kind: 'model' | 'path' | 'host' | 'code'
  readonly name: string
}

/** Known misspellings are not news. */
const knownModels = new Set<string>([...models.map(({ id }) => id), ...misspelledModels.map(({ name }) => name)])
const knownHosts = new Set<string>(hosts.map(({ host }) => host))
const knownCodes = new Set<string>(serviceErrors.map(({ code }) => String(code)))
const knownPaths = new Set<string>(
  endpoints.flatMap(({ path, query }) => [path, query?.byId ?? path, query?.list?.path ?? path].map(bare)),
)

const patterns = {
  model: /\b(?:kling|kolors)-(?:[a-z]+-)*v?\d+(?:[.-]\d+)*(?:-[a-z]{2,12}){0,3}\b/g,
  path: /(?<![\w/.-])\/(?:v1\/[a-z]{2,20}|text-to-video|image-to-video|omni-video|motion-control|solutions|account|tasks)(?:\/[\w.{}:-]{1,60}){0,4}/g,
  host: /\bapi[a-z0-9-]{0,30}\.klingai\.com\b/g,
  code: /\b1[0-3]0\d\b/g,
} as const

const isKnown: Readonly<Record<Unknown['kind'], (name: string) => boolean>> = {
  model: (name) => knownModels.has(name),
  path: (name) => knownPaths.has(bare(name)),
  host: (name) => knownHosts.has(name),
  code: (name) => knownCodes.has(name),
}

/** Models, paths, hosts and service codes on one of Kling's pages that are in no table. */
export function unknownIn(page: string): readonly Unknown[] {
  const kinds = Object.keys(patterns) as Unknown['kind'][]
  return kinds.flatMap((kind) => {
    const names = new Set((page.match(patterns[kind]) ?? []).filter((name) => !isKnown[kind](name)))
    return [...names].map((name) => ({ kind, name }))
  })
}

/** A path without its ids. */
function bare(path: string): string {
  return path
    .replace(/\?.*$/, '')
    .replace(/\/(?:\{[^}]*\}|:[\w]+|\{?id\}?)$/, '')
    .replace(/\/$/, '')
}
