import type { AnyNode } from '../syntax/visit'
import type { Possibility, Values } from './possibility'

/** How many combinations of holes are kept apart. */
const most = 16

type Pieces = readonly (string | null)[]

/** Puts pieces and holes together to the strings that they can make. */
export function join(parts: readonly (string | Values)[], at: AnyNode): Values {
  let combinations: Pieces[] = [[]]
  for (const part of parts) {
    const choices = typeof part === 'string' ? [[part]] : choicesOf(part)
    const next: Pieces[] = []
    for (const before of combinations) for (const choice of choices) next.push([...before, ...choice])
    combinations = next.length > most ? [[...(combinations[0] ?? []), null]] : next
  }
  return combinations.map((pieces) => toPossibility(pieces, at))
}

function choicesOf(values: Values): Pieces[] {
  const choices = values.map(piecesOf)
  return choices.length === 0 ? [[null]] : choices
}

/** What a possibility looks like inside a text. */
export function piecesOf(value: Possibility): Pieces {
  if (value.kind === 'exact') return [String(value.value)]
  return value.kind === 'text' && value.pieces ? value.pieces : [null]
}

function toPossibility(pieces: Pieces, at: AnyNode): Possibility {
  const merged: (string | null)[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece === null) {
      if (last !== null || merged.length === 0) merged.push(null)
    } else if (typeof last === 'string') merged[merged.length - 1] = last + piece
    else merged.push(piece)
  }
  const [only] = merged
  if (merged.length === 0) return { kind: 'exact', value: '', at }
  return merged.length === 1 && typeof only === 'string' ? { kind: 'exact', value: only, at } : { kind: 'text', pieces: merged, at }
}

/** `"…{}…".format(a, b)`: positional holes are filled, anything finer makes a string of which nothing is known. */
export function formatted(template: Values, fillings: readonly Values[], at: AnyNode): Values {
  const [only] = template
  if (template.length !== 1 || only?.kind !== 'exact' || typeof only.value !== 'string') return [{ kind: 'text', pieces: null, at }]
  const parts = only.value.split(/\{\w*\}/)
  const filled = parts.flatMap((part, index): (string | Values)[] => (index === 0 ? [part] : [fillings[index - 1] ?? [], part]))
  return join(filled, at)
}
