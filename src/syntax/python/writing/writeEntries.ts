import { insertBefore, insertItem } from '../../writing/commaList'
import type { CallValue, Entry, RecordValue, SourceModel } from '../../model'
import { argumentsOf, insertEntry as insertSource, moveEntry as moveSource } from '../../writing/recordEdits'
import type { Edit, Literal } from '../../repair'
import { keyCode } from './writeKeys'
import { writeLiteral } from './writeLiterals'

/** Adds an entry to a dict, with the key in the quotes of the others. */
export function insertEntry(
  model: SourceModel,
  into: RecordValue,
  key: string,
  value: Literal,
  where?: 'start' | 'end',
): Edit[] {
  const written = keyCode(model, key, into.entries[0]?.span.start)
  return insertSource(model, into, key, `${written}: ${writeLiteral(model, value)}`, where)
}

/** Moves an entry into the dict that is the value of `into`. If there is none, wraps the entry in a new one. */
export function moveEntry(model: SourceModel, entry: Entry, from: RecordValue, into: string): Edit[] {
  return moveSource(model, from, entry, into, keyCode(model, into, entry.keySpan.start))
}

/** Adds an argument after the last one; a positional one goes before the keyword arguments. */
export function addArgument(model: SourceModel, call: CallValue, value: Literal, name: string | null): Edit[] {
  const list = argumentsOf(model, call)
  const source = writeLiteral(model, value)
  const [first] = call.arguments
  // A generator that is the only argument would then need brackets.
  const isGenerator = first?.value.kind === 'comprehension' && first.value.shape === 'generator'
  if (isGenerator && model.text.charAt(first.span.start) !== '(') return []
  if (name === null) {
    const keyword = call.arguments.find(({ kind }) => kind === 'keyword' || kind === 'keyword-spread')
    return keyword ? [insertBefore(list, keyword.span, source)] : insertItem(list, source)
  }
  return call.arguments.some((argument) => argument.name === name) ? [] : insertItem(list, `${name}=${source}`)
}
