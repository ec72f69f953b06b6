import { httpStatuses } from '../../knowledge'
import { findHttpStatus, findServiceError } from '../lookup'

export interface StatusInText {
  readonly code: number | null
  readonly httpStatus: number | null
}

const reasonPhrases = httpStatuses.map(({ name }) => name).join('|')
/** HTTP statuses as libraries, servers and people write them. */
const httpPatterns: readonly RegExp[] = [
  /\bHTTP(?:\/[\d.]{1,3})?[ "'_:-]{1,4}(?:(?:status|error|code)[ _:-]{1,3}){0,2}(\d{3})\b/gi,
  /\bstatus(?:[ _-]?code)?[ '"]{0,2}(?:of |is |was |[:=(] ?)?['"]?(\d{3})\b/gi,
  /\b(?:Client|Server) error ['"](\d{3})\b/gi,
  /\bResponse \[(\d{3})\]/gi,
  /\b(?:error|code)(?: code)?[ :=(]{1,3}(\d{3})\b(?![.\d])/gi,
  new RegExp(`\\b(\\d{3}) (?:Client Error|Server Error|${reasonPhrases})`, 'gi'),
]
/** Service codes outside of a body. */
const codePatterns: readonly RegExp[] = [
  /\b(?:error|err|code|errno|kling|klingai|exception)[ #:=([-]{1,4}(?:code[ #:=([-]{1,4})?(\d{4})\b/gi,
]
const shortest = 160

/** Numbers that a text, and not a body in it, gives as status or code; the last of each counts. */
export function findStatusInText(text: string): StatusInText {
  const short = text.length <= shortest
  const code = last(text, codePatterns, (number) => findServiceError(number) !== undefined)
  const httpStatus = last(text, httpPatterns, (number) => number >= 100 && number <= 599)
  if (!short || code !== null || httpStatus !== null) return { code: code ?? (short ? unknownCode(text) : null), httpStatus }
  // A few words around a number: any number that has a meaning is meant.
  const numbers = [...text.matchAll(/(?<![\w.-])(\d{3,4})(?![\w.%-]| ?(?:ms|s|px|sec|seconds|times|x)\b)/g)].map((match) => Number(match[1]))
  return {
    code: numbers.find((number) => findServiceError(number) !== undefined) ?? unknownCode(text),
    httpStatus: numbers.find((number) => findHttpStatus(number) !== undefined) ?? bareNumber(text, 3),
  }
}

/** `1104` or `code 1305`: a number that is clearly meant as a code although the table has none such. */
function unknownCode(text: string): number | null {
  return last(text, codePatterns, () => true) ?? bareNumber(text, 4)
}

function bareNumber(text: string, digits: number): number | null {
  const number = /^\W*(\d{3,4})\W*$/.exec(text)?.[1]
  return number?.length === digits && (digits === 4 || Number(number) < 600) ? Number(number) : null
}

function last(text: string, patterns: readonly RegExp[], accepts: (number: number) => boolean): number | null {
  let found: { number: number; index: number } | null = null
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const number = Number(match[1])
      if (accepts(number) && match.index >= (found?.index ?? 0)) found = { number, index: match.index }
    }
  }
  return found?.number ?? null
}
