import { apiKey } from '../../knowledge'

const removed = '[removed]'

/**
 * Takes out whatever may be a secret or a private address: what is shown of a pasted text is read by others, too.
 * Rather too much than too little: only text that helps to recognise an error has to stay.
 */
export function redact(text: string): string {
  return patterns.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
}

/** Endings of names that hold secrets: `KLING_ACCESS_KEY`, `apiKey`, `X-Signature`; the short ones only as whole words of a name. */
const secretName = '(?:\\w{0,40}(?:key|key[_-]?id|secret|token|password|passwd|signature|credentials?|cookie|jwt)|(?:\\w{0,40}[_-])?(?:ak|sk))'

const patterns: readonly (readonly [RegExp, string])[] = [
  // Paths and queries of URLs may be signed, and name people and buckets.
  [/\b([a-z][a-z0-9+.-]{1,10}:\/\/)(?:[^\s/@"'`<>\\]{1,200}@)?([\w.-]{1,100}(?::\d{1,5})?)[^\s"'`<>\\)]*/gi, '$1$2/…'],
  // Headers reach to the end of the line or of the quoted text.
  [/\b((?:proxy-)?authorization|cookie|x-api-key)(\\{0,4}["'`]?\s{0,5}[:=]\s{0,5}\\{0,4}["'`]?)[^"'`\n\\]+/gi, `$1$2${removed}`],
  [/\b(bearer|basic)\s{1,5}[\w.~+/=:-]{6,}/gi, `$1 ${removed}`],
  [/\b(key|token)\s{1,5}[\w.~+/=:-]{16,}/gi, `$1 ${removed}`],
  [new RegExp(`\\b(${secretName})(\\\\{0,4}["'\`]?\\s{0,5}[:=]\\s{0,5}\\\\{0,4}["'\`]?)[^\\s"'\`,;}\\\\)]+`, 'gi'), `$1$2${removed}`],
  [new RegExp(`${apiKey.observedPrefix}[\\w-]*`, 'gi'), removed],
  [/\b(?:eyJ|sk-|r8_|whsec_|ghp_|AKIA)[\w.=+/-]*/g, removed],
]

/** A run of characters as keys are made of them. Model names and words with underscores are none. */
const longRun = /[\w+/=.~-]{20,}/g
const words = /^(?:(?:[A-Z]?[a-z]{1,15}|[A-Z]{2,15})[_./-]){1,8}(?:[A-Z]?[a-z]{1,15}|(?:[A-Z][a-z]{2,15}){2,4})\.?$/
const modelCombination = /^(?:model\/mode(?:\/duration)?|kling-[a-z\d.-]{1,20}(?:\/\w{1,8}){0,2})$/

/** As `redact`, and every long run of letters and digits too, whatever it is. */
export function redactFully(text: string): string {
  return redact(text).replace(longRun, (run) => (words.test(run) || modelCombination.test(run) ? run : removed))
}

/** The beginning of a text, in full lines or words, without secrets. `limit` in characters. */
export function excerpt(text: string, limit: number): string {
  // A secret that the window cuts in two would not look like one: the last run goes.
  const window = text.length > 4000 ? text.slice(0, 4000).replace(/\S*$/, '') : text
  const shown = redactFully(window).trim()
  return shown.length <= limit ? shown : `${shown.slice(0, limit).replace(/\S*$/, '').trimEnd()} …`
}
