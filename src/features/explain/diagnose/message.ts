import { taskStatuses, wrongTaskStatuses } from '../../../knowledge'
import { findServiceError } from '../../lookup'
import { exampleForCode, exampleForMessage, readMessage, readStatus } from '../examples'
import { knownIn, type Reading } from '../read'
import { suspectsOfCode } from '../suspects'
import { plain, reasonOf, stating, waitingIsVain, type Diagnosis } from './diagnosis'
import { fact, say } from '../say'
import { wordsSay, type WordsSay } from './words'

/** In longer texts, words alone are not reliable. */
const longest = 4000

/** A known message of Kling, without its code. */
export function diagnoseKnown(reading: Reading): Diagnosis | null {
  return knownIn(reading.input) === null ? null : diagnoseWords(reading)
}

/** A message of Kling, known or not, without its code. */
export function diagnoseWords(reading: Reading): Diagnosis | null {
  const lines = reading.input.trim().split('\n')
  const text = lines.length === 1 || reading.input.length < 400 ? reading.input.trim() : null
  const words = text === null ? wordsInLines(lines, reading) : wordsSay(text, reading)
  if (words === null) return null
  // The form of a sentence alone is no evidence of Kling, but one of its parameters is.
  if (words.known === null && !showsKling(words, reading)) return null
  const { known } = words
  const error = known?.code ? findServiceError(known.code) : undefined
  const task = known?.place === 'task'
  const retry = known?.retry ?? (error && error.code !== 1201 ? error.retry : task ? 'after-change' : 'never')
  const general = error !== undefined && error.code !== 1201
  return {
    ...plain,
    kind: task ? 'task-message' : error ? 'service-code' : 'response',
    title: error
      ? say('explain.code', { code: error.code, what: general ? fact(error.name) : words.title })
      : words.title,
    code: error?.code ?? null,
    httpStatus: error?.http ?? null,
    happened: general ? fact(error.meaning) : words.happened,
    action: words.action,
    retry,
    reason: retry === 'never' && error?.http === 429 ? waitingIsVain : reasonOf(retry),
    causes: words.causes,
    said: text !== null && text.length < 300 ? text : null,
    parameters: words.parameters,
    value: words.value,
    example: known ? exampleForMessage(known) : error ? exampleForCode(error.code) : readMessage,
    notes: error || task ? [] : [say('explain.code-not-recorded')],
    related: error ? [] : [1201, 1203],
    sources: [...(error ? [error] : []), ...(known ? [known] : [{ source: 'publicErrors' } as const])],
    suspects: error ? suspectsOfCode[error.code as keyof typeof suspectsOfCode] : suspectsOfCode[1201],
  }
}

/** Ordinary words, such as `input` and `type`, are names of parameters too, and then show nothing. */
function showsKling({ parameters, complaint }: WordsSay, reading: Reading): boolean {
  const isOfApi = complaint?.family === 'choice' || (complaint?.family === 'value' && complaint.value !== null)
  return (
    parameters.length > 0 &&
    (reading.showsKling || isOfApi || parameters.some((name) => /[_.]|^(?:prompt|duration|image|sound)$/.test(name)))
  )
}

/** The last line of a log with a recognizable message. */
function wordsInLines(lines: readonly string[], reading: Reading): ReturnType<typeof wordsSay> {
  const few = lines.length > longest ? lines.slice(-longest) : lines
  for (const line of few.toReversed()) {
    const words = /error|fail|invalid|exception|kling|错误|失败/i.test(line)
      ? wordsSay(line.slice(0, 500), reading)
      : null
    if (words && (words.known ?? words.parameters[0]) !== undefined && words.known !== null) return words
  }
  return null
}

const statusWords = new Set<string>([...taskStatuses, ...wrongTaskStatuses].map(({ value }) => value.toLowerCase()))
const rightWords = new Set<string>(taskStatuses.map(({ value }) => value))

/** "Unknown status: succeed, expected completed": code that waits for a status that does not exist. */
export function statusWordIn({ input }: Reading): Diagnosis | null {
  const text = input.length > longest ? '' : input
  const match =
    /(?:unknown|unexpected|unhandled|invalid|unrecogni[sz]ed|unsupported)(?: \w{1,20}){0,3} (?:task_?)?(?:status|state)\W{1,4}(\w{3,20})/i.exec(
      text,
    ) ??
    /(?:status|state)\W{1,4}(\w{3,20})\W{1,3}(?:is )?(?:unknown|unexpected|unhandled|not recogni[sz]ed|invalid)/i.exec(
      text,
    )
  const word = match?.[1] ?? ''
  if (!statusWords.has(word.toLowerCase())) return null
  const expected = /\b(?:expected|waiting for|wanted|want)\W{1,4}(\w{3,20})/i.exec(text)?.[1]
  const { statements, sources } = stating('failureReasonPlace')
  const right = rightWords.has(word)
  const data = { status: { code: word }, expected: expected ? { code: expected } : null }
  return {
    ...plain,
    kind: 'client',
    title: right ? say('explain.status-not-known', data) : say('explain.no-status', data),
    happened: right
      ? say('explain.status-not-known-happened', { ...data, done: word.startsWith('succe') })
      : say('explain.no-status-happened', data),
    action: say('explain.compare-status'),
    retry: 'not-an-error',
    reason: say('explain.comparison-to-blame'),
    causes: [say('explain.compared-with', data), say('explain.code-of-others')],
    example: readStatus,
    notes: statements,
    sources: [{ source: 'documentation' }, ...sources],
    suspects: ['wrong-task-status'],
  }
}
