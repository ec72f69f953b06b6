import type { CallValue, Value } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import type { AnswerPart } from './answerParts'
import type { Context } from '../values/possibility'

/** What a method gives of the answer that it is called on. */
export type MethodRole =
  | { readonly kind: 'key'; readonly key: string; readonly fallback: Value | null }
  | { readonly kind: 'body' }
  | { readonly kind: 'same'; readonly letters: Exclude<AnswerPart['letters'], 'as-sent'> | null }
  | { readonly kind: 'item' }
  | { readonly kind: 'then'; readonly alsoObject: boolean }

const same: MethodRole = { kind: 'same', letters: null }
const roles: Readonly<Record<string, MethodRole>> = {
  json: { kind: 'body' },
  lower: { kind: 'same', letters: 'lower' },
  toLowerCase: { kind: 'same', letters: 'lower' },
  casefold: { kind: 'same', letters: 'lower' },
  upper: { kind: 'same', letters: 'upper' },
  toUpperCase: { kind: 'same', letters: 'upper' },
  text: same,
  read: same,
  decode: same,
  clone: same,
  strip: same,
  trim: same,
  toString: same,
  copy: same,
  finally: same,
  at: { kind: 'item' },
  pop: { kind: 'item' },
  find: { kind: 'item' },
  then: { kind: 'then', alsoObject: false },
  catch: { kind: 'then', alsoObject: true },
}

export function methodRole(call: CallValue): MethodRole | null {
  if (call.callee.kind !== 'member' || call.callee.property === null) return null
  const [key, fallback] = call.arguments
  if (call.callee.property === 'get') {
    return key?.value.kind === 'text' && key.value.value !== null
      ? { kind: 'key', key: key.value.value, fallback: fallback?.value ?? null }
      : null
  }
  return Object.hasOwn(roles, call.callee.property) ? (roles[call.callee.property] ?? null) : null
}

/** Functions that give their argument back, by the index of the argument; `parses`: as the body it is the text of. */
const wrappers: Readonly<Record<string, { readonly index: number; readonly parses: boolean }>> = {
  'json.loads': { index: 0, parses: true },
  'json.load': { index: 0, parses: true },
  'orjson.loads': { index: 0, parses: true },
  'JSON.parse': { index: 0, parses: true },
  str: { index: 0, parses: false },
  String: { index: 0, parses: false },
  int: { index: 0, parses: false },
  Number: { index: 0, parses: false },
  dict: { index: 0, parses: false },
  Object: { index: 0, parses: false },
  cast: { index: 1, parses: false },
  'typing.cast': { index: 1, parses: false },
  'asyncio.run': { index: 0, parses: false },
  'asyncio.wait_for': { index: 0, parses: false },
  'asyncio.shield': { index: 0, parses: false },
}

export function wrapperArgument(
  evaluator: Evaluator,
  call: CallValue,
  context: Context | null,
): { readonly value: Value; readonly parses: boolean } | null {
  for (const callee of evaluator.evaluate(call.callee, context)) {
    if (callee.kind !== 'import') continue
    const name = [...(callee.module === '' ? [] : [callee.module]), ...callee.path].join('.')
    const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined
    if (!wrapper) continue
    const argument = call.arguments[wrapper.index]
    if (argument?.kind === 'positional') return { value: argument.value, parses: wrapper.parses }
  }
  return null
}
