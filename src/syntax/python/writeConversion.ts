import type { CallValue, SourceModel, TypeNode, Value } from '../model'
import { replace } from '../recordEdits'
import type { Edit } from '../repair'
import { prevailingQuote, quoted, type Quote } from './literals'

/** Makes a value a string or a whole number: literals are rewritten, other values wrapped in `str()` or `int()`. */
export function writeConversion(model: SourceModel, value: Value, to: 'text' | 'integer'): Edit[] {
  if (value.kind === 'conditional') {
    return [...writeConversion(model, value.then, to), ...writeConversion(model, value.otherwise, to)]
  }
  return to === 'text' ? toText(model, value) : toInteger(model, value)
}

function toText(model: SourceModel, value: Value): Edit[] {
  const quote = prevailingQuote(model)
  switch (value.kind) {
    case 'text':
    case 'null':
    case 'unknown':
      return []
    case 'number': {
      const written = Number.isInteger(value.value) ? String(value.value) : sourceOf(model, value)
      return [replace(value.span, quoted(written, quote))]
    }
    case 'boolean':
      return [replace(value.span, quoted(String(value.value), quote))]
    default: {
      if (calledWithOne(value, 'str')) return []
      const inner = calledWithOne(value, 'int')
      return inner?.kind === 'text' ? [replace(value.span, sourceOf(model, inner))] : wrap(value, 'str')
    }
  }
}

function toInteger(model: SourceModel, value: Value): Edit[] {
  switch (value.kind) {
    case 'null':
    case 'unknown':
    case 'boolean':
      return []
    case 'number':
      if (value.integer) return []
      return Number.isInteger(value.value) ? [replace(value.span, String(value.value))] : wrap(value, 'int')
    case 'text':
      if (value.value === null) return wrap(value, 'int')
      return /^\s*[+-]?\d+\s*$/.test(value.value) ? [replace(value.span, String(Number(value.value)))] : []
    default: {
      if (calledWithOne(value, 'int')) return []
      const inner = calledWithOne(value, 'str')
      if (!inner) return wrap(value, 'int')
      return inner.kind === 'number'
        ? [replace(value.span, sourceOf(model, inner))]
        : [replace((value as CallValue).callee.span, 'int')]
    }
  }
}

/** The argument of `name(x)`. */
function calledWithOne(value: Value, name: string): Value | null {
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== name) return null
  const [argument] = value.arguments
  return value.arguments.length === 1 && argument?.kind === 'positional' ? argument.value : null
}

function wrap({ span }: Value, callee: string): Edit[] {
  return [replace({ start: span.start, end: span.start }, `${callee}(`), replace({ start: span.end, end: span.end }, ')')]
}

function sourceOf(model: SourceModel, { span }: Value | TypeNode): string {
  return model.text.slice(span.start, span.end)
}

/** Changes an annotation: `int` → `str`, `Literal[5, 10]` → `Literal["5", "10"]`, and the like. */
export function writeType(model: SourceModel, type: TypeNode, to: 'text' | 'integer'): Edit[] {
  switch (type.kind) {
    case 'union':
      return writeUnion(model, type.members, type, to)
    case 'list':
      return type.element ? writeType(model, type.element, to) : []
    case 'number':
      return to === 'text' ? [replace(type.span, 'str')] : type.integer ? [] : [replace(type.span, 'int')]
    case 'text':
      return to === 'integer' ? [replace(type.span, 'int')] : []
    case 'literal':
      return writeLiteralType(model, type, to)
    default:
      return []
  }
}

/** `int | str` would become `str | str`: the member that is too many is left out. */
function writeUnion(model: SourceModel, members: readonly TypeNode[], union: TypeNode, to: 'text' | 'integer'): Edit[] {
  const isWanted = (type: TypeNode) =>
    type.kind === (to === 'text' ? 'text' : 'number') && (to === 'text' || type.integer === true)
  const isOther = (type: TypeNode) => (type.kind === 'text' || type.kind === 'number') && !isWanted(type)
  if (members.filter((type) => isWanted(type) || isOther(type)).length < 2) {
    return members.flatMap((type) => writeType(model, type, to))
  }
  const target = to === 'text' ? 'str' : 'int'
  const kept = members.filter((type) => !isWanted(type) && !isOther(type))
  const names = [target, ...kept.map((type) => (type.kind === 'null' ? 'None' : sourceOf(model, type)))]
  const source = sourceOf(model, union)
  if (!/^[\w.]+\[/.test(source)) return [replace(union.span, names.join(' | '))]
  const prefix = /^((?:\w*\.)*)(?:Optional|Union)\[/.exec(source)?.[1] ?? ''
  const [first = target, second] = names
  const isOptional = names.length === 2 && second === 'None' && source.startsWith(`${prefix}Optional[`)
  if (isOptional) return [replace(union.span, `${prefix}Optional[${first}]`)]
  return [replace(union.span, names.length === 1 ? first : `${prefix}Union[${names.join(', ')}]`)]
}

function writeLiteralType(model: SourceModel, type: TypeNode & { kind: 'literal' }, to: 'text' | 'integer'): Edit[] {
  const { value, span } = type
  if (to === 'text') return typeof value === 'number' ? [replace(span, quoted(String(value), quoteFor(model, span.start)))] : []
  return typeof value === 'string' && /^-?\d+$/.test(value) ? [replace(span, value)] : []
}

/** Inside an annotation that is itself in quotes, the other quotes. */
function quoteFor(model: SourceModel, offset: number): Quote {
  const before = model.text.slice(model.text.lastIndexOf('\n', offset - 1) + 1, offset)
  const isIn = (quote: Quote) => before.split(quote).length % 2 === 0
  if (isIn('"')) return "'"
  return isIn("'") ? '"' : prevailingQuote(model)
}
