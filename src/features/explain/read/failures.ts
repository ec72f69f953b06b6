import { codeFailures, connectionFailures, observedMessages, type ClientFailure } from '../../../knowledge'
import type { Evidence } from './evidence'
import type { Lines } from './lines'

const ofCode: readonly ClientFailure[] = codeFailures
/** Most specific first, consequences last. */
const families: readonly ClientFailure[] = [
  ...ofCode.filter(({ consequence }) => consequence !== true),
  ...connectionFailures,
  ...ofCode.filter(({ consequence }) => consequence === true),
]
/** The most lines that one client error may span: a traceback and its cause. */
const oneError = 12
const longestLine = 4000
/** How much of a text is searched for what an error needs beside it. */
const mostBeside = 20_000

/** Errors of the surrounding code. If several lines report the same error, the most specific name counts. */
export function failuresIn(text: string, lines: Lines, showsKling: boolean): readonly Evidence[] {
  const hits = hitsIn(text, lines, showsKling)
  const clusters: { failure: ClientFailure; line: number; last: number }[] = []
  for (const { failure, line } of hits) {
    const cluster = clusters.at(-1)
    if (!cluster || line - cluster.last > oneError) clusters.push({ failure, line, last: line })
    else {
      if (families.indexOf(failure) < families.indexOf(cluster.failure)) Object.assign(cluster, { failure, line })
      cluster.last = line
    }
  }
  return clusters.map(({ failure, line }) => ({
    kind: 'client',
    line,
    offset: lines.start(line),
    code: null,
    httpStatus: null,
    message: lines.text(line).trim().slice(0, 300),
    task: null,
    requestId: null,
    failure,
    body: false,
    form: 'kling',
  }))
}

const taskTexts = new Set<string>(
  observedMessages.flatMap(({ place, text }) => (place === 'task' ? [text.toLowerCase()] : [])),
)

/**
 * Whether a line is the reason of a failed task, alone or after "failed:". Although it may mention a timeout, it is no
 * client error.
 */
function isOfTask(line: string): boolean {
  const reason = /\bfailed[^:：\n]{0,40}[:：]([^:：\n]{4,80})$/i.exec(line)?.[1] ?? line
  return taskTexts.has(reason.trim().replace(/[."']/g, '').toLowerCase())
}

function isOf({ pattern, beside }: ClientFailure, words: string, text: string): boolean {
  return pattern.test(words) && (beside === undefined || beside.test(text.slice(0, mostBeside)))
}

function hitsIn(
  text: string,
  lines: Lines,
  showsKling: boolean,
): readonly { readonly failure: ClientFailure; readonly line: number }[] {
  const hits: { readonly failure: ClientFailure; readonly line: number }[] = []
  const few = text.length < 2000
  for (let line = 1; line <= lines.count; line++) {
    const words = lines.text(line).slice(0, longestLine)
    const failure = words.length < 6 || isOfTask(words) ? undefined : families.find((each) => isOf(each, words, text))
    if (failure && (showsKling || few || failure.common !== true)) hits.push({ failure, line })
  }
  return hits
}
