import type { Language } from '../../findings/finding'
import { type Locale, type Words, wordsIn } from '../../words'
import { citations } from '../provenance'
import { excerpt } from '../redact'
import { decide, isOvercome, type Decision } from './decide'
import { diagnose, type Diagnosis } from './diagnose'
import { nameOf } from './errorName'
import { codeFor } from './examples'
import type { ExplainedError, Explanation } from './explanation'
import { isAnsweredInChinese } from './inChinese'
import { readText, type Reading } from './read'
import { renderPage } from './render'

export { explanationData, type ExplanationData } from './data'
export { fixOf } from './fixOf'
export { errorLinksIn } from './linksIn'
export { inLightbulb, likelyCauses, withLikelyCauses } from './likelyCauses'
export { renderBrief } from './render'

/** In UTF-16 units. */
const longestQuote = 300

/** The language of the explanation. */
export interface Telling {
  /** The user's language. */
  readonly locale: Locale
  /** The user selected the language, so it also applies to a Chinese text. */
  readonly isNamed?: boolean
}

/** For tools whose output programs read. */
export const inEnglish: Telling = { locale: 'en', isNamed: true }

/**
 * Explains an error of the Kling API: a service code, an HTTP status, a response body, a log line or stack trace that
 * contains one, the reason of a failed task. Any text gets a useful answer; secrets in it are not repeated.
 * @param language the language of the code example
 */
export function explain(input: string, language: Language, telling: Telling): Explanation {
  const reading = readText(input)
  const decision = decide(reading)
  const diagnosis = diagnose(reading, decision)
  const isChinese = telling.isNamed !== true && isAnsweredInChinese(input, diagnosis)
  const words = wordsIn(isChinese ? 'zh-CN' : telling.locale)
  const data = { ...told(diagnosis, language, words), errors: errorsOf(decision, reading, words) }
  return { ...data, markdown: renderPage(data, null) }
}

function told(diagnosis: Diagnosis, language: Language, words: Words): Omit<Explanation, 'errors' | 'markdown'> {
  const { kind, code, httpStatus, retry, said, value, choices, related, example } = diagnosis
  const shown = codeFor(example, language)
  return {
    locale: words.locale,
    kind,
    title: words.phrase(diagnosis.title),
    code,
    httpStatus,
    happened: words.phrase(diagnosis.happened),
    action: words.phrase(diagnosis.action),
    retry,
    retryReason: words.phrase(diagnosis.reason),
    causes: diagnosis.causes.map(words.phrase),
    said: said === null || said.trim() === '' ? null : excerpt(said, longestQuote),
    requestId: diagnosis.requestId,
    parameters: diagnosis.parameters,
    value: value === null ? null : excerpt(value, 60),
    sent: diagnosis.sent,
    steps: diagnosis.steps.map(words.phrase),
    notes: diagnosis.notes.map(words.phrase),
    example: { title: words.say(example.title), language: shown.fence, code: shown.code },
    related: [...new Set([...(choices ?? related)])].filter((other) => other !== code),
    sources: citations(diagnosis.sources, words),
    suspects: diagnosis.suspects,
  }
}

/** The most distinct errors to list. */
const mostErrors = 20

function errorsOf(decision: Decision, reading: Reading, words: Words): readonly ExplainedError[] {
  return decision.groups.slice(0, mostErrors).map(({ evidence, count, lines }) => {
    const { code, httpStatus, task, message, form } = evidence
    const quote = task?.reason ?? message
    return {
      title: words.phrase(nameOf(evidence)),
      code: form === 'other' ? null : code,
      httpStatus,
      taskId: task?.id ? excerpt(task.id, 60) : null,
      said: quote?.trim() ? excerpt(quote, 120) : null,
      count,
      lines,
      chosen: evidence === decision.chosen,
      overcome: isOvercome(evidence, decision, reading),
    }
  })
}
