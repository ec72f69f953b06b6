import type { Entry, RecordValue } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'

/** A name, or the last identifier of a member chain: `post` of `requests.post`. Empty for any other expression. */
export function lastName(node: AnyNode): string {
  if (node.kind === 'name') return node.name
  return node.kind === 'member' ? (node.property ?? '') : ''
}

/** The entries of a record with a key. */
export function entriesOf({ entries }: RecordValue): readonly Entry[] {
  return entries.filter((entry) => entry.kind === 'entry')
}

/** The first entry with a key. */
export function entryOf(record: RecordValue, key: string): Entry | null {
  return entriesOf(record).find((entry) => entry.key === key) ?? null
}
