import type { CallValue, Value } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import { argumentNamed } from '../values/library'
import type { Context } from '../values/possibility'
import type { Program } from '../program/program'
import type { Token } from './token'
import { lastName } from '../program/names'

/** The call that decodes a signing key from Base64, and what it decodes. */
export interface Decoding {
  readonly call: CallValue
  readonly key: Value
  /** `name`: the whole call; `argument`: the encoding that a call is told (`Buffer.from(sk, 'base64')`). */
  readonly by: 'name' | 'argument'
}

/** How far a key is followed through variables and conversions. */
const maximumHops = 8

/** Whether the signing key is decoded from Base64 before it signs. */
export function decodingOf(evaluator: Evaluator, { secretKey, context }: Token): Decoding | null {
  return secretKey ? decodingIn(evaluator, secretKey, context, maximumHops, new Set()) : null
}

/** @param seen what was looked at: one value may be reached in many ways */
function decodingIn(
  evaluator: Evaluator,
  value: Value,
  context: Context | null,
  hops: number,
  seen: Set<Value>,
): Decoding | null {
  if (hops === 0 || seen.has(value)) return null
  seen.add(value)
  if (value.kind === 'cast' || value.kind === 'await')
    return decodingIn(evaluator, value.value, context, hops - 1, seen)
  if (value.kind === 'call') return inCall(evaluator, value, context, hops, seen)
  if (value.kind !== 'name' && value.kind !== 'member') return null
  for (const { at } of evaluator.evaluate(value, context)) {
    const found = at.kind === 'call' ? inCall(evaluator, at, evaluator.contextOf(at, context), hops - 1, seen) : null
    if (found) return found
  }
  return null
}

function inCall(
  evaluator: Evaluator,
  call: CallValue,
  context: Context | null,
  hops: number,
  seen: Set<Value>,
): Decoding | null {
  const { callee } = call
  const name = lastName(callee)
  const [first, second] = call.arguments
  if (!first)
    return callee.kind === 'member' && /^(?:decode|encode|toString)$/.test(name)
      ? decodingIn(evaluator, callee.object, context, hops - 1, seen)
      : null
  if (name === 'b64decode' || name === 'urlsafe_b64decode' || name === 'standard_b64decode' || name === 'atob')
    return { call, key: first.value, by: 'name' }
  if (name !== 'from' && name !== 'encode')
    return callee.kind === 'member' && name === 'decode'
      ? decodingIn(evaluator, callee.object, context, hops - 1, seen)
      : null
  const encoding = second?.value
  if (encoding?.kind === 'text' && /^base64(?:url)?$/.test(encoding.value ?? ''))
    return { call, key: first.value, by: 'argument' }
  return decodingIn(evaluator, first.value, context, hops - 1, seen)
}

/** A call that turns bytes into Base64 with `+`, `/` or `=`, in code that puts a token together itself. */
export interface PlainBase64 {
  readonly call: CallValue
  /** `alphabet`: the letters are not those of base64url; `padding`: only `=` is left over. */
  readonly lacks: 'alphabet' | 'padding'
  /** The code takes the `=` off itself. */
  readonly isStripped: boolean
}

/** Methods with which code takes out what base64url does not have. */
const cleaners = new Set(['replace', 'replaceAll', 'rstrip', 'strip', 'translate', 'trimEnd', 'split'])

/** Base64 where a hand-made token needs base64url: in the function that makes it and the local ones that it calls. */
export function plainBase64(evaluator: Evaluator, token: Token): readonly PlainBase64[] {
  if (token.library !== 'hand-rolled') return []
  const { program, calls } = evaluator
  const owner = program.functionOf(token.at)
  const helpers = program.calls
    .filter((call) => program.functionOf(call) === owner)
    .flatMap((call) => calls.targetOf(call) ?? [])
  const functions = new Set([owner, ...helpers])
  const inside = program.calls.filter((call) => functions.has(program.functionOf(call)))
  const cleaning = inside.filter(({ callee }) => callee.kind === 'member' && cleaners.has(callee.property ?? ''))
  // Whatever cleans something up here may clean this up, but for what takes off the `=` alone.
  if (cleaning.some((call) => !stripsPadding(program, call))) return []
  const isStripped = cleaning.length > 0
  return inside.flatMap((call) => {
    const lacks = lackOf(call)
    return lacks && !(lacks === 'padding' && isStripped) ? [{ call, lacks, isStripped }] : []
  })
}

/** `rstrip("=")`, `replace('=', '')`, `replace(/=+$/, '')`. */
function stripsPadding(program: Program, { arguments: [what] }: CallValue): boolean {
  if (!what) return false
  return /^(?:[bru]*(?:"="|'=')|\/=[+*]?\$?\/\w*)$/.test(program.sourceOf(what.value))
}

function lackOf(call: CallValue): PlainBase64['lacks'] | null {
  const { callee } = call
  const name = lastName(callee)
  switch (name) {
    case 'b64encode':
    case 'standard_b64encode':
    case 'btoa':
      return 'alphabet'
    case 'urlsafe_b64encode':
      return 'padding'
    case 'toString':
    case 'digest': {
      const encoding = call.arguments[0]?.value
      return encoding?.kind === 'text' && encoding.value === 'base64' ? 'alphabet' : null
    }
    default:
      return null
  }
}

/** Where hand-made HMAC code names its hash: `sha256` in `createHmac('sha256', …)` or `hmac.new(…, hashlib.sha256)`. */
export function hashOf(evaluator: Evaluator, token: Token): { readonly name: string; readonly at: Value } | null {
  if (token.library !== 'hand-rolled') return null
  const { program } = evaluator
  const owner = program.functionOf(token.at)
  for (const call of program.calls) {
    if (program.functionOf(call) !== owner) continue
    const at = hashArgument(call)
    const name = at?.kind === 'text' ? at.value : at?.kind === 'member' ? at.property : null
    if (at && name) return { name: name.toLowerCase().replace('-', ''), at }
  }
  return null
}

function hashArgument(call: CallValue): Value | null {
  const { callee } = call
  const isOfModule = callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'hmac'
  if (isOfModule && callee.property === 'new') return argumentNamed(call, 'digestmod', 2)
  return lastName(callee) === 'createHmac' ? (call.arguments[0]?.value ?? null) : null
}
