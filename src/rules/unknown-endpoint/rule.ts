import type { Meaning } from '../../analysis/meaning'
import type { Request } from '../../analysis/requests/request'
import type { UrlPattern } from '../../analysis/requests/url'
import type { Level } from '../../findings/finding'
import { createRule, type StatedReport } from '../rule'
import { queryByResult } from './byResult'
import { pathFix, pathSpan } from './fix'
import { namedPaths } from './named'
import { type StrayPoll, strayPolls } from './polls'
import { id, shownPath } from './routes'
import { judgePath, pathOf, type Verdict } from './verdict'
import { sources } from '../../knowledge'
import { code, noted, proper, shortName } from '../shared/saying/wording'
import type { MessageData } from '../../findings/message'

export const unknownEndpoint = createRule({
  id: 'unknown-endpoint',
  summary:
    'A path or method that Kling does not have: `/videos/generations`, `/v1/videos/tasks/{id}`, a missing `/v1`, the query of another product.',
  level: 'error',
  fixable: 'review',
  facts: ['unknownPath', 'queryIds', 'noModelList'],
  kind: 'file',
  check(meaning, report) {
    checkPaths(meaning, report)
    checkNamed(meaning, report)
    checkPolls(meaning, report)
  },
})

type MessageId = 'instead' | 'none' | 'unnamed' | 'named' | 'method' | 'poll' | 'shared'
type ReportOne = (finding: StatedReport<MessageId>) => void

function checkPaths(meaning: Meaning, report: ReportOne): void {
  for (const called of pathsOf(meaning)) {
    const { request, url } = called
    const verdict = judgePath(url, request)
    const instead = verdict && insteadOf(verdict, url, meaning)
    const at = verdict && pathSpan(url, instead)
    if (!verdict || !at || (verdict.kind === 'unnamed' && called.isAlternative)) continue
    const level = levelOf(verdict, called)
    report({
      at,
      level,
      confidence: level === 'error' ? 'certain' : verdict.kind === 'unnamed' ? 'possible' : 'likely',
      message:
        verdict.kind === 'method' || verdict.kind === 'unnamed' ? verdict.kind : instead === null ? 'none' : 'instead',
      data: dataFor(verdict, url, request, instead),
      fixes: instead === null ? [] : pathFix(url, instead),
    })
  }
}

function dataFor({ kind, note }: Verdict, url: UrlPattern, request: Request, instead: string | null): MessageData {
  const path = code(shownPath(pathOf(url.parts)))
  if (kind === 'unnamed') return { path, day: proper(sources.documentation.seen) }
  if (kind === 'method') return { path, methods: note, method: proper(request.method ?? '') }
  return instead === null ? { path, note } : { path, note, instead: code(shownPath(instead)) }
}

/** Reports paths after a base URL that is only named after Kling. */
function checkNamed(meaning: Meaning, report: ReportOne): void {
  for (const { url, at, verdict, instead } of namedPaths(meaning)) {
    report({
      at,
      level: 'info',
      confidence: 'possible',
      message: 'named',
      data: {
        path: code(shownPath(pathOf(url.parts))),
        note: verdict.note,
        instead: code(shownPath(instead)),
      },
      fixes: pathFix(url, instead),
    })
  }
}

function checkPolls(meaning: Meaning, report: ReportOne): void {
  for (const poll of strayPolls(meaning)) {
    const instead = poll.made.query?.byId ?? ''
    const at = pathSpan(poll.url, instead)
    if (!at) continue
    report({
      at,
      level: poll.isOnly ? 'warning' : 'info',
      confidence: poll.isOnly ? 'likely' : 'possible',
      message: poll.isOnly ? 'poll' : 'shared',
      data: { queried: shortName(poll.queried), made: shortName(poll.made), instead: code(shownPath(instead)) },
      related: relatedOf(poll),
      fixes: poll.isOnly ? pathFix(poll.url, instead) : [],
    })
  }
}

interface CalledPath {
  readonly request: Request
  readonly url: UrlPattern
  /** True if it is called only in some situations. */
  readonly isSometimes: boolean
  /** True if the request calls a documented path otherwise: the code tells services apart, and this may be another's. */
  readonly isAlternative: boolean
}

/** The URLs of requests that certainly go to the API, in any situation. */
function pathsOf({ requests }: Meaning): readonly CalledPath[] {
  return requests.flatMap(({ situations }) =>
    situations
      .filter(({ evidence }) => evidence.verdict === 'official')
      .flatMap((request) =>
        request.urls
          .filter(({ host }) => host.kind === 'official')
          .map((url) => {
            const others = situations.filter((other) => !calls(other, url))
            const besides = requests.filter((other) => other !== request && other.isAlternativeTo(request))
            const isAlternative = [...others, ...besides].some(({ possible }) => possible.length > 0)
            return { request, url, isSometimes: others.length > 0, isAlternative }
          }),
      ),
  )
}

function calls({ urls }: Request, { text }: UrlPattern): boolean {
  return urls.some((url) => url.text === text)
}

function levelOf({ kind, isGuess }: Verdict, { request, isSometimes }: CalledPath): Level {
  if (kind === 'unnamed') return 'info'
  return kind === 'close' || isGuess || isSometimes || request.urls.length > 1 ? 'warning' : 'error'
}

/** The right path; for a query, that of the only product whose tasks the file creates, or whose result it reads. */
function insteadOf({ instead }: Verdict, url: UrlPattern, { requests, answers }: Meaning): string | null {
  if (!instead?.endsWith(`/${id}`)) return instead
  const made = requests
    .filter(({ evidence, method }) => evidence.verdict === 'official' && method === 'POST')
    .flatMap((request) => [...request.possible.flatMap(({ query }) => query?.byId ?? []), ...wrongCreates(request)])
  const [only, ...more] = new Set(made)
  return only !== undefined && more.length === 0 ? only : (queryByResult(answers.reads, url, instead) ?? instead)
}

/** A create whose path is wrong too. */
function wrongCreates(request: Request): readonly string[] {
  return request.urls
    .filter(({ host }) => host.kind === 'official')
    .flatMap((url) => {
      const instead = judgePath(url, request)?.instead
      return instead && !instead.endsWith(id) ? [`${instead}/${id}`] : []
    })
}

function relatedOf({ maker, made }: StrayPoll) {
  const url = maker.urls.find(({ endpoints }) => endpoints.includes(made))
  const span = url && pathSpan(url, null)
  return span ? [{ span, message: noted('tasks-made', { endpoint: shortName(made) }) }] : []
}
