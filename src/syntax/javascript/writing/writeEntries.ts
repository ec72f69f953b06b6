import { insertItem } from '../../writing/commaList'
import { fitLines, indentationAt, startsLine } from '../../lines'
import type { CallValue, Entry, RecordValue, SourceModel, Value } from '../../model'
import {
  argumentsOf,
  entriesOf,
  findEntry,
  indentAgain,
  removeFromList,
  replace,
  sourceOf,
} from '../../writing/recordEdits'
import type { Edit, Literal } from '../../repair'
import { keyCode, quoteAt, styleOf, writeLiteral, type Quote } from './writeLiterals'

/** Adds an entry to an object literal, or a member to an enum. */
export function insertEntry(
  model: SourceModel,
  record: RecordValue,
  key: string,
  value: Literal,
  where: 'start' | 'end' = 'end',
): Edit[] {
  if (findEntry(record, key) !== undefined) return []
  const sign = isEnum(model, record) ? ' =' : ':'
  return insertSource(model, record, `${siblingKey(model, record, key)}${sign} ${writeLiteral(model, value)}`, where)
}

/** Whether the record is an enum's body, which the model represents as a record. */
function isEnum(model: SourceModel, { span }: RecordValue): boolean {
  return /\benum\s+[\w$]+\s*$/.test(model.text.slice(Math.max(0, span.start - 200), span.start))
}

/** The key, quoted if all keys of the record are quoted. */
function siblingKey(model: SourceModel, record: RecordValue, key: string): string {
  const quotes = record.entries.flatMap((entry) =>
    entry.kind === 'entry' ? [quoteAt(model.text, entry.keySpan.start)] : [],
  )
  const [first] = quotes
  const quote: Quote | null = first !== undefined && quotes.every((each) => each === first) ? first : null
  return keyCode(key, quote ?? styleOf(model).quote, quote !== null)
}

/** Inserts an item, with spaces inside the braces of an empty record. */
function insertSource(model: SourceModel, record: RecordValue, item: string, where: 'start' | 'end' = 'end'): Edit[] {
  const inside = { start: record.span.start + 1, end: record.span.end - 1 }
  const isEmpty = record.entries.length === 0 && inside.start <= inside.end && sourceOf(model, inside).trim() === ''
  return isEmpty ? [replace(inside, ` ${item} `)] : insertItem(entriesOf(model, record), item, where)
}

/** Moves an entry into the record that is the value of `into`. If there is none, wraps the entry in a new one. */
export function moveEntry(model: SourceModel, entry: Entry, from: RecordValue, into: string): Edit[] {
  if (isEnum(model, from)) return []
  const target = findEntry(from, into)
  if (target === undefined) return [replace(entry.span, wrapped(model, entry, from, into))]
  const record = uncast(target.value)
  const added = record.kind === 'record' ? moveInto(model, entry, record) : [spreadInto(model, entry, target)]
  return target.span.start === entry.span.start || added.length === 0 ? [] : [...removeFromList(model, entry), ...added]
}

function moveInto(model: SourceModel, entry: Entry, record: RecordValue): Edit[] {
  if (entry.key !== null && findEntry(record, entry.key) !== undefined) return []
  const { text } = model
  const [first] = record.entries
  const source = sourceOf(model, entry.span)
  const item =
    first === undefined
      ? source
      : indentAgain(source, indentationAt(text, entry.span.start), indentationAt(text, first.span.start))
  return insertSource(model, record, item)
}

/** Copies a record that is defined elsewhere, with one more entry. */
function spreadInto(model: SourceModel, entry: Entry, target: Entry): Edit {
  const record = `{ ...${sourceOf(model, target.value.span)}, ${sourceOf(model, entry.span)} }`
  return replace(target.value.span, target.shorthand ? `${sourceOf(model, target.keySpan)}: ${record}` : record)
}

function uncast(value: Value): Value {
  let inner = value
  while (inner.kind === 'cast') inner = inner.value
  return inner
}

function wrapped(model: SourceModel, entry: Entry, from: RecordValue, into: string): string {
  const { text } = model
  const key = siblingKey(model, from, into)
  const source = sourceOf(model, entry.span)
  if (!source.includes('\n') || !startsLine(text, entry.span.start)) return `${key}: { ${source} }`
  const indentation = indentationAt(text, entry.span.start)
  const outer = indentationAt(text, from.span.start)
  const unit = indentation.startsWith(outer) && indentation > outer ? indentation.slice(outer.length) : '  '
  return fitLines(`${key}: {\n${unit}${indentAgain(source, indentation, unit)}\n}`, text, indentation)
}

/** Adds an argument after the last one. */
export function addArgument(model: SourceModel, call: CallValue, value: Literal): Edit[] {
  const code = writeLiteral(model, value)
  const { start, end } = call.argumentsSpan
  if (start === end) return call.isNew ? [replace(call.argumentsSpan, `(${code})`)] : []
  return insertItem(argumentsOf(model, call), code)
}
