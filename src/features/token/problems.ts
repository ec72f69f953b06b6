import { apiKey, tokenRecipe, type ServiceCode } from '../../knowledge'
import { inlineCode } from '../markdown'
import type { Level } from '../../findings/finding'
import type { Pasted } from './clean'
import type { DecodedToken } from './decode'
import { isMilliseconds, showFromNow, showSpan, showTime } from './times'

/** Something that is wrong with a token. Texts are Markdown and repeat nothing of it but times. */
export interface TokenProblem {
  readonly level: Level
  /** What the server answers to it; null where it is not known to mind. */
  readonly code: ServiceCode | null
  readonly error: string
  readonly repair: string
}

/** Characters of a signature of 32 bytes. */
const signatureLength = 43
/** Seconds of life above the recipe that are worth no more than a note. */
const longLife = 3600
const resign = 'Sign a new token for each request, or a minute before the old one expires.'

export function problemsOfPaste({ isBroken, isBearerTwice }: Pasted): readonly TokenProblem[] {
  return [
    ...(isBearerTwice
      ? [wrong(1000, '`Bearer` comes twice.', 'Send `Authorization: Bearer`, one space, then the credential.')]
      : []),
    ...(isBroken
      ? [
          wrong(
            1000,
            'There is white space inside the credential.',
            'Copy it in one piece, and take line breaks out of the variable that holds it.',
          ),
        ]
      : []),
  ]
}

/** `now` in seconds. */
export function problemsOfToken(token: DecodedToken, now: number): readonly TokenProblem[] {
  const { header, claims } = token
  return [
    ...(header
      ? problemsOfHeader(header)
      : [wrong(1002, 'The first part, the header, is no JSON object.', 'Sign the token with a library for JWTs.')]),
    ...problemsOfForm(token),
    ...(claims
      ? [...problemsOfIssuer(claims.iss), ...problemsOfTimes(claims, now)]
      : [wrong(1002, 'The second part, the claims, is no JSON object.', 'Sign the token with a library for JWTs.')]),
  ]
}

function problemsOfHeader({ alg, typ }: Readonly<Record<string, unknown>>): readonly TokenProblem[] {
  const { algorithm } = tokenRecipe
  return [
    ...(alg === algorithm
      ? []
      : [wrong(1000, `\`alg\` is ${alg === undefined ? 'missing' : `not ${algorithm}`}.`, `Sign with ${algorithm}.`)]),
    ...(typ === undefined
      ? [
          note(
            '`typ` is missing. The recipe has it; nothing shows that the server insists.',
            'Add `typ: "JWT"` to the header.',
          ),
        ]
      : []),
    ...(typ !== undefined && typ !== 'JWT'
      ? [{ ...note('`typ` is not `JWT`.', 'Set it to `JWT`.'), level: 'warning' as const }]
      : []),
  ]
}

function problemsOfForm({ isStandardBase64, signatureLength: length, header }: DecodedToken): readonly TokenProblem[] {
  const repair = 'Encode all three parts as base64url: `-` and `_` for `+` and `/`, no `=` at the end.'
  return [
    ...(isStandardBase64 ? [wrong(1002, 'A part of it is in standard Base64.', repair)] : []),
    ...(length === 0 ? [wrong(1002, 'It has no signature.', 'Sign it with the secret key.')] : []),
    ...(length > 0 && length !== signatureLength && header?.alg === tokenRecipe.algorithm
      ? [
          wrong(
            1002,
            `The signature has ${length} characters; one of ${tokenRecipe.algorithm} has ${signatureLength}.`,
            'Copy the whole token; the signature is the HMAC itself in base64url, not in hexadecimal digits.',
          ),
        ]
      : []),
  ]
}

function problemsOfIssuer(iss: unknown): readonly TokenProblem[] {
  const repair = 'Set `iss` to the access key, as text.'
  if (typeof iss !== 'string' || iss.trim() === '')
    return [wrong(1002, iss === undefined ? '`iss` is missing.' : '`iss` is empty or no text.', repair)]
  if (iss.startsWith(apiKey.observedPrefix)) {
    return [
      wrong(
        1002,
        '`iss` holds an API key, which belongs into no token.',
        'Send the API key itself: `Authorization: Bearer <API key>`.',
      ),
    ]
  }
  return /\s/.test(iss)
    ? [wrong(1002, '`iss` has white space in it.', `${repair} Look for a line break in the variable that holds it.`)]
    : []
}

function problemsOfTimes({ exp, nbf, iat }: Readonly<Record<string, unknown>>, now: number): readonly TokenProblem[] {
  const { lifetime, notBeforeMargin } = tokenRecipe
  const expiry = timeOf(exp)
  const start = timeOf(nbf)
  const begin = start ?? timeOf(iat)
  const life =
    expiry === null || isMilliseconds(expiry) ? null : expiry - (begin === null || isMilliseconds(begin) ? now : begin)
  return [
    ...(expiry === null ? [noExpiry(exp)] : problemsOfExpiry(expiry, now)),
    ...(start === null ? problemsOfNoStart(nbf) : start > now ? [early(start, now)] : []),
    ...(life !== null && life > lifetime + 2 * notBeforeMargin
      ? [{ ...tooLong(life), level: life > longLife ? 'warning' : 'info' } as const]
      : []),
    ...(expiry !== null && expiry > now && expiry - now < 60
      ? [note(`It expires ${showFromNow(expiry, now)}.`, resign)]
      : []),
  ]
}

function noExpiry(exp: unknown): TokenProblem {
  return wrong(
    1002,
    `\`exp\` is ${exp === undefined ? 'missing' : 'no number'}.`,
    `Set it to now + ${tokenRecipe.lifetime}, in seconds.`,
  )
}

function problemsOfExpiry(expiry: number, now: number): readonly TokenProblem[] {
  return [
    ...(isMilliseconds(expiry)
      ? [warning('`exp` is in milliseconds, a date far beyond this millennium.', 'Give seconds: divide by 1000.')]
      : []),
    ...(expiry <= now ? [wrong(1004, `It expired ${showFromNow(expiry, now)}, at ${showTime(expiry)}.`, resign)] : []),
  ]
}

function problemsOfNoStart(nbf: unknown): readonly TokenProblem[] {
  const repair = `Set it to now - ${tokenRecipe.notBeforeMargin}, in seconds.`
  return nbf === undefined
    ? [note('`nbf` is missing. The recipe has it; nothing shows that the server insists.', repair)]
    : [warning('`nbf` is no number.', repair)]
}

function early(start: number, now: number): TokenProblem {
  if (isMilliseconds(start))
    return wrong(1003, '`nbf` is in milliseconds, so it lies in the future.', 'Give seconds: divide by 1000.')
  return wrong(
    1003,
    `It is not valid yet: \`nbf\` is ${showTime(start)}, ${showFromNow(start, now)}.`,
    `Set \`nbf\` to now - ${tokenRecipe.notBeforeMargin} and compare the clocks of the machine that signs and this one.`,
  )
}

function tooLong(life: number): TokenProblem {
  return note(
    `It lives for ${showSpan(life)}; the recipe says ${showSpan(tokenRecipe.lifetime)}. Whoever sees it can use it for as long.`,
    `Set \`exp\` to now + ${tokenRecipe.lifetime}.`,
  )
}

/** A numeric date, whole or not; null for anything else. */
export function timeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** What a credential that is no token may be. */
export function problemsOfOther(credential: string): readonly TokenProblem[] {
  if (/^[^\s:|]{8,}[:|][^\s:|]{8,}$/.test(credential)) {
    return [
      wrong(
        1002,
        'This looks like an access key and a secret key together. The secret key is never sent.',
        'Sign a token with it, and change the keys where they were sent.',
      ),
    ]
  }
  const parts = credential.split('.').length
  return parts === 3
    ? [
        wrong(
          1002,
          `It has three parts like a token, but ${inlineCode('{"alg": …}')} cannot be read from them.`,
          'Copy the whole token.',
        ),
      ]
    : []
}

function wrong(code: ServiceCode, error: string, repair: string): TokenProblem {
  return { level: 'error', code, error, repair }
}

function warning(error: string, repair: string): TokenProblem {
  return { level: 'warning', code: null, error, repair }
}

function note(error: string, repair: string): TokenProblem {
  return { level: 'info', code: null, error, repair }
}
