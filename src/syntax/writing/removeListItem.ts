import { removeItem } from './commaList'
import type { ListValue, SourceModel, Value } from '../model'
import { replace } from './recordEdits'
import type { Edit } from '../repair'

/** Removes an item from a list. A tuple with one remaining item keeps the comma that makes it a tuple. */
export function removeListItem({ text, comments }: SourceModel, from: ListValue, item: Value): Edit[] {
  const edits = removeItem({ text, comments, span: from.span, items: from.items.map(({ span }) => span) }, item.span)
  const [kept, ...more] = from.items.filter((each) => each !== item)
  if (from.shape !== 'tuple' || !kept || more.length > 0 || edits.length === 0) return edits
  return [replace(from.span, `(${text.slice(kept.span.start, kept.span.end)},)`)]
}
