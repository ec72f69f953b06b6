import { type Asked, askedBy } from '../../analysis/contract/asked'
import type { Meaning } from '../../analysis/meaning'
import type { Query } from '../../analysis/requests/query'
import type { QueryKey } from '../../analysis/requests/queryKeys'
import type { Request } from '../../analysis/requests/request'
import { createRule, type StatedReport } from '../rule'
import { confidenceOf } from '../shared/judging/judgement'
import { isEmptyKey, isSurelyGiven, meantBy, renameFix, strayIds } from './keys'
import { isReversed, isSeconds, momentsIn } from './times'
import { code, codes } from '../shared/saying/wording'

type MessageId = 'both' | 'none' | 'missing' | 'id' | 'name' | 'seconds' | 'reversed'
type ReportOne = (finding: StatedReport<MessageId>) => void

export const invalidQuery = createRule({
  id: 'invalid-query',
  summary:
    'A query string that does not select what you want: both kinds of ids or none, ids in a list query, misnamed keys, times in seconds.',
  level: 'error',
  fixable: 'review',
  facts: ['taskQueryKeys', 'queryIds', 'pagesOfLists', 'accountTimes'],
  kind: 'request',
  check(request, report, meaning) {
    checkTimes(request, report, meaning)
    if (request.method !== 'GET') return
    for (const query of request.queries) {
      const asked = askedBy(query)
      if (!asked) continue
      if (asked.kind === 'list') checkIds(request, query, asked, report)
      const misnamed = checkNames(request, query, asked, report)
      if (asked.kind === 'answer') checkGiven(request, query, asked, misnamed, report)
    }
  },
})

function isCertain({ queries }: Request): boolean {
  return queries.length === 1
}

/** An id in the query of a list. */
function checkIds(request: Request, { keys }: Query, { endpoint }: Asked, report: ReportOne): void {
  for (const key of strayIds(keys)) {
    const own = key.name.startsWith('external') ? 'external_task_id' : 'task_id'
    report({
      at: key.span,
      message: 'id',
      level: 'warning',
      data: { name: code(key.name), path: code(`${endpoint.path}/<${own}>`) },
      confidence: confidenceOf(request, isCertain(request)),
    })
  }
}

/** Reports misnamed keys; returns the names that were meant. */
function checkNames(request: Request, { keys }: Query, asked: Asked, report: ReportOne): ReadonlySet<string> {
  const names = asked.parameters.map(({ name }) => name)
  const found = new Set<string>()
  for (const key of keys) {
    const meant = meantBy(key, names, keys)
    if (meant === null) continue
    found.add(meant)
    report({
      at: key.span,
      message: 'name',
      level: 'warning',
      data: { name: code(key.name), meant: code(meant) },
      confidence: confidenceOf(request, isCertain(request)),
      fixes: renameFix(key, meant),
    })
  }
  return found
}

/** Reports missing keys: exactly one of some, and others always. */
function checkGiven(
  request: Request,
  { keys, isWhole }: Query,
  { endpoint, parameters }: Asked,
  misnamed: ReadonlySet<string>,
  report: ReportOne,
): void {
  const path = code(endpoint.path)
  const certain = isCertain(request)
  const given = (name: string) => keys.filter((key) => key.name === name && !isEmptyKey(key))
  const lacks = (name: string) => !misnamed.has(name) && !keys.some((key) => key.name === name)
  const common = { confidence: confidenceOf(request, certain) }
  const level = certain ? 'error' : 'warning'
  for (const { of } of endpoint.exactlyOne ?? []) {
    const data = { path, of: codes(of) }
    const both = of.flatMap((name) => given(name).slice(0, 1))
    const [, last] = both
    if (last && both.every(({ presence }) => presence === 'always'))
      report({
        ...common,
        at: last.span,
        message: 'both',
        level: both.every(isSurelyGiven) ? level : 'warning',
        data: {
          ...data,
          given: codes(
            both.map(({ name }) => name),
            'and',
          ),
        },
      })
    else if (isWhole && of.every(lacks)) report({ ...common, at: placeOf(request), message: 'none', level, data })
  }
  const missing = parameters.filter(({ name, required }) => required && lacks(name)).map(({ name }) => name)
  if (isWhole && missing.length > 0)
    report({ ...common, at: placeOf(request), message: 'missing', level, data: { path, of: codes(missing, 'and') } })
}

/** The place to report a missing key: the object with the others, which may be one of several; else the end of the path. */
function placeOf(request: Request): QueryKey['span'] {
  if (request.body) return request.bodySpan
  const [url] = request.urls
  const last = url?.parts.at(-1)
  return (url && last && url.written.spanOf(last.start, last.end)) ?? request.span
}

/** Reports times in another unit or in the wrong order. */
function checkTimes(request: Request, report: ReportOne, { evaluator }: Meaning): void {
  const moments = momentsIn(request, evaluator)
  for (const moment of moments.filter(isSeconds))
    report({
      at: moment.span,
      message: 'seconds',
      level: 'warning',
      data: { name: code(moment.name) },
      confidence: confidenceOf(request, isCertain(request)),
    })
  const [start, end] = ['start_time', 'end_time'].map((name) => moments.find((moment) => moment.name === name))
  if (start && end && isReversed(start, end))
    report({
      at: start.span,
      message: 'reversed',
      level: 'warning',
      data: { name: code(start.name), other: code(end.name) },
      confidence: confidenceOf(request, isCertain(request)),
      related: [],
    })
}
