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

/** One thing that the API answers. */
interface Answer {
  readonly value: Scalar
  readonly detail: string
  readonly documentation: Markdown | null
}

/** What the status or code of an answer can be, where the probe is what it is compared with. */
export function answerCompletions(
  { answers }: Meaning,
  cursor: Cursor,
  style: Style,
  words: Words,
): readonly Completion[] {
  const check = answers.statusChecks.find(({ expected }) => expected.some(({ value }) => value === probeWord))
  if (!check) return []
  // Between quotes stands a text; where the API answers with a number there is nothing to put there.
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

/** Final ones first: code mostly waits for them. */
function statusesOf(generations: readonly Generation[]): readonly TaskStatus[] {
  const possible = (taskStatuses as readonly TaskStatus[]).filter(
    ({ generations: own }) => generations.length === 0 || own.some((each) => generations.some((one) => one === each)),
  )
  return [...possible.filter(({ final }) => final), ...possible.filter(({ final }) => !final)]
}

/** Those of the requests whose answer is looked at; none where that is not known. */
function generationsOf({ parts }: StatusCheck): readonly Generation[] {
  return [...new Set(parts.flatMap(({ answer }) => answer.generation ?? []))]
}
