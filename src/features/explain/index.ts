import type { Language } from '../../findings/finding'
import type { Explanation } from './explanation'
import { diagnose } from './diagnose'
import { parametersNamedIn } from './namedParameters'
import { recognise } from './recognise'
import { render } from './render'

export { likelyCauses, withLikelyCauses } from './likelyCauses'

/**
 * Explains an error of the Kling API: a service code, an HTTP status, the body of a response, a log line or stack trace
 * with one in it, the reason of a failed task. Any text gets a useful answer; secrets in it are not repeated.
 */
export function explain(input: string, language: Language): Explanation {
  const reading = recognise(input)
  const diagnosis = diagnose(reading)
  const { kind, title, code, httpStatus, retry } = diagnosis
  return { kind, title, code, httpStatus, retry, parameters: parametersNamedIn(reading), markdown: render(diagnosis, reading, language) }
}
