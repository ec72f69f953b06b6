import { httpStatuses, packageManagerLine } from '../../../knowledge'
import { findServiceError } from '../../lookup'
import type { Place } from './evidence'
import type { Lines } from './lines'

/** A number that a text reports as HTTP status or service code, outside a body. */
export interface NumberInText extends Place {
  readonly number: number
  /** The end offset. */
  readonly end: number
}

/** Exceptions about values: the 404 of a `KeyError` is a key. */
const aboutValues = '(?<!\\b(?:Key|Value|Index|Type|Assertion|Attribute|Lookup))'
const reasons = [
  ...httpStatuses.map(({ name }) => name),
  'Request Time-?out',
  'Method Not Allowed',
  'Unsupported Media Type',
].join('|')
/** HTTP statuses as libraries, servers and people write them. */
const statusPatterns: readonly RegExp[] = [
  /\bHTTP(?:\/[\d.]{1,3}"?)?[ "':_(-]{1,4}(?:(?:status|error|code)[ :=_-]{1,3}){0,2}([1-5]\d\d)\b(?!\.\d)/gi,
  /\bstatus(?:[ _-]?code)?[ '"]{0,2}(?:of |is |was |[:=(] ?)?['"]?([1-5]\d\d)\b(?!\.\d)/gi,
  /\b(?:client|server) error '?"?([1-5]\d\d)\b/gi,
  /\bResponse \[([1-5]\d\d)\]/gi,
  /\b(?:error|errors)(?: code)?[ :=(]{1,3}([45]\d\d)\b(?![.\d])/gi,
  /(?:failed|responded|answered|returned|rejected|refused)(?: with)?(?: status)?(?: code)? ?\(?([45]\d\d)\b(?![.\d])/gi,
  /\b(?:errors?|failed|failure|time-?out|timed out|unavailable|unauthorized|forbidden|not found|rejected|refused|too many requests|bad (?:gateway|request)) [([]([45]\d\d)[)\]]/gi,
  new RegExp(
    `\\b([1-5]\\d\\d) \\(?(?:Client Error|Server Error|${reasons}|Gateway Time-?out|Payload Too Large|Request Entity Too Large)`,
    'gi',
  ),
  /\((?:HTTP )?([45]\d\d)\)(?=: )/g,
  // What code says of a call: "Failed to download the video: 403", "poll attempt 12 failed: 401".
  /\b(?:failed|failure|refused|rejected)\b[^\n:=]{0,60}[:=] ?([45]\d\d)(?=[\s,;)\]]{0,3}(?:$|https?:))/gim,
  new RegExp(`${aboutValues}(?:Error|Exception): ([45]\\d\\d)(?=\\s{0,2}(?:$|[:;{("'-]))`, 'gm'),
  // A response as OkHttp prints it, and a status right after the name of the service.
  /\bprotocol=[\w./]{1,10}, code=([1-5]\d\d)\b/g,
  /(?:\bkling(?:ai)?|可灵)(?: api)?[:：]?\s?([45]\d\d)(?=$|[:,;，：]|\s[-–—]\s)/gim,
  /\bClientResponseError: ([45]\d\d)(?=, )/g,
  // An access log: "GET /path HTTP/1.1" 401 118; a client's log: POST /path 401.
  /\b(?:GET|POST|PUT|DELETE|PATCH) (?:https?:\/\/|\/)[^\s"]{1,300}(?: HTTP\/[\d.]{1,3})?"?[ :=-]{1,3}(?:[>→] )?([1-5]\d\d)\b(?![.\d])/g,
  /(?:状态码|HTTP)\s{0,2}[:：=]?\s{0,2}([1-5]\d\d)/gi,
  // Unless the number is a count: 返回400条.
  /(?:返回|报错?|出现)了?\s{0,2}[:：]?\s{0,2}([45]\d\d)(?![\d.]|\s{0,2}[条个次张秒元分行字万])/g,
]
/** Service codes outside a body. */
const codePatterns: readonly RegExp[] = [
  /\b(?<!exit |exited with |return )(?:error|err|code|errno|kling|klingai|exception)[ #:=([-]{1,4}(?:(?:error|code)[ #:=([-]{1,4})?(\d{4})\b(?![.\d%])/gi,
  /(?:错误码?|代码|报错|可灵(?:返回)?了?)\s{0,2}[:：=]?\s{0,2}(\d{4})(?!\d|\s?[条个次张秒元])/g,
  // The name of an error, and its code: "KlingApiError [1301]".
  /\b[A-Za-z_]{1,60}(?:Error|Exception)[:\s]{0,2}[([](\d{4})[)\]]/g,
  // The code that ends a sentence about Kling: "kling: image can not be null (1201)".
  /(?:\bkling(?:ai)?\b|可灵)[^\n]{0,200}[([（](\d{4})[)\]）][.\s]{0,3}$/gim,
]

/** HTTP statuses, in order. */
export function statusesIn(text: string, lines: Lines): readonly NumberInText[] {
  return collect(text, lines, statusPatterns, () => true).filter(
    ({ line }) => !packageManagerLine.test(lines.text(line)),
  )
}

/** Service codes in words, in order: those of the table, and any four digits called an error code. */
export function codesIn(text: string, lines: Lines): readonly NumberInText[] {
  return collect(
    text,
    lines,
    codePatterns,
    (number, match) =>
      findServiceError(number) !== undefined ||
      (/code|错误码/i.test(match) && (number < 2000 || Math.trunc(number / 1000) === 5)),
  )
}

function collect(
  text: string,
  lines: Lines,
  patterns: readonly RegExp[],
  accepts: (number: number, match: string) => boolean,
): readonly NumberInText[] {
  const found = new Map<number, NumberInText>()
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const digits = match[1] ?? ''
      const offset = match.index + match[0].lastIndexOf(digits)
      if (accepts(Number(digits), match[0]))
        found.set(offset, {
          number: Number(digits),
          line: lines.at(offset),
          offset,
          end: Math.min(end, offset + digits.length),
        })
    }
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset)
}

const shortest = 160
const cue = new RegExp(
  `(?:${aboutValues}errors?|code|codes|status|http|kling|klingai|api|answer|response|returns?|returned|returning|got|get|gets|getting|gives?|with|a|an|the|throws?|sends?|says?|报错|返回|错误)[\\s:=("'#-]{1,3}$`,
  'i',
)
const after =
  /^[\s"')!?.,:;]{0,3}(?:$|errors?\b|from\b|mean\b|means\b|status\b|response\b|answer\b|unauthori[sz]ed|forbidden|not found|on\b|in\b|when\b|for\b|is\b|again|all\b|every|->|—|-)/i

/** Chinese characters are words too; only those are allowed that call the number an error. */
const numberAlone =
  /^[^\w\u3400-\u9fff]{0,9}(?:错误码|错误代码|错误|状态码|报错|返回)?[^\w\u3400-\u9fff]{0,9}(\d{3,4})[^\w\u3400-\u9fff]{0,9}(?:错误|报错)?[^\w\u3400-\u9fff]{0,9}$/

/**
 * The number in a short text that consists of hardly anything else, so that no pattern is needed; null if there is
 * none.
 */
export function numberOfFewWords(
  text: string,
): { readonly code: number | null; readonly httpStatus: number | null } | null {
  const short = text.trim()
  if (short.length > shortest) return null
  const alone = numberAlone.exec(short)?.[1]
  if (alone !== undefined) return asMeant(Number(alone), alone.length)
  const leading =
    /^[[("'#]{0,2}(\d{3,4})[\])"'#]{0,2}(?:\s{0,2}[:,-]\s{0,2}(?=[a-z_{"'`\u4e00-\u9fff])|\s{1,3}(?=[a-z_{"'`\u4e00-\u9fff])(?!(?:items?|ms|s|px|sec|seconds|minutes|times|files?|users?|tasks?|videos?|images?|requests?|points?|of|bytes|kb|mb)\b))/i.exec(
      short,
    )?.[1]
  if (leading !== undefined && isKnown(Number(leading))) return asMeant(Number(leading), leading.length)
  for (const match of short.matchAll(/(?<![\w.-])(\d{3,4})(?![\w.%])/g)) {
    const digits = match[1] ?? ''
    const before =
      cue.test(short.slice(Math.max(0, match.index - 20), match.index)) &&
      !/exit(?:ed)? (?:with )?(?:code|status)\W{1,3}$/i.test(short.slice(0, match.index))
    if (before && after.test(short.slice(match.index + digits.length)) && isKnown(Number(digits)))
      return asMeant(Number(digits), digits.length)
  }
  return null
}

function isKnown(number: number): boolean {
  return findServiceError(number) !== undefined || httpStatuses.some(({ status }) => status === number)
}

function asMeant(number: number, digits: number): ReturnType<typeof numberOfFewWords> {
  if (digits === 4) return { code: number, httpStatus: null }
  return number >= 100 && number < 600 ? { code: null, httpStatus: number } : null
}
