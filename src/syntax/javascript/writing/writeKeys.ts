import type { Argument, Entry, Field, MemberValue, SourceModel, Span, TextValue, Value } from '../../model'
import { replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { isIdentifier, keyCode, quoteAt, quoted, styleOf } from './writeLiterals'

/**
 * Renames the key of an entry, a field, a member access or a text that is a key. JavaScript has no keyword arguments.
 */
export function renameKey(model: SourceModel, at: Entry | Argument | Field | Value, to: string): Edit[] {
  switch (at.kind) {
    case 'field':
      return [replace(at.nameSpan, sameQuotes(model, at.nameSpan, to))]
    case 'entry':
      return renameEntry(model, at, to)
    case 'member':
      return renameMember(model, at, to)
    case 'text':
      return renameText(model, at, to)
    default:
      return []
  }
}

function renameEntry(model: SourceModel, entry: Entry, to: string): Edit[] {
  if (entry.key === to) return []
  if (entry.shorthand) {
    const start = entry.span.start
    return [replace({ start, end: start }, `${keyCode(to, styleOf(model).quote)}: `)]
  }
  return [replace(entry.keySpan, sameQuotes(model, entry.keySpan, to))]
}

/** The new key, quoted if the old one was or if it has to be. */
function sameQuotes(model: SourceModel, before: Span, to: string): string {
  const quote = quoteAt(model.text, before.start)
  return keyCode(to, quote ?? styleOf(model).quote, quote !== null)
}

function renameMember(model: SourceModel, { property, propertySpan, bracket }: MemberValue, to: string): Edit[] {
  if (property === null || property === to) return []
  const literal = quoted(to, quoteAt(model.text, propertySpan.start) ?? styleOf(model).quote)
  if (bracket) return [replace(propertySpan, literal)]
  if (isIdentifier(to)) return [replace(propertySpan, to)]
  const dot = model.text.lastIndexOf('.', propertySpan.start)
  // Removes a plain dot but keeps `?.`.
  const start = model.text.charAt(dot - 1) === '?' ? dot + 1 : dot
  return [replace({ start, end: propertySpan.end }, `[${literal}]`)]
}

function renameText(model: SourceModel, { value, span }: TextValue, to: string): Edit[] {
  return value === null || value === to
    ? []
    : [replace(span, quoted(to, quoteAt(model.text, span.start) ?? styleOf(model).quote))]
}
