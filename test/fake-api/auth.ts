import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose'
import type { JWTPayload, ProtectedHeaderParameters } from 'jose'
import type { Answer } from './answers'
import { refuse } from './answers'
import type { Generation } from './routes'

/** Who may call: signing keys by access key, and plain keys. */
export interface Credentials {
  readonly secretKeys: Readonly<Record<string, string>>
  readonly apiKeys: readonly string[]
}

export interface DecodedToken {
  readonly header: ProtectedHeaderParameters
  readonly claims: JWTPayload
}

/** The parts of the token in an Authorization header, unverified; null where it holds none. */
export function decodeAuthorization(authorization: string | undefined): DecodedToken | null {
  const token = bearer(authorization) ?? ''
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) }
  } catch {
    return null
  }
}

/** The refusal that an Authorization header earns at a time (ms), or null where it lets in. */
export async function checkAuthorization(
  authorization: string | undefined,
  generation: Generation,
  { secretKeys, apiKeys }: Credentials,
  now: number,
): Promise<Answer | null> {
  const credential = bearer(authorization)
  if (credential !== undefined && apiKeys.includes(credential)) return null
  // The new design answers this to everything that is not one of its keys, and to nothing at all.
  if (generation === 'new')
    return refuse(1002, 'Authentication error: this API does not support AK/SK, create an API key')
  if (!authorization) return refuse(1001, 'Authorization is empty')
  if (credential === undefined) return refuse(1000, 'Authentication failed')
  const decoded = decodeAuthorization(authorization)
  if (!decoded) return refuse(1002, 'Authorization is invalid')
  // A missing `typ` is let in: nothing is known to insist on it. Tests look at the recorded header instead.
  const { alg, typ = 'JWT' } = decoded.header
  if (alg !== 'HS256' || typ !== 'JWT') return refuse(1000, 'Authentication failed')
  return verify(credential, secretKeys[decoded.claims.iss ?? ''], now)
}

async function verify(token: string, secretKey: string | undefined, now: number): Promise<Answer | null> {
  if (secretKey === undefined) return refuse(1002, 'Authorization is invalid')
  try {
    await jwtVerify(token, new TextEncoder().encode(secretKey), {
      algorithms: ['HS256'],
      requiredClaims: ['iss', 'exp'],
      currentDate: new Date(now),
    })
    return null
  } catch (error) {
    if (error instanceof errors.JWTExpired) return refuse(1004, 'Authorization has expired')
    const isEarly = error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf'
    if (isEarly) return refuse(1003, 'Authorization is not yet valid')
    return refuse(1002, 'Authorization is invalid')
  }
}

/** What follows `Bearer` and exactly one space. */
function bearer(authorization: string | undefined): string | undefined {
  return /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
}
