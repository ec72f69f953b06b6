import { trimEndOf } from '../../syntax/trimEndOf'

/** What people paste around a credential. */
export interface Pasted {
  readonly credential: string
  /** White space stands inside of it: a line break of a terminal or mail. */
  readonly isBroken: boolean
  /** `Bearer` comes more than once. */
  readonly isBearerTwice: boolean
}

/** The credential in a pasted text: without quotes, the header's name, `Bearer`; out of a whole command where there is a token in it. */
export function clean(text: string): Pasted {
  const stripped = unquote(text).replace(/^-H\s+/i, '')
  const value = unquote(unquote(stripped).replace(/^["']?authorization["']?\s*[:=]\s*/i, ''))
  const bearers = /^(?:bearer\s+)*/i.exec(value)?.[0] ?? ''
  const credential = unquote(value.slice(bearers.length))
  const isBearerTwice = bearers.trim().split(/\s+/).length > 1
  // Parts of a token broken by a terminal or mail belong together; words around one do not.
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
