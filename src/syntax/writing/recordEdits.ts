import { insertItem, removeItem, type CommaList } from './commaList'
import { indentationAt } from '../lines'
import type { Argument, CallValue, Entry, RecordValue, SourceModel, Span } from '../model'
import type { Edit } from '../repair'
import { nodesOf, type AnyNode } from '../visit'

/** The entries of a record as a comma list. */
export function entriesOf(model: SourceModel, record: RecordValue): CommaList {
  return {
    text: model.text,
    comments: model.comments,
    span: record.span,
    items: record.entries.map(({ span }) => span),
  }
}

/** The arguments of a call as a comma list. */
export function argumentsOf(model: SourceModel, call: CallValue): CommaList {
  return {
    text: model.text,
    comments: model.comments,
    span: call.argumentsSpan,
    items: call.arguments.map(({ span }) => span),
  }
}

/** The edits that remove an entry or argument from its record or call. */
export function removeFromList(model: SourceModel, at: Entry | Argument): Edit[] {
  for (const node of nodesOf(model)) {
    if (node.kind === 'record' && at.kind === 'entry' && node.entries.some((entry) => isSame(entry, at))) {
      return removeItem(entriesOf(model, node), at.span)
    }
    if (node.kind === 'call' && at.kind !== 'entry' && node.arguments.some((argument) => isSame(argument, at))) {
      return removeItem(argumentsOf(model, node), at.span)
    }
  }
  return []
}

/** Adds an entry, unless the record already has the key. */
export function insertEntry(
  model: SourceModel,
  record: RecordValue,
  key: string,
  source: string,
  where?: 'start' | 'end',
): Edit[] {
  return findEntry(record, key) ? [] : insertItem(entriesOf(model, record), source, where)
}

/** Moves an entry into the record at `into`. If there is none, wraps the entry in a new one. */
export function moveEntry(
  model: SourceModel,
  from: RecordValue,
  entry: Entry,
  into: string,
  intoSource: string,
): Edit[] {
  const { text } = model
  const source = sourceOf(model, entry.span)
  const target = findEntry(from, into)
  if (!target) return [{ span: entry.span, newText: `${intoSource}: {${source}}` }]
  const record = target.value
  if (record.kind !== 'record' || entry.key === null || findEntry(record, entry.key)) return []
  const first = record.entries[0]
  const moved = first
    ? indentAgain(source, indentationAt(text, entry.span.start), indentationAt(text, first.span.start))
    : source
  const added = insertItem(entriesOf(model, record), moved)
  return added.length === 0 ? [] : [...removeItem(entriesOf(model, from), entry.span), ...added]
}

/** The entry with the given key. */
export function findEntry(record: RecordValue, key: string): Entry | undefined {
  return record.entries.find((entry): entry is Entry => entry.kind === 'entry' && entry.key === key)
}

/** Reindents source of several lines for its new place, unless that could change a multi-line string. */
export function indentAgain(source: string, before: string, after: string): string {
  if (/"""|'''|`/.test(source)) return source
  return source.replace(/\n([ \t]*)/g, (found, indentation: string) =>
    indentation.startsWith(before) ? `\n${after}${indentation.slice(before.length)}` : found,
  )
}

/** Whether two nodes are the same, possibly in different readings of the text. */
export function isSame(a: AnyNode, b: AnyNode): boolean {
  return a === b || (a.span.start === b.span.start && a.span.end === b.span.end && a.kind === b.kind)
}

/** The edits that change something, in order; none if two of them overlap. */
export function tidyEdits(text: string, edits: readonly Edit[]): Edit[] {
  const sorted = edits
    .filter(({ span, newText }) => text.slice(span.start, span.end) !== newText)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const overlap = sorted.some(({ span }, index) => span.start < (sorted[index - 1]?.span.end ?? 0))
  return overlap ? [] : sorted
}

export function replace(span: Span, newText: string): Edit {
  return { span, newText }
}

/** The source code of a span. */
export function sourceOf(model: SourceModel, span: Span): string {
  return model.text.slice(span.start, span.end)
}
