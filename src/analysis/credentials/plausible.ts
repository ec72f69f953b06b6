import { apiKey } from '../../knowledge'

/** The characters of keys, and their minimum and maximum length. */
const keyShape = /^[A-Za-z0-9_+/=.-]{16,256}$/
/** Texts that are obviously not keys. More than three `x` are a run. */
const spoken =
  /(?:^|[^a-z])(?:your|my|the|example|sample|test|testing|dummy|fake|mock|demo|placeholder|change|changeme|insert|replace|todo|secret|access|key|token|here|password|abc|xxx|none|null|undefined|foo|bar|kling|klingai|prod|staging|local|default)(?:$|[^a-z])/i
const runs = /(.)\1{3}|0123|1234|2345|3456|4567|5678|6789|abcd|bcde|cdef|defg|qwer|asdf/gi
const longRun = /(.)\1{4}|01234|12345|23456|34567|45678|56789|abcde|bcdef|cdefg|qwert|asdfg/i
/** So long a random key may have a run of four by chance: of keys of 32 digits, one in a hundred has. */
const longKey = 32
const apiKeyInText = new RegExp(`${apiKey.observedPrefix}([A-Za-z0-9_-]{12,})`)

/** Whether a text looks typed by hand: `aaaa`, `1234`. */
function hasRuns(text: string): boolean {
  const found = text.match(runs)?.length ?? 0
  return text.length < longKey ? found > 0 : found > 1 || longRun.test(text)
}

/** Whether a text looks like a random key: no words, no runs, mixed letters and digits. */
export function looksRandom(text: string): boolean {
  if (!keyShape.test(text) || spoken.test(text.replace(/[_\d]/g, ' ')) || hasRuns(text)) return false
  const letters = text.replace(/[^A-Za-z]/g, '').length
  const digits = text.replace(/\D/g, '').length
  if (digits < 2 && !(digits === 1 && isMixed(text))) return false
  return letters >= 4 && new Set(text).size >= 10 && new Set(text).size * 3 >= Math.min(text.length, 40)
}

/** Whether a text is as long as a key of Kling's, with more capitals in it than a name has. One such key in ten has one digit. */
function isMixed(text: string): boolean {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  return text.length === longKey && count(/[A-Z]/g) >= 8 && count(/[a-z]/g) >= 8
}

/** Whether a text contains an API key in the format of Kling's console. */
export function holdsApiKey(text: string): boolean {
  const rest = apiKeyInText.exec(text)?.[1]
  return rest !== undefined && !spoken.test(rest.replace(/[_\d]/g, ' ')) && !hasRuns(rest) && new Set(rest).size >= 8
}

export function looksLikeToken(text: string): boolean {
  const parts = text.split('.')
  const [header = '', claims = '', signature = ''] = parts
  const isObject = (part: string): boolean => part.startsWith('eyJ') && part.length >= 11
  return (
    parts.length === 3 &&
    isObject(header) &&
    isObject(claims) &&
    signature.length >= 20 &&
    /^[A-Za-z0-9_.-]+$/.test(text)
  )
}
