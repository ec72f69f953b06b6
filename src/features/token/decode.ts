import { trimEndOf } from '../../syntax/trimEndOf'

/** The three parts of a token, as far as they can be decoded. */
export interface DecodedToken {
  readonly header: Readonly<Record<string, unknown>> | null
  readonly claims: Readonly<Record<string, unknown>> | null
  /** The length of the signature, which is not kept. */
  readonly signatureLength: number
  /** Whether a part is standard Base64 with `+`, `/` or `=`, which tokens do not use. */
  readonly isStandardBase64: boolean
}

/** Longer texts are not tokens. In UTF-16 units. */
const longestToken = 16_384

/** Decodes the parts of a token without verifying its signature; null if the text does not have three parts. */
export function decodeToken(text: string): DecodedToken | null {
  const [header, claims, signature, ...more] = text.split('.')
  if (
    text.length > longestToken ||
    header === undefined ||
    claims === undefined ||
    signature === undefined ||
    more.length > 0
  )
    return null
  const decoded = { header: readObject(header), claims: readObject(claims) }
  if (!decoded.header && !decoded.claims) return null
  return { ...decoded, signatureLength: trimEndOf(signature, '=').length, isStandardBase64: /[+/=]/.test(text) }
}

function readObject(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
