import type { CallValue, Value } from '../../../syntax/model'

/** An argument by its name; null where it has none. */
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
