import type { CallValue, SourceModel, Value } from '../../model'
import { replace, sourceOf } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { prevailingQuote, quoted } from './writeLiterals'

/** Turns a value into a string or an integer: rewrites literals, wraps other values in `str()` or `int()`. */
export function convertValue(model: SourceModel, value: Value, to: 'text' | 'integer'): Edit[] {
  if (value.kind === 'conditional') {
    return [...convertValue(model, value.then, to), ...convertValue(model, value.otherwise, to)]
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
      const written = Number.isInteger(value.value) ? String(value.value) : sourceOf(model, value.span)
      return [replace(value.span, quoted(written, quote))]
    }
    case 'boolean':
      return [replace(value.span, quoted(String(value.value), quote))]
    default: {
      if (calledWithOne(value, 'str')) return []
      const inner = calledWithOne(value, 'int')
      return inner?.kind === 'text' ? [replace(value.span, sourceOf(model, inner.span))] : wrap(value, 'str')
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
        ? [replace(value.span, sourceOf(model, inner.span))]
        : [replace((value as CallValue).callee.span, 'int')]
    }
  }
}

/** The argument of a call `name(x)` with exactly one. */
function calledWithOne(value: Value, name: string): Value | null {
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== name) return null
  const [argument] = value.arguments
  return value.arguments.length === 1 && argument?.kind === 'positional' ? argument.value : null
}

function wrap({ span }: Value, callee: string): Edit[] {
  return [
    replace({ start: span.start, end: span.start }, `${callee}(`),
    replace({ start: span.end, end: span.end }, ')'),
  ]
}
