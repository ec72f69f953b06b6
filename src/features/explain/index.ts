import { citations } from '../provenance'
import type { Language } from '../../findings/finding'
import type { ExplainedError, Explanation } from './explanation'
import { decide, isOvercome, type Decision } from './decide'
import { diagnose, type Diagnosis } from './diagnose'
import { codeFor } from './examples'
import { nameOf } from './errorName'
import { wordsIn } from '../../words'
import { excerpt } from '../redact'
import { readText, type Reading } from './read'
import { renderPage } from './render'

export { explanationData, type ExplanationData } from './data'
export { fixOf } from './fixOf'
export { errorLinksIn } from './linksIn'
export { inLightbulb, likelyCauses, withLikelyCauses } from './likelyCauses'
export { renderBrief } from './render'

/** In characters. */
const longestQuote = 300

/**
 * Explains an error of the Kling API: a service code, an HTTP status, the body of a response, a log line or stack trace
 * with one in it, the reason of a failed task. Any text gets a useful answer; secrets in it are not repeated.
 */
export function explain(input: string, language: Language): Explanation {
  const reading = readText(input)
  const decision = decide(reading)
  const data = dataOf(diagnose(reading, decision), decision, reading, language)
  return { ...data, markdown: renderPage(data, null) }
}

function dataOf(
  diagnosis: Diagnosis,
  decision: Decision,
  reading: Reading,
  language: Language,
): Omit<Explanation, 'markdown'> {
  const { code, said, value, choices, related, example } = diagnosis
  const shown = codeFor(example, language)
  return {
    kind: diagnosis.kind,
    title: diagnosis.title,
    code,
    httpStatus: diagnosis.httpStatus,
    happened: diagnosis.happened,
    action: diagnosis.action,
    retry: diagnosis.retry,
    causes: diagnosis.causes,
    retryReason: diagnosis.reason,
    said: said === null || said.trim() === '' ? null : excerpt(said, longestQuote),
    requestId: diagnosis.requestId,
    parameters: diagnosis.parameters,
    value: value === null ? null : excerpt(value, 60),
    sent: diagnosis.sent,
    errors: errorsOf(decision, reading),
    steps: diagnosis.steps ?? [],
    notes: diagnosis.notes ?? [],
    example: { title: example.title, language: shown.fence, code: shown.code },
    related: [...new Set([...(choices ?? related)])].filter((other) => other !== code),
    sources: citations(diagnosis.sources, wordsIn('en')),
    suspects: diagnosis.suspects,
  }
}

/** So many different errors are told. */
const mostErrors = 20

function errorsOf(decision: Decision, reading: Reading): readonly ExplainedError[] {
  return decision.groups.slice(0, mostErrors).map(({ evidence, count, lines }) => {
    const { code, httpStatus, task, message, form } = evidence
    const words = task?.reason ?? message
    return {
      title: nameOf(evidence),
      code: form === 'other' ? null : code,
      httpStatus,
      taskId: task?.id ? excerpt(task.id, 60) : null,
      said: words?.trim() ? excerpt(words, 120) : null,
      count,
      lines,
      chosen: evidence === decision.chosen,
      overcome: isOvercome(evidence, decision, reading),
    }
  })
}
