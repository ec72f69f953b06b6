import type { SourceModel, Value } from '../../model'
import { replace, sourceOf } from '../../writing/recordEdits'
import type { Edit, Literal } from '../../repair'
import { shorthandAt } from './locate'
import { quoted, styleOf, writeLiteral } from './writeLiterals'

/** Replaces a value with code. The value of `{ a }` first needs an explicit key. */
function put(model: SourceModel, at: Value, code: string): Edit[] {
  const shorthand = at.kind === 'name' || at.kind === 'null' ? shorthandAt(model, at.span) : null
  const key = shorthand === null ? impliedKey(model, at) : `${sourceOf(model, shorthand.keySpan)}: `
  return [replace(at.span, key + code)]
}

/** An enum member without a value: the model's number has the span of the name, which must be kept. */
function impliedKey(model: SourceModel, at: Value): string {
  return at.kind === 'number' && !/^[\d.]/.test(sourceOf(model, at.span)) ? `${sourceOf(model, at.span)} = ` : ''
}

/** Replaces a value with a literal. */
export function replaceValue(model: SourceModel, at: Value, by: Literal): Edit[] {
  const code = writeLiteral(model, by)
  const before = model.text.slice(0, at.span.start).trimEnd()
  const bare = !code.startsWith('{') || /(?:[([,:=?]|\b(?:return|default))$/.test(before)
  return put(model, at, bare ? code : `(${code})`)
}

/** The first argument of a call to one of these functions. */
function argumentOf(value: Value, ...names: readonly string[]): Value | null {
  if (value.kind !== 'call' || value.isNew || value.callee.kind !== 'name' || !names.includes(value.callee.name))
    return null
  return value.arguments[0]?.value ?? null
}

/** Quotes or unquotes a literal; wraps anything else in `String()` or `Number()`. */
export function convertValue(model: SourceModel, at: Value, to: 'text' | 'integer'): Edit[] {
  if (at.kind === 'cast' && at.type === null) return convertValue(model, at.value, to)
  const code = to === 'text' ? textCode(model, at) : integerCode(model, at)
  return code === null ? [] : put(model, at, code)
}

function textCode(model: SourceModel, at: Value): string | null {
  const number = numberOf(at)
  if (number !== null) return quoted(String(number), styleOf(model).quote)
  if (at.kind === 'boolean') return quoted(String(at.value), styleOf(model).quote)
  const parsed = argumentOf(at, ...numberFunctions)
  if (parsed?.kind === 'text' && parsed.value !== null) return sourceOf(model, parsed.span)
  const isText = at.kind === 'text' || argumentOf(at, 'String') !== null || isToString(at)
  return isText ? null : wrapped(model, at, 'String')
}

function integerCode(model: SourceModel, at: Value): string | null {
  if (at.kind === 'text' && at.value !== null)
    return /^\s*[-+]?\d+\s*$/.test(at.value) ? String(Number(at.value)) : null
  const inner = argumentOf(at, 'String') ?? at
  const number = numberOf(inner)
  if (number !== null) return Number.isInteger(number) ? String(number) : null
  return argumentOf(at, ...numberFunctions) === null ? wrapped(model, inner, 'Number') : null
}

const numberFunctions = ['Number', 'parseInt', 'parseFloat']

function isToString(value: Value): boolean {
  return value.kind === 'call' && value.callee.kind === 'member' && value.callee.property === 'toString'
}

function numberOf(value: Value): number | null {
  if (value.kind === 'number') return value.value
  return value.kind === 'unary' && value.operator === '-' && value.operand.kind === 'number'
    ? -value.operand.value
    : null
}

const neverText: ReadonlySet<string> = new Set<Value['kind']>(['null', 'record', 'list', 'function', 'class'])

/** A call of `String` or `Number`; null if that makes no sense or the value is not an expression. */
function wrapped(model: SourceModel, at: Value, by: string): string | null {
  const source = sourceOf(model, at.span)
  if (neverText.has(at.kind) || source === '' || source.startsWith('#') || source === 'super' || source === 'import')
    return null
  // An unknown value may be a sequence, which would become several arguments.
  const argument = at.kind === 'unknown' && source.includes(',') ? `(${source})` : source
  return `${by}(${argument})`
}
