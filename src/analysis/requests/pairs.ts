import { formContent, pairListKeys } from '../../knowledge/libraries'
import type { Entry, ListValue, RecordValue } from '../../syntax/model'
import type { Program } from '../program/program'
import { entriesOf, entryOf } from '../program/names'

/** A body that n8n keeps as a list of names and values, as a record; null for any other list. */
export function bodyOfPairs(program: Program, list: ListValue): RecordValue | null {
  const held = program.parents.get(list)
  const holder =
    held?.kind === 'entry' && pairListKeys.inner.has(held.key ?? '') ? program.parents.get(held) : undefined
  const outer = holder && program.parents.get(holder)
  if (outer?.kind !== 'entry' || !pairListKeys.outer.has(outer.key ?? '')) return null
  const node = program.parents.get(outer)
  if (node?.kind !== 'record' || isForm(node)) return null
  const entries = list.items.map((item) => (item.kind === 'record' ? entryOfPair(item) : null))
  const known = entries.filter((entry) => entry !== null)
  return known.length > 0 && known.length === entries.length
    ? { kind: 'record', span: list.span, entries: known }
    : null
}

/** `{ "name": "mode", "value": "std" }` as the entry that it represents. */
function entryOfPair(pair: RecordValue): Entry | null {
  const name = entryOf(pair, 'name')?.value
  const value = entryOf(pair, 'value')?.value
  if (name?.kind !== 'text' || name.value === null || !value) return null
  return {
    kind: 'entry',
    span: pair.span,
    key: name.value,
    keySpan: name.span,
    computed: null,
    value,
    shorthand: false,
  }
}

function isForm(node: RecordValue): boolean {
  return entriesOf(node).some(
    ({ key, value }) => key === 'contentType' && value.kind === 'text' && formContent.test(value.value ?? ''),
  )
}
