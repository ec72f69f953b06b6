import { apiKey } from '../../knowledge'
import { clean } from './clean'
import { decodeToken } from './decode'
import { problemsOfOther, problemsOfPaste, problemsOfToken, timeOf } from './problems'
import type { Inspected, Inspection } from './inspection'
import type { Words } from '../../words'
import { renderInspection } from './render'

/** Longer texts contain more than a credential and are not read. In UTF-16 units. */
const longestPaste = 65_536

/**
 * Inspects a pasted credential locally: nothing is sent or stored.
 * @param now the local time in milliseconds
 */
export function inspectToken(text: string, now: number, words: Words): Inspection {
  const inspected = inspect(text, now / 1000)
  const { kind, codes, token } = inspected
  const problems = inspected.problems.map(({ level, code, error, repair }) => ({
    level,
    code,
    error: words.say(error.id, error.data),
    repair: words.say(repair.id, repair.data),
  }))
  return { kind, codes, problems, expires: timeOf(token?.claims?.exp), markdown: renderInspection(inspected, words) }
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
