import type { Entry, NameValue, RecordValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Program } from './program'

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

/** What a member chain starts with: `options` of `options.keys.secret`. */
export function rootOf(value: Value): Value {
  let at = value
  while (at.kind === 'member') at = at.object
  return at
}

/** The value of a variable that is assigned once, as a whole. */
export function onlyValueOf(program: Program, name: NameValue): Value | null {
  const [definition, ...more] = program.resolve(name)?.definitions ?? []
  return definition?.kind === 'value' && definition.path.length === 0 && more.length === 0 ? definition.value : null
}
