import { lineEnd, lineStart, nextLine } from '../../syntax/lines'
import { endpoints, hosts } from '../../knowledge'
import { longestQuote } from '../../text/prose'
import { shortened } from '../../text/visible'
import { redactFully } from '../redact'
import type { Span } from '../../findings/finding'
import { replaceLiterals } from './lineLiterals'
import type { CodePlace } from './report'

/** The longest line to show, in UTF-16 units. */
const longestLine = 200

const oneOf = (texts: readonly string[]): string =>
  `(?:${[...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})`
/** Hosts and paths of the API, which are public. */
const official = new RegExp(
  `((?:https://)?${oneOf(hosts.map(({ host }) => host))}|${oneOf(endpoints.map(({ path }) => path))}(?![\\w-]))`,
)

/** Finds the places of spans in a text. Each lookup takes time proportional to its distance from the last one. */
export function placesIn(path: string, text: string): (span: Span) => CodePlace {
  let line = 1
  let counted = 0
  return ({ start }) => {
    if (start < counted) [line, counted] = [1, 0]
    const from = lineStart(text, start)
    for (; counted < from; counted = nextLine(text, counted)) line += 1
    return { path, line, column: start - from + 1, code: showCode(text.slice(from, lineEnd(text, start))) }
  }
}

/** Text before a literal that makes it a secret: `secret_key = `, `"apiKey": `, `getenv("KLING_AK", `. */
const namesSecret =
  /(?:key|secret|token|passw(?:or)?d|signature|credentials?|cookie|jwt|authorization|ak|sk)\w{0,10}(?:["'`\])]{0,3}\s{0,5}(?:[:=(]|\|\||\?\?|\bor\b)|["'`]?\s{0,5},)\s{0,5}[bfr]?$/i

/** A key of an object or the name of a header: `"exp": …` after `SK, `. */
const plainKey = /^[a-z_]{1,24}$|^[A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15}){0,3}$/
/** Values that are inserted at run time are not secrets of the file: `Bearer {token}`. */
const onlyHoles = /^(?:(?:Bearer|Basic|Token|Key)\s{0,3})?(?:\$?\{[\w.()[\] ]{1,60}\}|\s){1,6}$/

/**
 * A line of code with possible secrets removed. Names and paths of the API remain. Null if the line is empty or too
 * long.
 */
export function showCode(line: string): string | null {
  const code = line.trim()
  if (code === '' || code.length > longestLine) return null
  return replaceLiterals(code, ({ text, quote, start }) => {
    // Outside quotes there are names. Long ones with digits may be secrets.
    if (quote === null) return text.length >= 20 && /\d/.test(text) ? showText(text) : text
    const content = text.slice(1, -1)
    if (onlyHoles.test(content)) return text
    if (plainKey.test(content) && /^\s*:/.test(code.slice(start + text.length))) return text
    return `${quote}${namesSecret.test(code.slice(0, start)) ? '[removed]' : showText(content)}${quote}`
  })
}

function showText(text: string): string {
  const shown = text
    .split(official)
    .map((part, index) => (index % 2 === 1 ? part : redactFully(part)))
    .join('')
  return shortened(shown, longestQuote, (character) => character)
}

/** A URL without its query and folders, which may be signed or contain names of people. */
export function showAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || url.host === '') return redactFully(address.slice(0, 300)).slice(0, 80)
  const name = url.pathname.split('/').at(-1) ?? ''
  const folders = url.pathname.lastIndexOf('/') > 0 ? '/…/' : '/'
  return `${url.protocol}//${url.host}${folders}${redactFully(name)}${url.search === '' ? '' : '?…'}`
}
