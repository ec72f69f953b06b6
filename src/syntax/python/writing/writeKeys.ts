import type { Argument, Entry, Field, SourceModel, Value } from '../../model'
import { replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { prevailingQuote, quoteAt, quoted } from './writeLiterals'

/** A key in the quotes of the one at `sibling`. */
export function keyCode(model: SourceModel, key: string, sibling: number | undefined): string {
  const quote = sibling === undefined ? null : quoteAt(model.text, sibling)
  return quoted(key, quote ?? prevailingQuote(model))
}

/** Renames the key of an entry, a field, a keyword argument, a member access or a text that is a key. */
export function renameKey(model: SourceModel, at: Entry | Argument | Field | Value, to: string): Edit[] {
  const isName = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(to)
  switch (at.kind) {
    case 'field':
      return isName ? [replace(at.nameSpan, to)] : []
    case 'entry':
      return at.key === null ? [] : [replace(at.keySpan, keyCode(model, to, at.keySpan.start))]
    case 'keyword': {
      const { start } = at.span
      return isName && at.name !== null ? [replace({ start, end: start + at.name.length }, to)] : []
    }
    case 'member':
      if (at.property === null) return []
      if (at.bracket) return [replace(at.propertySpan, keyCode(model, to, at.propertySpan.start))]
      return isName ? [replace(at.propertySpan, to)] : []
    case 'text':
      return at.value === null ? [] : [replace(at.span, keyCode(model, to, at.span.start))]
    default:
      return []
  }
}
