import { trimEndOf } from '../../syntax/trimEndOf'

/** A credential, and what was pasted around it. */
export interface Pasted {
  readonly credential: string
  /** Whether white space was inside it, such as a line break of a terminal or mail. */
  readonly isBroken: boolean
  /** Whether `Bearer` occurs more than once. */
  readonly isBearerTwice: boolean
}

/**
 * Extracts the credential from a pasted text: removes quotes, the header's name and `Bearer`; finds a token inside a
 * whole command.
 */
export function clean(text: string): Pasted {
  const stripped = unquote(text).replace(/^-H\s+/i, '')
  const value = unquote(unquote(stripped).replace(/^["']?authorization["']?\s*[:=]\s*/i, ''))
  const bearers = /^(?:bearer\s+)*/i.exec(value)?.[0] ?? ''
  const credential = unquote(value.slice(bearers.length))
  const isBearerTwice = bearers.trim().split(/\s+/).length > 1
  // Joins the parts of a token that a terminal or mail broke, but not the words around one.
  const joined = credential.replace(/\s+/g, '')
  if (/^[\w+/=.-]+$/.test(joined) && joined.split('.').length === 3)
    return { credential: joined, isBroken: joined !== credential, isBearerTwice }
  const inside = /\beyJ[\w+/=-]{0,8000}\.[\w+/=-]{0,8000}\.[\w+/=-]{0,8000}/.exec(credential)?.[0]
  return inside === undefined
    ? { credential, isBroken: /\s/.test(credential), isBearerTwice }
    : { credential: inside, isBroken: false, isBearerTwice: false }
}

function unquote(text: string): string {
  return trimEndOf(text.trim().replace(/^["'`]+/, ''), '"\'`;,').trim()
}
