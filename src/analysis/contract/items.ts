import type { Request } from '../requests/request'
import type { Possibility, RecordObject, Values } from '../values/possibility'

/** A list parameter: its values, and whether unknown code may set it. */
interface Known {
  readonly values: Values
  readonly unseen: boolean
}

/** The possible items of a list, each once, or null if the list is not completely known. */
export function itemsOf(request: Request, list: string, { values, unseen }: Known): readonly RecordObject[] | null {
  if (values.length === 0) return unseen ? null : []
  if (unseen || !values.every(isWhole)) return null
  const records = request.itemsOf(list)
  return records.every((value) => value.kind === 'record') ? records : null
}

/** The items of a list with repetitions, or null if they are not known individually. */
export function rowOf(request: Request, { values, unseen }: Known): readonly RecordObject[] | null {
  const [list, ...others] = values
  if (!list) return unseen ? null : []
  if (unseen || others.length > 0 || !isWhole(list)) return null
  const row = request
    .eachItemOf(list)
    .map(([item, ...more]) => (more.length === 0 && item?.kind === 'record' ? item : null))
  return row.every((item) => item !== null) ? row : null
}

function isWhole(value: Possibility): value is Possibility & { kind: 'list' } {
  return value.kind === 'list' && value.items !== null && !value.items.some(({ kind }) => kind === 'spread')
}
