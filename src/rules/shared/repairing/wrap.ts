import type { Value } from '../../../syntax/model'
import type { Repair } from '../../../syntax/repair'

/** Wraps an expression in code. A plain name is rewritten, so that `{ a }` keeps its key. */
export function wrapped(value: Value, before: string, after: string): readonly Repair[] {
  if (value.kind === 'name') return [{ do: 'replace', at: value, by: { code: before + value.name + after } }]
  const { start, end } = value.span
  const both: readonly (Repair & { readonly do: 'code' })[] = [
    { do: 'code', at: { start, end: start }, by: before },
    { do: 'code', at: { start: end, end }, by: after },
  ]
  return both.filter(({ by }) => by !== '')
}
