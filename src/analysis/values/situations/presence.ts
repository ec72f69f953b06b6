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
    const holds = isNothing(otherwise)
    return isMade(holds ? then : otherwise) && isNothing(holds ? otherwise : then)
      ? { kind: 'test', test, holds }
      : null
  }
  if (value) {
    const isBoth = value.kind === 'logical' && value.operator === 'and' && isMade(value.right)
    return isBoth ? { kind: 'test', test: value.left, holds: true } : null
  }
  // `let image = null; if (url) image = load(url)`
  const binding = program.resolve(name)
  const ways = binding ? distinguishing(program, name, reached(program, binding, name)) : []
  const [made, ...others] = ways.filter(({ way: { definition } }) => !isEmpty(definition))
  const [fact, ...more] = made?.facts ?? []
  const definition = made?.way.definition
  const isAlone = ways.length === 2 && fact?.kind === 'test' && more.length + others.length === 0
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
