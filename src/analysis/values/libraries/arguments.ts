import { keepingTimes } from '../../../knowledge/libraries'
import type { Argument, CallValue, Entry, Value } from '../../../syntax/model'

/** The keyword argument with a name, or null. */
export function keywordArgument(call: CallValue, name: string): Value | null {
  return call.arguments.find((each) => each.kind === 'keyword' && each.name === name)?.value ?? null
}

/** An argument by keyword, else by place. */
export function argumentNamed(call: CallValue, name: string, index: number): Value | null {
  const named = keywordArgument(call, name)
  if (named) return named
  const placed = call.arguments[index]
  return placed?.kind === 'positional' ? placed.value : null
}

/**
 * For how long a call keeps something: a keyword argument (`ttl=60`), a key of an options object (`{ EX: 60 }`), the
 * argument after a name (`"EX", 60`), or the one at a position. Null if there is none.
 */
export function keepingTimeOf({ arguments: given }: CallValue, place: number | null): Value | null {
  const named = given.find(({ kind, name }) => kind === 'keyword' && isTime(name))
  if (named) return named.value
  const option = given.flatMap(optionsIn).find(({ key }) => isTime(key))
  if (option) return option.value
  const placed = place === null ? undefined : given[place]
  if (place === null || placed?.kind !== 'positional' || placed.value.kind === 'record') return null
  const isName = placed.value.kind === 'text' && isTime(placed.value.value)
  return isName ? (given[place + 1]?.value ?? null) : placed.value
}

function isTime(name: string | null): boolean {
  return name !== null && keepingTimes.has(name)
}

function optionsIn({ value }: Argument): readonly Entry[] {
  return value.kind === 'record' ? value.entries.filter((entry) => entry.kind === 'entry') : []
}
