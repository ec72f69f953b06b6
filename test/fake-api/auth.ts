import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose'
import type { JWTPayload, ProtectedHeaderParameters } from 'jose'
import type { Answer } from './answers'
import { refuse } from './answers'
import type { Generation } from './routes'

/** The accepted credentials: secret keys by access key, and API keys. */
export interface Credentials {
  readonly secretKeys: Readonly<Record<string, string>>
  readonly apiKeys: readonly string[]
}

export interface DecodedToken {
  readonly header: ProtectedHeaderParameters
  readonly claims: JWTPayload
}

/** The unverified parts of the token in an Authorization header; null if there is none. */
export function decodeAuthorization(authorization: string | undefined): DecodedToken | null {
  const token = bearer(authorization) ?? ''
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) }
  } catch {
    return null
  }
}

/** The refusal of an Authorization header at a time (ms), or null if it is accepted. */
export async function checkAuthorization(
  authorization: string | undefined,
  generation: Generation,
  { secretKeys, apiKeys }: Credentials,
  now: number,
): Promise<Answer | null> {
  const credential = bearer(authorization)
  if (credential !== undefined && apiKeys.includes(credential)) return null
  // Paths with the model in them answer this to everything except one of their keys, even to nothing.
  if (generation === 'new')
    return refuse(1002, 'Authentication error: this API does not support AK/SK, create an API key')
  if (!authorization) return refuse(1001, 'Authorization is empty')
  if (credential === undefined) return refuse(1000, 'Authentication failed')
  const decoded = decodeAuthorization(authorization)
  if (!decoded) return refuse(1002, 'Authorization is invalid')
  // A missing `typ` is accepted, because nothing is known to require it. Tests check the recorded header instead.
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

/** The text after `Bearer` and exactly one space. */
function bearer(authorization: string | undefined): string | undefined {
  return /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
}
