import {
  base64Cleaners,
  base64Decoders,
  base64Encoders,
  base64Encodings,
  byteMakers,
  encodingMethods,
  hexDecoders,
  hexEncoding,
  hexMethods,
  hmacModule,
  hmacWithHashFirst,
  plainBase64Encoding,
  textConversions,
} from '../../knowledge/libraries'
import type { CallValue, Value } from '../../syntax/model'
import type { Evaluator } from '../../analysis/values/evaluator'
import { argumentNamed } from '../../analysis/values/libraries/arguments'
import type { Context } from '../../analysis/values/possibility'
import type { Program } from '../../analysis/program/program'
import { isHmac } from '../../analysis/tokens/handRolled'
import type { Token } from '../../analysis/tokens/token'
import { lastName, onlyValueOf } from '../../analysis/program/names'

/** The call that decodes a signing key from Base64, and its argument. */
export interface Decoding {
  readonly call: CallValue
  readonly key: Value
  /** `name`: the function; `argument`: an encoding argument (`Buffer.from(sk, 'base64')`). */
  readonly by: 'name' | 'argument'
}

/** How far a key is followed through variables and conversions. */
const maximumHops = 8

/** Finds the decoding of the signing key from Base64. */
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
    return callee.kind === 'member' && textConversions.has(name)
      ? decodingIn(evaluator, callee.object, context, hops - 1, seen)
      : null
  if (base64Decoders.has(name)) return { call, key: first.value, by: 'name' }
  if (!byteMakers.has(name))
    return callee.kind === 'member' && name === 'decode'
      ? decodingIn(evaluator, callee.object, context, hops - 1, seen)
      : null
  const encoding = second?.value
  if (encoding?.kind === 'text' && base64Encodings.has(encoding.value ?? ''))
    return { call, key: first.value, by: 'argument' }
  return decodingIn(evaluator, first.value, context, hops - 1, seen)
}

/** A call that encodes bytes as plain Base64, in code that builds a token itself. */
export interface PlainBase64 {
  readonly call: CallValue
  /** `alphabet`: not the alphabet of base64url; `padding`: only `=` remains. */
  readonly lacks: 'alphabet' | 'padding'
  /** True if the code removes the `=` itself. */
  readonly isStripped: boolean
}

/** Plain Base64 in a handmade token: in the function that builds it, and the local functions it calls. */
export function plainBase64(evaluator: Evaluator, token: Token): readonly PlainBase64[] {
  const { program } = evaluator
  const inside = callsFor(evaluator, token)
  const cleaning = inside.filter(({ callee }) => callee.kind === 'member' && base64Cleaners.has(callee.property ?? ''))
  // A method called on an encoding cleans that one; any other cleaning code here may clean any of them.
  const encoders = new Set(inside.filter((call) => lackOf(call) !== null))
  const cleanedBy = new Map(cleaning.map((call) => [call, encodedBefore(call, encoders)]))
  const isPartial = (call: CallValue): boolean => stripsPadding(program, call)
  const general = cleaning.filter((call) => cleanedBy.get(call) === null)
  if (!general.every(isPartial)) return []
  return [...encoders].flatMap((call) => {
    const lacks = lackOf(call)
    const own = cleaning.filter((each) => cleanedBy.get(each) === call)
    const isStripped = general.length + own.length > 0
    return lacks && own.every(isPartial) && !(lacks === 'padding' && isStripped) ? [{ call, lacks, isStripped }] : []
  })
}

/** The calls in the function that builds a token itself, and in the local functions it calls. */
function callsFor({ program, calls }: Evaluator, token: Token): readonly CallValue[] {
  if (token.library !== 'hand-rolled') return []
  const owner = program.functionOf(token.at)
  const helpers = program.calls
    .filter((call) => program.functionOf(call) === owner)
    .flatMap((call) => calls.targetOf(call) ?? [])
  const functions = new Set([owner, ...helpers])
  return program.calls.filter((call) => functions.has(program.functionOf(call)))
}

/** Signatures that are written in hexadecimal, unless the code turns such text into bytes. */
export function hexSignatures(evaluator: Evaluator, token: Token): readonly CallValue[] {
  const inside = callsFor(evaluator, token)
  if (inside.some(decodesHex)) return []
  return inside.filter(
    (call) => isHex(call) && call.callee.kind === 'member' && isOfHmac(evaluator, call.callee.object),
  )
}

/** `hexdigest()`, `digest('hex')`. */
function isHex(call: CallValue): boolean {
  const name = lastName(call.callee)
  return hexMethods.has(name) || (encodingMethods.has(name) && namesHex(call))
}

/** `bytes.fromhex(signature)`, `Buffer.from(signature, 'hex')`. */
function decodesHex(call: CallValue): boolean {
  return hexDecoders.has(lastName(call.callee)) || (namesHex(call) && !isHex(call))
}

function namesHex({ arguments: given }: CallValue): boolean {
  return given.some(({ value }) => value.kind === 'text' && value.value === hexEncoding)
}

/** Whether a chain of methods, or the variable at its start, contains an HMAC. */
function isOfHmac({ program }: Evaluator, value: Value): boolean {
  const links = [...linksOf(value)]
  const start = links.at(-1)
  const made = start?.kind === 'name' ? onlyValueOf(program, start) : null
  return [...links, made].some((link) => link?.kind === 'call' && isHmac(link))
}

/** The expressions in a chain of methods, the last one first. */
function* linksOf(value: Value): Generator<Value> {
  for (let at: Value | null = value; at; at = at.kind === 'member' ? at.object : at.kind === 'call' ? at.callee : null)
    yield at
}

/** The encoding that a method chain starts with: `btoa(x)` in `btoa(x).replace(…).replace(…)`; else null. */
function encodedBefore({ callee }: CallValue, encoders: ReadonlySet<CallValue>): CallValue | null {
  for (const at of linksOf(callee)) if (at.kind === 'call' && encoders.has(at)) return at
  return null
}

/** `rstrip("=")`, `replace('=', '')`, `replace(/=+$/, '')`. */
function stripsPadding(program: Program, { arguments: [what] }: CallValue): boolean {
  if (!what) return false
  return /^(?:[bru]*(?:"="|'=')|\/=[+*]?\$?\/\w*)$/.test(program.sourceOf(what.value))
}

function lackOf(call: CallValue): PlainBase64['lacks'] | null {
  const { callee } = call
  const name = lastName(callee)
  const encoding = encodingMethods.has(name) ? call.arguments[0]?.value : undefined
  if (encoding?.kind === 'text' && encoding.value === plainBase64Encoding) return 'alphabet'
  return base64Encoders.get(name) ?? null
}

/** The hash in handwritten HMAC code: `sha256` in `createHmac('sha256', …)` or `hmac.new(…, hashlib.sha256)`. */
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
  const isOfModule = callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === hmacModule.name
  if (isOfModule && callee.property === 'new') return argumentNamed(call, 'digestmod', 2)
  return lastName(callee) === hmacWithHashFirst ? (call.arguments[0]?.value ?? null) : null
}
