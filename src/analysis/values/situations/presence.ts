import type { NameValue, Value } from '../../../syntax/model'
import type { Fact } from '../../program/facts'
import { reached } from '../../program/flow'
import { onlyValueOf } from '../../program/names'
import type { Definition, Program } from '../../program/program'
import { distinguishing } from './ways'

/**
 * The test under which a variable has a value at all: `url` for `image` after `const image = url ? await load(url) : null`,
 * `const image = url && load(url)`, or `if (url) image = load(url)`. What a call returns there is taken to be something:
 * nothing shows that it is not. Null for any other variable.
 */
export function presenceOf(program: Program, name: NameValue): (Fact & { readonly kind: 'test' }) | null {
  const value = onlyValueOf(program, name)
  if (value?.kind === 'conditional') {
    const { test, then, otherwise } = value
    if (isMade(then) && isNothing(otherwise)) return { kind: 'test', test, holds: true }
    return isMade(otherwise) && isNothing(then) ? { kind: 'test', test, holds: false } : null
  }
  if (value?.kind === 'logical' && value.operator === 'and' && isMade(value.right))
    return { kind: 'test', test: value.left, holds: true }
  return value ? null : presenceByWay(program, name)
}

/** `let image = null; if (url) image = load(url)`. */
function presenceByWay(program: Program, name: NameValue): (Fact & { readonly kind: 'test' }) | null {
  const binding = program.resolve(name)
  const ways = binding ? reached(program, binding, name) : []
  if (ways.length !== 2) return null
  const [made, ...others] = distinguishing(program, name, ways).filter(({ way }) => !isEmpty(way.definition))
  const [fact, ...more] = made?.facts ?? []
  const definition = made?.way.definition
  const isAlone = fact?.kind === 'test' && more.length + others.length === 0
  return isAlone && definition?.kind === 'value' && definition.path.length === 0 && isMade(definition.value)
    ? fact
    : null
}

function isEmpty(definition: Definition): boolean {
  return definition.kind === 'declared' || (definition.kind === 'value' && isNothing(definition.value))
}

function isMade(value: Value): boolean {
  return value.kind === 'await' || value.kind === 'cast' ? isMade(value.value) : value.kind === 'call'
}

function isNothing(value: Value): boolean {
  return value.kind === 'null' || (value.kind === 'text' && value.value === '')
}
