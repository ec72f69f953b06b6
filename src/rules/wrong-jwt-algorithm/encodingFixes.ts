import type { Meaning, Token } from '../../analysis/meaning'
import type { FixPlan } from '../../findings/rule'
import type { Decoding, PlainBase64 } from './signingKey'
import { prose } from '../../text/prose'

/** Signs with the text of the key. What is kept in the variable decides whether that is right, so it wants a look. */
export function keyFix({ program }: Meaning, { library }: Token, { call, key, by }: Decoding): readonly FixPlan[] {
  const title = prose`Sign with the text of the secret key`
  const encoding = call.arguments[1]?.value
  if (by === 'argument' && encoding)
    return [{ title, safety: 'review', repairs: [{ do: 'replace', at: encoding, by: 'utf8' }] }]
  const source = program.sourceOf(key)
  // Python's own HMAC takes bytes.
  const bytes = library === 'hand-rolled' && program.isPython && (key.kind === 'name' || key.kind === 'member')
  return [
    { title, safety: 'review', repairs: [{ do: 'code', at: call.span, by: bytes ? `${source}.encode()` : source }] },
  ]
}

/** Writes base64url with what the language has for it. */
export function base64urlFix({ program }: Meaning, { call, lacks, isStripped }: PlainBase64): readonly FixPlan[] {
  const title = lacks === 'padding' ? prose`Strip the \`=\`` : prose`Write base64url`
  const { callee, span } = call
  const encoding = call.arguments[0]?.value
  if (program.isPython) {
    const strip = { do: 'code', at: { start: span.end, end: span.end }, by: '.rstrip(b"=")' } as const
    if (lacks === 'padding') return [{ title, safety: 'safe', repairs: [strip] }]
    return callee.kind === 'member'
      ? [
          {
            title,
            safety: 'safe',
            repairs: [{ do: 'code', at: callee.propertySpan, by: 'urlsafe_b64encode' }, ...(isStripped ? [] : [strip])],
          },
        ]
      : []
  }
  if (encoding?.kind === 'text')
    return [{ title, safety: 'safe', repairs: [{ do: 'replace', at: encoding, by: 'base64url' }] }]
  const end = { start: span.end, end: span.end }
  return [
    {
      title,
      safety: 'safe',
      repairs: [{ do: 'code', at: end, by: ".replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')" }],
    },
  ]
}
