import { trimEndOf } from '../../syntax/trimEndOf'

/** The three parts of a token, as far as they can be read. */
export interface DecodedToken {
  readonly header: Readonly<Record<string, unknown>> | null
  readonly claims: Readonly<Record<string, unknown>> | null
  /** Characters of the signature; the signature itself is kept nowhere. */
  readonly signatureLength: number
  /** Some part is written in Base64 with `+`, `/` or `=`, which tokens do not use. */
  readonly isStandardBase64: boolean
}

/** Longer texts are no tokens. In characters. */
const longestToken = 16_384

/** Reads the parts of a token without checking its signature; null where the text is not made of three parts. */
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
