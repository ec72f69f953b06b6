import { apiKey } from '../../knowledge'
import { clean } from './clean'
import { decodeToken } from './decode'
import { problemsOfOther, problemsOfPaste, problemsOfToken, timeOf } from './problems'
import type { Inspected, Inspection } from './inspection'
import { renderInspection } from './render'

/** What is longer holds more than a credential: it is not read on. In characters. */
const longestPaste = 65_536

/**
 * Inspects a pasted credential on this machine alone: nothing is sent or kept.
 * @param now milliseconds, by the clock of this machine
 */
export function inspectToken(text: string, now: number): Inspection {
  const inspected = inspect(text, now / 1000)
  const { kind, codes, problems, token } = inspected
  return { kind, codes, problems, expires: timeOf(token?.claims?.exp), markdown: renderInspection(inspected) }
}

function inspect(text: string, now: number): Inspected {
  const pasted = clean(text.slice(0, longestPaste))
  const { credential } = pasted
  const token = decodeToken(credential)
  if (credential === '') return { kind: 'nothing', codes: [1001], problems: [], token, now }
  const isKey = !token && credential.startsWith(apiKey.observedPrefix)
  const own = token ? problemsOfToken(token, now) : isKey ? [] : problemsOfOther(credential)
  const problems = [...problemsOfPaste(pasted), ...own]
  const codes = [...new Set(problems.flatMap(({ code }) => code ?? []))]
  return {
    kind: token ? 'token' : isKey ? 'api-key' : 'unknown',
    codes: codes.length > 0 ? codes : [0],
    problems,
    token,
    now,
  }
}
