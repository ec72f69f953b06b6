import type { StatusCheck } from '../../analysis/answers/statuses/statusChecks'
import type { Meaning } from '../../analysis/meaning'
import {
  type Generation,
  httpStatuses,
  type Scalar,
  serviceErrors,
  type TaskStatus,
  taskStatuses,
} from '../../knowledge'
import type { Words } from '../../words'
import { renderHttpStatus, renderServiceCode, renderTaskStatus } from '../hover'
import type { Markdown } from '../../text/prose'
import type { Completion } from './completion'
import type { Cursor } from './cursor'
import { probeWord } from './probes'
import { plainCompletion, type Style } from './snippet'

/** A value that the API returns. */
interface Answer {
  readonly value: Scalar
  readonly detail: string
  readonly documentation: Markdown | null
}

/** Completes the status or code of a response, if the probe is compared with it. */
export function answerCompletions(
  { answers }: Meaning,
  cursor: Cursor,
  style: Style,
  words: Words,
): readonly Completion[] {
  const check = answers.statusChecks.find(({ expected }) => expected.some(({ value }) => value === probeWord))
  if (!check) return []
  // Between quotes only strings make sense, so numbers are omitted.
  return answersOf(check, words)
    .filter(({ value }) => cursor.quote === null || typeof value === 'string')
    .map(({ value, ...said }, index) => {
      const [label, text] =
        cursor.quote === null ? [style.literal(value), style.literal(value)] : [String(value), style.literal(value)]
      const filterText = cursor.quote === null ? text : cursor.quote + String(value)
      return plainCompletion({ ...said, label, span: cursor.token, insertText: text, filterText, index })
    })
}

function answersOf(check: StatusCheck, words: Words): readonly Answer[] {
  switch (check.of) {
    case 'task-status':
      return statusesOf(generationsOf(check)).map(({ value, meaning }) => ({
        value,
        detail: words.fact(meaning),
        documentation: renderTaskStatus(value, words),
      }))
    case 'code':
      return serviceErrors.map(({ code, name }) => ({
        value: code,
        detail: words.fact(name),
        documentation: renderServiceCode(code, words),
      }))
    case 'http-status':
      return httpStatuses
        .filter(({ used }) => used)
        .map(({ status, name }) => ({
          value: status,
          detail: words.fact(name),
          documentation: renderHttpStatus(status, words),
        }))
  }
}

/** Final statuses come first: most code waits for them. */
function statusesOf(generations: readonly Generation[]): readonly TaskStatus[] {
  const possible = (taskStatuses as readonly TaskStatus[]).filter(
    ({ generations: own }) => generations.length === 0 || own.some((each) => generations.some((one) => one === each)),
  )
  return [...possible.filter(({ final }) => final), ...possible.filter(({ final }) => !final)]
}

/** The generations of the requests whose response is compared; none if unknown. */
function generationsOf({ parts }: StatusCheck): readonly Generation[] {
  return [...new Set(parts.flatMap(({ answer }) => answer.generation ?? []))]
}
