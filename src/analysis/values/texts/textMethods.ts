import type { MemberValue } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { Evaluator } from '../evaluator'
import { type Context, exactNumbers, exactTexts, isNull, jsonType, type Possibility, type Values } from '../possibility'
import { edgePattern, replacedAtEdge, stripped, trimsSlashes } from './edges'

type Scalar = string | number | boolean | null
type Method = (text: string, given: readonly (Scalar | undefined)[]) => string | boolean | undefined

/** String methods that are evaluated if the text and all arguments are known. */
const methods: Readonly<Record<string, Method>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  startswith: startsWith,
  startsWith,
  endswith: endsWith,
  endsWith,
  slice: sliced,
  substring: (text, [start, end]) => (isCount(start) && isCount(end, true) ? text.substring(start, end) : undefined),
  strip: (text, [what]) => (isText(what) ? stripped(text, what, 'both') : trimmed(text, [what])),
  trim: trimmed,
  rstrip: (text, [what]) =>
    isText(what) ? stripped(text, what, 'end') : what === undefined ? text.trimEnd() : undefined,
  lstrip: (text, [what]) =>
    isText(what) ? stripped(text, what, 'start') : what === undefined ? text.trimStart() : undefined,
  trimEnd: (text) => text.trimEnd(),
  trimStart: (text) => text.trimStart(),
  replace: (text, [from, to]) => (isText(from) && isText(to) ? text.replace(from, () => to) : undefined),
  replaceAll: (text, [from, to]) => (isText(from) && isText(to) ? text.replaceAll(from, () => to) : undefined),
  removeprefix: (text, [prefix]) =>
    isText(prefix) && prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text,
  removesuffix: (text, [suffix]) =>
    isText(suffix) && suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
}

export function isTextMethod(name: string): boolean {
  return Object.hasOwn(methods, name)
}

/** The longest text that is worked on. */
const longest = 10_000

/**
 * The result of a method for each text, at the place of the call. For an unknown text, an unknown text; null if no text
 * is known or the method is not one of these.
 */
export function textMethod(
  texts: Values,
  name: string,
  given: readonly Values[],
  at: AnyNode,
  replacesAll = false,
): Values | null {
  const method = name === 'replace' && replacesAll ? methods.replaceAll : isTextMethod(name) ? methods[name] : undefined
  const known = given.map(scalarOf)
  if (!method || known.includes(undefined) || exactTexts(texts).length === 0) return null
  return mapped(texts, at, (text) => method(text, known))
}

/**
 * The result of `replace` with a regular expression for each text. Whatever takes slashes off the end of a base URL
 * leaves the same address. Null if the expression concerns more than an edge, or the replacement is not known.
 */
export function replacedByPattern(texts: Values, source: string, by: Values, at: AnyNode): Values | null {
  const pattern = edgePattern(source)
  const replacement = scalarOf(by)
  if (!pattern || !isText(replacement)) return null
  const isTrimmed = replacement === '' && trimsSlashes(pattern)
  return texts.map((value): Possibility => {
    const [text] = exactTexts([value])
    if (text !== undefined && text.length <= longest)
      return { kind: 'exact', value: replacedAtEdge(text, pattern, replacement), at }
    return isTrimmed && (jsonType(value) === 'text' || isNull(value)) ? value : { kind: 'text', pieces: null, at }
  })
}

/** Applies a function to each known text; null if it fails for one. */
function mapped(texts: Values, at: AnyNode, change: (text: string) => string | boolean | undefined): Values | null {
  const isPredicate = typeof change('') === 'boolean'
  const made = texts.map((value): Possibility | null => {
    const [text] = exactTexts([value])
    if (text === undefined) return isPredicate ? { kind: 'boolean', at } : { kind: 'text', pieces: null, at }
    const result = text.length > longest ? undefined : change(text)
    return result === undefined ? null : { kind: 'exact', value: result, at }
  })
  return made.every((value) => value !== null) ? made : null
}

/** A member access on known texts: `model[:-4]`, `model.split("/")[-1]`; null for others. */
export function partOfText(
  evaluator: Evaluator,
  member: MemberValue,
  texts: Values,
  context: Context | null,
): Values | null {
  const { object, index } = member
  if (index?.kind === 'slice') {
    const bounds = [index.start, index.end].map((bound) => bound && evaluator.evaluate(bound, context))
    return slicedTexts(texts, bounds, member)
  }
  if (!index || object.kind !== 'call' || object.callee.kind !== 'member' || object.callee.property !== 'split')
    return null
  const [by, ...more] = object.arguments
  if (by?.kind !== 'positional' || more.length > 0) return null
  const whole = evaluator.evaluate(object.callee.object, context)
  return splitTexts(whole, evaluator.evaluate(by.value, context), evaluator.evaluate(index, context), member)
}

/** A slice of known texts: `model[:-4]`; null if it cannot be evaluated. */
function slicedTexts(texts: Values, bounds: readonly (Values | null)[], at: AnyNode): Values | null {
  const [start, end] = bounds.map((bound) => (bound === null ? null : scalarOf(bound)))
  if (start === undefined || end === undefined) return null
  return textMethod(texts, 'slice', [exactly(start ?? 0, at), ...(end === null ? [] : [exactly(end, at)])], at)
}

/** A part of known texts: `model.split("/")[-1]`; null if it cannot be evaluated. */
function splitTexts(texts: Values, by: Values, index: Values, at: AnyNode): Values | null {
  const [separator, position] = [scalarOf(by), scalarOf(index)]
  if (!isText(separator) || separator === '' || typeof position !== 'number' || exactTexts(texts).length === 0)
    return null
  return mapped(texts, at, (text) => text.split(separator).at(position))
}

function exactly(value: string | number | boolean, at: AnyNode): Values {
  return [{ kind: 'exact', value, at }]
}

function scalarOf(values: Values): Scalar | undefined {
  const [only, ...more] = values
  if (more.length > 0 || only?.kind !== 'exact') return undefined
  return exactNumbers([only])[0] ?? only.value
}

function startsWith(text: string, [prefix]: readonly (Scalar | undefined)[]): boolean | undefined {
  return isText(prefix) ? text.startsWith(prefix) : undefined
}

function endsWith(text: string, [suffix]: readonly (Scalar | undefined)[]): boolean | undefined {
  return isText(suffix) ? text.endsWith(suffix) : undefined
}

function trimmed(text: string, [what]: readonly (Scalar | undefined)[]): string | undefined {
  return what === undefined ? text.trim() : undefined
}

function sliced(text: string, [start, end]: readonly (Scalar | undefined)[]): string | undefined {
  return isCount(start) && isCount(end, true) ? text.slice(start, end) : undefined
}

function isText(value: Scalar | undefined): value is string {
  return typeof value === 'string'
}

function isCount(value: Scalar | undefined, mayMiss: true): value is number | undefined
function isCount(value: Scalar | undefined): value is number
function isCount(value: Scalar | undefined, mayMiss = false): boolean {
  return typeof value === 'number' || (mayMiss && value === undefined)
}
