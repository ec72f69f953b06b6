import type { Meaning, Token } from '../../analysis/meaning'
import type { CallValue } from '../../syntax/model'
import type { FixPlan } from '../../findings/rule'
import { lastName } from '../../analysis/program/names'
import type { Decoding, PlainBase64 } from './signingKey'
import { titled } from '../shared/saying/wording'

/** Signs with the key as text. Needs review, because only the content of the variable shows whether that is right. */
export function keyFix(
  { program }: Meaning,
  { library }: Token,
  { call, key, by: shownBy }: Decoding,
): readonly FixPlan[] {
  const title = titled('sign-with-text')
  const encoding = call.arguments[1]?.value
  if (shownBy === 'argument' && encoding)
    return [{ title, safety: 'review', repairs: [{ do: 'replace', at: encoding, by: 'utf8' }] }]
  const source = program.sourceOf(key)
  const isText = library === 'hand-rolled' && (key.kind === 'name' || key.kind === 'member')
  const by = isText ? program.dialect.idioms.texts.key(source) : source
  return [{ title, safety: 'review', repairs: [{ do: 'code', at: call.span, by }] }]
}

/** Encodes as base64url with the language's own function. */
export function base64urlFix({ call, lacks, isStripped }: PlainBase64): readonly FixPlan[] {
  const title = titled(lacks === 'padding' ? 'strip-padding' : 'base64url')
  const { callee, span } = call
  if (/b64encode$/.test(lastName(callee))) {
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
  const named = encodingFix(call)
  if (named.length > 0) return named
  const end = { start: span.end, end: span.end }
  return [
    {
      title,
      safety: 'safe',
      repairs: [{ do: 'code', at: end, by: ".replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')" }],
    },
  ]
}

/** `digest('base64')`, `digest('hex')`: names another encoding. None for code that names none. */
export function encodingFix({ arguments: [encoding] }: CallValue): readonly FixPlan[] {
  return encoding?.value.kind === 'text'
    ? [
        {
          title: titled('base64url'),
          safety: 'safe',
          repairs: [{ do: 'replace', at: encoding.value, by: 'base64url' }],
        },
      ]
    : []
}
