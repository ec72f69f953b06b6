import { findServiceError } from '../../lookup'
import type { Evidence } from './evidence'
import type { Lines } from './lines'
import type { NumberInText } from './numbers'

/** The most lines between a status and the body whose code has that status. */
const near = 3
/** The most header lines between a status line and the body. */
const mostHeaders = 40

/** Assigns each response its HTTP status. Statuses without a response become separate evidence. */
export function joinStatuses(
  answers: readonly Evidence[],
  statuses: readonly NumberInText[],
  text: string,
  lines: Lines,
): Evidence[] {
  const left = new Set(statuses)
  const byLine = new Map<number, NumberInText[]>()
  for (const status of statuses) addTo(byLine, status.line, status)
  const inMessage = placesOfMessages(answers)
  for (const status of statuses) if (inMessage(status, text)) left.delete(status)
  const joined = answers.map((answer) => {
    if (answer.httpStatus !== null) {
      for (const status of byLine.get(answer.line) ?? []) if (status.number === answer.httpStatus) left.delete(status)
      return answer
    }
    const status = statusFor(answer, byLine, left, lines)
    if (!status) return answer
    left.delete(status)
    return { ...answer, httpStatus: status.number }
  })
  const seen = new Set(joined.map(({ line, httpStatus }) => `${line} ${httpStatus}`))
  const around = new Set(joined.flatMap(placesAround))
  const isNew = (line: number, status: number | null): boolean => !around.has(`${line} ${status}`)
  const alone = [...left].filter(({ line, number }) => !seen.has(`${line} ${number}`) && isNew(line, number))
  return [
    ...joined.filter((answer) => !isStatus(answer) || isNew(answer.line, answer.httpStatus)),
    ...alone.map((status) => statusEvidence(status, lines)),
  ]
}

function isStatus({ code, message, task, failure, body }: Evidence): boolean {
  return code === null && message === null && task === null && failure === null && !body
}

function statusFor(
  answer: Evidence,
  byLine: ReadonlyMap<number, readonly NumberInText[]>,
  left: ReadonlySet<NumberInText>,
  lines: Lines,
): NumberInText | undefined {
  const free = (line: number): readonly NumberInText[] => (byLine.get(line) ?? []).filter((status) => left.has(status))
  const own = free(answer.line)
  const before = own.findLast(({ offset }) => offset < answer.offset) ?? own[0]
  if (before) return before
  const header = headerAbove(answer.line, free, lines)
  if (header) return header
  const expected = answer.code === null || answer.code === 0 ? undefined : findServiceError(answer.code)?.http
  if (expected === undefined) return undefined
  for (let far = 1; far <= near; far++) {
    const match = [...free(answer.line - far), ...free(answer.line + far)].find(({ number }) => number === expected)
    if (match) return match
  }
  return undefined
}

/** Where the status of a response with a code is repeated: `HTTP/1.1 400`, `code: 1201`, `status_code: 400`. */
function placesAround({ code, httpStatus, line }: Evidence): readonly string[] {
  const status = httpStatus ?? (code === null ? undefined : findServiceError(code)?.http)
  if (code === null || code === 0 || status === undefined) return []
  return Array.from({ length: 2 * near + 1 }, (_, far) => `${line - near + far} ${status}`)
}

/** `HTTP/2 429`, headers, an empty line, and the body. */
function headerAbove(
  line: number,
  free: (line: number) => readonly NumberInText[],
  lines: Lines,
): NumberInText | undefined {
  for (let at = line - 1; at >= 1 && line - at < mostHeaders; at--) {
    const text = lines.text(at).trim()
    if (/^[<>* ]{0,4}HTTP\/\d/i.test(text)) return free(at)[0]
    if (text !== '' && text !== '{' && !/^[<>* ]{0,4}[\w-]{1,60}: ?\S/.test(text) && !/^[<>*]/.test(text))
      return undefined
  }
  return undefined
}

function statusEvidence({ number, line, offset }: NumberInText, lines: Lines): Evidence {
  const words = lines.text(line).slice(0, 500)
  return {
    kind: 'status',
    line,
    offset,
    code: null,
    httpStatus: number,
    message: null,
    task: null,
    requestId: null,
    failure: null,
    body: false,
    form: /kling|可灵/i.test(words) ? 'kling' : 'unsure',
  }
}

/** A number in Kling's message is not a status. */
function placesOfMessages(answers: readonly Evidence[]): (status: NumberInText, text: string) => boolean {
  const messages = new Map<number, string[]>()
  for (const { line, message, task } of answers) {
    for (const words of [message, task?.reason]) if (words) addTo(messages, line, words)
  }
  return ({ line, offset, number }, text) =>
    (messages.get(line) ?? []).some((words) => {
      const at = words.indexOf(String(number))
      return (
        at >= 0 &&
        text.slice(Math.max(0, offset - Math.min(at, 12)), offset) ===
          words.slice(Math.max(0, at - Math.min(at, 12)), at) &&
        at > 0
      )
    })
}

/** The most statuses to read on one line. */
const mostOnLine = 20

function addTo<Item>(byLine: Map<number, Item[]>, line: number, item: Item): void {
  const items = byLine.get(line)
  if (items === undefined) byLine.set(line, [item])
  else if (items.length < mostOnLine) items.push(item)
}
