import type { TextPiece } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { hole, isNull, type Possibility, type Run, type Values } from '../possibility'
import { nameOf, WrittenText } from './written'

/** How many combinations of holes are kept apart. */
const most = 16
/** How many pieces a text may have before it counts as unknown: `text = text + text` doubles each time. */
const mostRuns = 1000
const unknown: Run = { text: null, name: null }

/** The values of a hole in a template, and its name there. */
interface Filling {
  readonly values: Values
  readonly name: string | null
}

type Part = string | TextPiece | WrittenText | Values | Filling

/** Puts pieces and holes together to the strings that they can make. */
export function join(parts: readonly Part[], at: AnyNode): Values {
  let combinations: Combinations = [[]]
  for (const part of parts) combinations = extended(combinations, choicesOf(part))
  return combinations.map((runs) => toPossibility(runs, at))
}

type Combinations = readonly (readonly Run[])[]

/** Each combination with each choice. Of too many choices, the last pieces are left open (an id), or all of them. */
function extended(combinations: Combinations, choices: Combinations): Combinations {
  for (const some of [choices, withOpenEnds(choices)])
    if (combinations.length * some.length <= most)
      return combinations.flatMap((before) =>
        some.map((choice) => (before.length + choice.length > mostRuns ? [unknown] : [...before, ...choice])),
      )
  return combinations.map((before) => [...before, unknown])
}

function withOpenEnds(choices: Combinations): Combinations {
  const open = choices.map((runs) => (runs.length > 1 ? [...runs.slice(0, -1), unknown] : runs))
  const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text ?? hole).join('')
  return [...new Map(open.map((runs) => [textOf(runs), runs])).values()]
}

function choicesOf(part: Part): readonly (readonly Run[])[] {
  if (typeof part === 'string') return [[{ text: part, source: null, offset: 0 }]]
  if (part instanceof WrittenText) return [part.runs]
  if ('kind' in part) return [[{ text: part.value, source: part, offset: 0 }]]
  const { values, name } = 'name' in part ? part : { values: part, name: null }
  return values.length === 0 ? [[{ text: null, name }]] : values.map((value) => runsOf(value, name))
}

/** The form of a possibility inside a text, and its source. */
export function runsOf(value: Possibility, name: string | null = null): readonly Run[] {
  // Nobody means to send the word "None" or "undefined".
  if (isNull(value)) return [{ text: null, name }]
  if (value.kind === 'exact') return value.runs ?? [{ text: String(value.value), source: null, offset: 0 }]
  if (value.kind === 'text' && value.pieces)
    return (
      value.runs ?? value.pieces.map((text) => (text === null ? { text, name } : { text, source: null, offset: 0 }))
    )
  const key = value.kind === 'result' ? value.path.at(-1) : undefined
  return [{ text: null, name: key ?? name ?? nameOf(value.at), filling: value }]
}

function toPossibility(runs: readonly Run[], at: AnyNode): Possibility {
  const filled = runs.filter(({ text }) => text !== '')
  const kept = filled.filter(({ text }, index) => text !== null || filled[index - 1]?.text !== null)
  const merged: (string | null)[] = []
  for (const { text } of kept) {
    const last = merged.at(-1)
    if (text !== null && typeof last === 'string') merged[merged.length - 1] = last + text
    else merged.push(text)
  }
  const [only] = merged
  if (merged.length === 0) return { kind: 'exact', value: '', at }
  return merged.length === 1 && typeof only === 'string'
    ? { kind: 'exact', value: only, at, runs: kept }
    : { kind: 'text', pieces: merged, at, runs: kept }
}

/** `"…{}…".format(a, b)`: positional holes are filled, anything finer makes a string of which nothing is known. */
export function formatted(template: Values, fillings: readonly Values[], at: AnyNode): Values {
  const [only] = template
  if (template.length !== 1 || only?.kind !== 'exact' || typeof only.value !== 'string')
    return [{ kind: 'text', pieces: null, at }]
  const written = new WrittenText(runsOf(only))
  const parts: Part[] = []
  let end = 0
  for (const { 0: field, index } of written.text.matchAll(/\{(\w*)\}/g)) {
    parts.push(written.slice(end, index), {
      values: fillings[parts.length / 2] ?? [],
      name: field.slice(1, -1) || null,
    })
    end = index + field.length
  }
  return join([...parts, written.slice(end, written.text.length)], at)
}
