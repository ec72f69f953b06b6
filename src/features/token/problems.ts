import { apiKey, tokenRecipe, type ServiceCode } from '../../knowledge'
import type { Level } from '../../findings/finding'
import type { Datum, Message, MessageData } from '../../findings/message'
import { code as codeOf, proper } from '../../rules/shared/saying/wording'
import type { SentenceId } from '../../words'
import type { Pasted } from './clean'
import type { DecodedToken } from './decode'
import { isMilliseconds, showFromNow, showSpan, showTime } from './times'

/** A problem of a token. Its texts repeat nothing of the token except times. */
export interface TokenFault {
  readonly level: Level
  /** The code with which the server answers; null if it is not known to refuse the token. */
  readonly code: ServiceCode | null
  readonly error: Message<SentenceId>
  readonly repair: Message<SentenceId>
}

/** The length in characters of a 32-byte signature. */
const signatureLength = 43
/** How many seconds beyond the documented lifetime deserve only a note. */
const longLife = 3600
const algorithm = proper(tokenRecipe.algorithm)
const lifetime = tokenRecipe.lifetime
const margin = tokenRecipe.notBeforeMargin
const resign = said('token.sign-again')
const useLibrary = said('token.use-library')
const copyWhole = said('token.copy-whole')

export function problemsOfPaste({ isBroken, isBearerTwice }: Pasted): readonly TokenFault[] {
  return [
    ...(isBearerTwice ? [wrong(1000, said('token.bearer-twice'), said('token.send-bearer'))] : []),
    ...(isBroken ? [wrong(1000, said('token.broken'), said('token.copy-in-one-piece'))] : []),
  ]
}

/** @param now seconds */
export function problemsOfToken(token: DecodedToken, now: number): readonly TokenFault[] {
  const { header, claims } = token
  return [
    ...(header ? problemsOfHeader(header) : [wrong(1002, said('token.no-header'), useLibrary)]),
    ...problemsOfForm(token),
    ...(claims
      ? [...problemsOfIssuer(claims.iss), ...problemsOfTimes(claims, now)]
      : [wrong(1002, said('token.no-claims'), useLibrary)]),
  ]
}

function problemsOfHeader({ alg, typ }: Readonly<Record<string, unknown>>): readonly TokenFault[] {
  return [
    ...(alg === tokenRecipe.algorithm
      ? []
      : [
          wrong(
            1000,
            said('token.algorithm', { missing: alg === undefined, algorithm }),
            said('token.sign-with', { algorithm }),
          ),
        ]),
    ...(typ === undefined ? [note(said('token.no-typ'), said('token.add-typ'))] : []),
    ...(typ !== undefined && typ !== 'JWT'
      ? [{ ...note(said('token.typ'), said('token.set-typ')), level: 'warning' as const }]
      : []),
  ]
}

function problemsOfForm({ isStandardBase64, signatureLength: length, header }: DecodedToken): readonly TokenFault[] {
  return [
    ...(isStandardBase64 ? [wrong(1002, said('token.standard-base64'), said('token.encode-base64url'))] : []),
    ...(length === 0 ? [wrong(1002, said('token.no-signature'), said('token.sign'))] : []),
    ...(length > 0 && length !== signatureLength && header?.alg === tokenRecipe.algorithm
      ? [
          wrong(
            1002,
            said('token.signature-length', { length, algorithm, expected: signatureLength }),
            said('token.copy-signature'),
          ),
        ]
      : []),
  ]
}

function problemsOfIssuer(iss: unknown): readonly TokenFault[] {
  if (typeof iss !== 'string' || iss.trim() === '')
    return [wrong(1002, said('token.no-issuer', { missing: iss === undefined }), said('token.set-issuer'))]
  if (iss.startsWith(apiKey.observedPrefix)) return [wrong(1002, said('token.key-as-issuer'), said('token.send-key'))]
  return /\s/.test(iss) ? [wrong(1002, said('token.space-in-issuer'), said('token.set-issuer-whole'))] : []
}

function problemsOfTimes({ exp, nbf, iat }: Readonly<Record<string, unknown>>, now: number): readonly TokenFault[] {
  const expiry = timeOf(exp)
  const start = timeOf(nbf)
  const begin = start ?? timeOf(iat)
  const life =
    expiry === null || isMilliseconds(expiry) ? null : expiry - (begin === null || isMilliseconds(begin) ? now : begin)
  return [
    ...(expiry === null ? [noExpiry(exp)] : problemsOfExpiry(expiry, now)),
    ...(start === null ? problemsOfNoStart(nbf) : start > now ? [early(start, now)] : []),
    ...(life !== null && life > lifetime + 2 * margin
      ? [{ ...tooLong(life), level: life > longLife ? 'warning' : 'info' } as const]
      : []),
    ...(expiry !== null && expiry > now && expiry - now < 60
      ? [note(said('token.expires-soon', { when: showFromNow(expiry, now) }), resign)]
      : []),
  ]
}

function noExpiry(exp: unknown): TokenFault {
  return wrong(
    1002,
    said('token.no-expiry', { missing: exp === undefined }),
    said('token.set-seconds', { claim: 'exp', from: lifetime }),
  )
}

function problemsOfExpiry(expiry: number, now: number): readonly TokenFault[] {
  return [
    ...(isMilliseconds(expiry) ? [warning(said('token.expiry-milliseconds'), said('token.give-seconds'))] : []),
    ...(expiry <= now
      ? [wrong(1004, said('token.expired', { when: showFromNow(expiry, now), time: showTime(expiry) }), resign)]
      : []),
  ]
}

function problemsOfNoStart(nbf: unknown): readonly TokenFault[] {
  const repair = said('token.set-seconds', { claim: 'nbf', from: margin })
  return nbf === undefined ? [note(said('token.no-start'), repair)] : [warning(said('token.start-no-number'), repair)]
}

function early(start: number, now: number): TokenFault {
  if (isMilliseconds(start)) return wrong(1003, said('token.start-milliseconds'), said('token.give-seconds'))
  const times: MessageData = { time: showTime(start), when: showFromNow(start, now) }
  return wrong(1003, said('token.early', times), said('token.compare-clocks', { margin }))
}

function tooLong(life: number): TokenFault {
  const lives: Record<string, Datum> = { life: showSpan(life), documented: showSpan(lifetime) }
  return note(said('token.long-life', lives), said('token.shorten', { lifetime }))
}

/** A numeric date, integer or not; null for anything else. */
export function timeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** What a credential that is not a token may be. */
export function problemsOfOther(credential: string): readonly TokenFault[] {
  if (/^[^\s:|]{8,}[:|][^\s:|]{8,}$/.test(credential))
    return [wrong(1002, said('token.two-keys'), said('token.sign-and-change'))]
  const parts = credential.split('.').length
  return parts === 3 ? [wrong(1002, said('token.unreadable', { header: codeOf('{"alg": …}') }), copyWhole)] : []
}

function said(id: SentenceId, data: MessageData = {}): Message<SentenceId> {
  return { id, data }
}

function wrong(code: ServiceCode, error: Message<SentenceId>, repair: Message<SentenceId>): TokenFault {
  return { level: 'error', code, error, repair }
}

function warning(error: Message<SentenceId>, repair: Message<SentenceId>): TokenFault {
  return { level: 'warning', code: null, error, repair }
}

function note(error: Message<SentenceId>, repair: Message<SentenceId>): TokenFault {
  return { level: 'info', code: null, error, repair }
}
