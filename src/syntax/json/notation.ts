import { commentLines, lineStart } from '../lines'
import { spellLiteral, type Spelling } from '../literals'
import type { SourceModel, Value } from '../model'
import { insertEntry, moveEntry, removeFromList, replace } from '../writing/recordEdits'
import type { Edit, Literal } from '../repair'
import type { Notation } from '../writing/writeRepair'

/** How repairs are written in JSON, in files and inside strings. */
export const jsonNotation: Notation = {
  literal: (_, literal) => writeLiteral(literal),
  commentAbove,
  commentBeside: () => null,
  escape: (_model, _text, code) => JSON.stringify(code).slice(1, -1),
  replaceValue: (_, at, by) => [replace(at.span, writeLiteral(by))],
  convertValue(model, at, to) {
    const converted = to === 'text' ? asText(model, at) : asInteger(at)
    return converted === null ? [] : [replace(at.span, writeLiteral(converted))]
  },
  renameKey: (_, at, to) => (at.kind === 'entry' && at.key !== null ? [replace(at.keySpan, JSON.stringify(to))] : []),
  removeNode: (model, at) => (at.kind === 'entry' ? removeFromList(model, at) : []),
  insertEntry: (model, into, key, value, where) =>
    insertEntry(model, into, key, `${JSON.stringify(key)}: ${writeLiteral(value)}`, where),
  moveEntry: (model, entry, from, into) => moveEntry(model, from, entry, into, JSON.stringify(into)),
  program: null,
}

const spelling: Spelling = {
  plain: (value) => JSON.stringify(value),
  key: (key) => JSON.stringify(key),
  record: (entries) => `{${entries}}`,
}

function writeLiteral(literal: Literal): string {
  return spellLiteral(literal, spelling)
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

function commentAbove(model: SourceModel, offset: number, comment: string): Edit | null {
  const start = lineStart(model.text, offset)
  const isInComment = model.comments.some(
    ({ span }) => span.start < start && start <= span.end && !/^\/\//.test(model.text.slice(span.start)),
  )
  if (model.language !== 'jsonc' || isInComment) return null
  return replace({ start, end: start }, commentLines(model.text, offset, '//', comment))
}
