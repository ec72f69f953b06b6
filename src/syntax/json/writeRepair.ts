import { fitLines, indentationAt } from '../lines'
import type { SourceModel, Value } from '../model'
import { insertEntry, moveEntry, removeFromList, replace } from '../recordEdits'
import type { Edit, Literal, Repair } from '../repair'

/** Carries out what a JSON text can hold: it has no calls, types or imports. */
export function writeRepair(model: SourceModel, repair: Repair): Edit[] {
  switch (repair.do) {
    case 'replace':
      return [replace(repair.at.span, writeLiteral(repair.by))]
    case 'convert': {
      const converted = repair.to === 'text' ? asText(model, repair.at) : asInteger(repair.at)
      return converted === null ? [] : [replace(repair.at.span, writeLiteral(converted))]
    }
    case 'rename-key':
      return 'keySpan' in repair.at && repair.at.key !== null ? [replace(repair.at.keySpan, JSON.stringify(repair.to))] : []
    case 'remove':
      return 'keySpan' in repair.at ? removeFromList(model, repair.at) : []
    case 'insert-entry': {
      const source = `${JSON.stringify(repair.key)}: ${writeLiteral(repair.value)}`
      return insertEntry(model, repair.into, repair.key, source, repair.where)
    }
    case 'move-entry':
      return moveEntry(model, repair.from, repair.entry, repair.into, JSON.stringify(repair.into))
    case 'code':
      return [replace(repair.at, fitLines(repair.by, model.text, indentationAt(model.text, repair.at.start)))]
    default:
      return []
  }
}

export function writeLiteral(literal: Literal): string {
  if (literal === null || typeof literal !== 'object') return JSON.stringify(literal)
  if ('code' in literal) return literal.code
  if ('list' in literal) return `[${literal.list.map(writeLiteral).join(', ')}]`
  return `{${literal.record.map(([key, value]) => `${JSON.stringify(key)}: ${writeLiteral(value)}`).join(', ')}}`
}

function asText(model: SourceModel, value: Value): string | null {
  if (value.kind === 'boolean') return String(value.value)
  if (value.kind !== 'number') return null
  return Number.isInteger(value.value) ? String(value.value) : model.text.slice(value.span.start, value.span.end)
}

function asInteger(value: Value): number | null {
  if (value.kind === 'text' && value.value !== null && /^\s*-?\d+\s*$/.test(value.value)) return Number(value.value)
  return value.kind === 'number' && !value.integer && Number.isInteger(value.value) ? value.value : null
}
