import { apiKey } from '../knowledge'

const removed = '[removed]'

/**
 * Removes anything that may be a secret or a private URL, because others may read what is shown of a pasted text.
 * Removes too much rather than too little; only text that identifies an error has to remain.
 */
function redact(text: string): string {
  return patterns.reduce(takeOut, text)
}

/** Ends of names that hold secrets: `KLING_ACCESS_KEY`, `apiKey`, `X-Signature`; short ones only as whole words. */
const secretName =
  '(?:\\w{0,40}(?:keys?|key[_-]?id|secret|token|password|passwd|signature|credentials?|cookie|jwt)|(?:\\w{0,40}[_-])?(?:ak|sk|iss))'
/** What separates a name and its value. */
const separator = '(?:=>|->|:=|[:=])'

/**
 * A secret starts with `start`, which matches a bounded number of characters, and continues with `rest` (sticky). So
 * nothing is read twice.
 */
interface Pattern {
  readonly start: RegExp
  readonly rest: RegExp
  readonly instead: (kept: readonly string[]) => string
}

const keptBefore =
  (mark: string) =>
  ([, first = '', second = '']: readonly string[]): string =>
    `${first}${second}${mark}`
const whole = (): string => removed

const patterns: readonly Pattern[] = [
  // Paths and queries of URLs may be signed, and contain names of people and buckets.
  {
    start: /\b([a-z][a-z0-9+.-]{1,10}:\/\/)(?:[^\s/@"'`<>\\]{1,200}@)?([\w.-]{1,100}(?::\d{1,5})?)/gi,
    rest: /[^\s"'`<>\\)]*/y,
    instead: keptBefore('/…'),
  },
  // Headers extend to the end of the line or of the quoted text.
  {
    start:
      /\b((?:proxy-)?authorization|cookie|x-api-key)(\\{0,4}["'`]?\s{0,5}[:=]\s{0,5}\\{0,4}["'`]?)(?![bfru]{1,2}["'`]|(?:bearer |basic )?(?:\$?\{|undefined|none|null))[^"'`\n\\]/gi,
    rest: /[^"'`\n\\]*/y,
    instead: keptBefore(removed),
  },
  // On a command line, and in XML.
  {
    start: /(\s-u|--?(?:[a-z]{1,20}[-_]?){0,3}(?:key|secret|token|password))(\s{1,3}["'`]?)[^\s"'`-]/gi,
    rest: /[^\s"'`]*/y,
    instead: keptBefore(removed),
  },
  {
    start: new RegExp(`<(${secretName})(>)[^<\\s]`, 'gi'),
    rest: /[^<\s]*/y,
    instead: ([, name = '']) => `<${name}>${removed}`,
  },
  {
    start: /\b(bearer|basic)(?:\s{1,5}|:\s{0,5})[\w.~+/=:-]{6}/gi,
    rest: /[\w.~+/=:-]*/y,
    instead: keptBefore(` ${removed}`),
  },
  { start: /\b(key|token)\s{1,5}[\w.~+/=:-]{16}/gi, rest: /[\w.~+/=:-]*/y, instead: keptBefore(` ${removed}`) },
  {
    start: new RegExp(
      `\\b(${secretName})(\\\\{0,4}["'\`]?\\s{0,5}${separator}\\s{0,5}\\\\{0,4}["'\`]?)(?!os\\.|process\\.|self\\.|this\\.|none\\b|null\\b|undefined\\b|true\\b|false\\b|[\\[{<])[^\\s"'\`,;}\\\\)]`,
      'gi',
    ),
    rest: /[^\s"'`,;}\\)]*/y,
    instead: keptBefore(removed),
  },
  { start: new RegExp(apiKey.observedPrefix, 'gi'), rest: /[\w-]*/y, instead: whole },
  { start: /\b(?:eyJ|sk-|r8_|whsec_|ghp_|AKIA)/g, rest: /[\w.=+/-]*/y, instead: whole },
]

function takeOut(text: string, { start, rest, instead }: Pattern): string {
  let result = ''
  let done = 0
  start.lastIndex = 0
  for (let found = start.exec(text); found; found = start.exec(text)) {
    rest.lastIndex = start.lastIndex
    rest.exec(text)
    result += text.slice(done, found.index) + instead(found)
    done = rest.lastIndex
    start.lastIndex = done
  }
  return result + text.slice(done)
}

/** A run of characters that keys consist of. */
const run = /[\w+/=.~-]+/g
/** The longest run that is too short for a key. */
const longestShortRun = 7
/** The longest plain number; task ids are that long. */
const longestNumber = 19
/**
 * What people write between separators: words, also in camel case, short numbers, versions, widths by heights. Parts of a
 * key are none of these.
 */
const wordLike =
  /^(?:\d{2,5}x\d{2,5}|[A-Z]?[a-z]{1,15}|[A-Z]{2,15}|[A-Z]?[a-z]{2,15}(?:[A-Z][a-z]{1,15}){1,8}|\d{1,4}|v?\d{1,2}|[a-z]{2,12}\d{1,3}(?:[a-z]{2,12})?)$/
const timeLike = /^\d{4}-\d\d-\d\dT\d\d$/
const mostParts = 14

/**
 * Like `redact`, but also removes every run of letters and digits that does not consist of words. Names of models,
 * classes and folders remain.
 */
export function redactFully(text: string): string {
  return redact(text).replace(run, (all) => (isPlain(all) ? all : removed))
}

function isPlain(text: string): boolean {
  if (text.length <= longestShortRun || timeLike.test(text) || isOfWords(text)) return true
  return text.length <= longestNumber && !/[A-Za-z]/.test(text)
}

function isOfWords(text: string): boolean {
  const parts = text.split(/[_./+=~-]+/, mostParts + 1).filter((part) => part !== '')
  if (parts.length > mostParts || !parts.every((part) => wordLike.test(part))) return false
  // A long run of short parts is not a name.
  const words = parts.filter((part) => /^[A-Za-z]{3}/.test(part))
  return text.length <= longestNumber || words.length * 2 >= parts.length
}

/** The start of a text in whole lines or words, without secrets. `limit` in UTF-16 units. */
export function excerpt(text: string, limit: number): string {
  // A secret that the window cuts in two would not look like one, so the last run is dropped.
  const window = text.length > 4000 ? fullWords(text.slice(0, 4000)) : text
  const shown = redactFully(window).trim()
  return shown.length <= limit ? shown : `${fullWords(shown.slice(0, limit)).trimEnd()} …`
}

/** A text up to its last white space. */
function fullWords(text: string): string {
  return /^[^]*\s/.exec(text)?.[0] ?? ''
}
