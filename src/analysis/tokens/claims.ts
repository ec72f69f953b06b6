import type { tokenRecipe } from '../../knowledge'
import type { CallValue, Span, Value } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import type { Context, RecordObject } from '../values/possibility'
import { writesOf } from '../values/recordObject'
import { recordOfLiteral } from '../values/records/buildRecord'
import type { Token } from './token'

type ClaimName = (typeof tokenRecipe.claims)[number]

/** A place that sets a claim. */
export interface ClaimSetting {
  readonly name: ClaimName
  /** `claim`: in the payload; `option`: `expiresIn` of the signing call; `method`: `setExpirationTime` of a builder. */
  readonly by: 'claim' | 'option' | 'method'
  readonly value: Value
  readonly context: Context | null
  /** The place to report: the value, or the name if the value is elsewhere. */
  readonly span: Span
  /** The code that sets it: an entry of the payload or the options, a call of the builder, or a later assignment. */
  readonly at: RecordObject['writes'][number]['at']
}

/** The claims of a token. */
export interface Claims {
  /** False if unknown code may set claims. */
  readonly known: boolean
  readonly settings: readonly ClaimSetting[]
}

const options: Readonly<Record<ClaimName, string>> = { iss: 'issuer', exp: 'expiresIn', nbf: 'notBefore' }
const methods: Readonly<Record<ClaimName, string>> = { iss: 'setIssuer', exp: 'setExpirationTime', nbf: 'setNotBefore' }
const names = ['iss', 'exp', 'nbf'] as const satisfies readonly ClaimName[]

/** Reads the claims from the payload, the options of the signing call and the methods of a builder. */
export function claimsOf(evaluator: Evaluator, token: Token): Claims {
  const optionRecord = token.header.options ? recordOfLiteral(evaluator, token.header.options, token.context) : null
  const settings = names.flatMap((name) => [
    ...(token.claims ? inRecord(token.claims, name, name, 'claim') : []),
    ...(optionRecord && token.library === 'jsonwebtoken' ? inRecord(optionRecord, name, options[name], 'option') : []),
    ...(token.library === 'jose' ? inChain(token, name) : []),
  ])
  const optionsSeen =
    token.library !== 'jsonwebtoken' ||
    token.at.kind !== 'call' ||
    token.at.arguments.length < 3 ||
    (optionRecord !== null && !optionRecord.open)
  // A builder may have an empty payload, and set claims only by methods.
  const payloadSeen = token.claims !== null ? !token.claims.open : token.library === 'jose' && settings.length > 0
  return { known: payloadSeen && optionsSeen, settings }
}

function inRecord(record: RecordObject, name: ClaimName, key: string, by: ClaimSetting['by']): readonly ClaimSetting[] {
  return writesOf(record, key).flatMap(({ value, context, at }) =>
    value ? [{ name, by, value, context, span: value.span, at }] : [],
  )
}

function inChain(token: Token, name: ClaimName): readonly ClaimSetting[] {
  const call = chainCall(token, methods[name])
  const value = call?.arguments[0]?.value
  return call && value ? [{ name, by: 'method', value, context: token.context, span: value.span, at: call }] : []
}

/** The call of a method in the builder chain that ends with the signing call. */
function chainCall({ at: signing }: Token, method: string): CallValue | null {
  for (let at: Value = signing; at.kind === 'call' && at.callee.kind === 'member'; at = at.callee.object) {
    if (at.callee.property === method) return at
  }
  return null
}
