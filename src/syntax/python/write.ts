import { insertBefore, insertItem } from '../commaList'
import type { Writer } from '../frontEnd'
import { writeEmbedded } from '../json/embedded'
import { fitLines, indentationAt } from '../lines'
import { insertStep } from '../insertStep'
import type { SourceModel } from '../model'
import { argumentsOf, insertEntry, moveEntry, removeFromList, replace, tidyEdits } from '../recordEdits'
import type { Edit, Repair } from '../repair'
import { escapeInto, prevailingQuote, quoteAt, quoted, writeLiteral } from './literals'
import { removeListItem } from '../removeListItem'
import { unwrapLoop } from '../unwrapLoop'
import { commentAbove } from './writeComment'
import { writeConversion, writeType } from './writeConversion'
import { addHelper } from './writeHelper'
import { removeStatement } from './writeSteps'

export const pythonWriter: Writer = {
  write: (model, repair) =>
    tidyEdits(
      model.text,
      writeEmbedded(model, repair, (text, code) => escapeInto(model, text, code)) ?? writeRepair(model, repair)
    ),
  literal: writeLiteral,
  commentAbove
}

function writeRepair(model: SourceModel, repair: Repair): Edit[] {
  switch (repair.do) {
    case 'replace':
      return [replace(repair.at.span, writeLiteral(model, repair.by))]
    case 'convert':
      return writeConversion(model, repair.at, repair.to)
    case 'retype':
      return writeType(model, repair.at, repair.to)
    case 'rename-key':
      return renameKey(model, repair.at, repair.to)
    case 'remove':
      return isListItem(repair.at) ? removeFromList(model, repair.at) : removeStatement(model, repair.at)
    case 'remove-item':
      return removeListItem(model, repair.from, repair.item)
    case 'unwrap':
      return unwrapLoop(model, repair.at, repair.without)
    case 'insert-entry': {
      const key = writeKey(model, repair.into.entries[0]?.span.start, repair.key)
      return insertEntry(model, repair.into, repair.key, `${key}: ${writeLiteral(model, repair.value)}`, repair.where)
    }
    case 'move-entry':
      return moveEntry(model, repair.from, repair.entry, repair.into, writeKey(model, repair.entry.keySpan.start, repair.into))
    case 'add-argument':
      return addArgument(model, repair)
    case 'insert-step':
      return insertStep(model, repair.before, repair.code)
    case 'code':
      return [replace(repair.at, fitLines(repair.by, model.text, indentationAt(model.text, repair.at.start)))]
    case 'add-helper':
      return addHelper(model, repair.imports, repair.source)
  }
}

type Of<Do extends Repair['do']> = Extract<Repair, { do: Do }>
type Removed = Of<'remove'>['at']

function isListItem(
  at: Removed
): at is Extract<Removed, { kind: 'entry' | 'positional' | 'keyword' | 'spread' | 'keyword-spread' }> {
  return 'kind' in at && /^(entry|positional|keyword|spread|keyword-spread)$/.test(String(at.kind))
}

/** A key in the quotes of the one beside it. */
function writeKey(model: SourceModel, sibling: number | undefined, key: string): string {
  const quote = sibling === undefined ? null : quoteAt(model.text, sibling)
  return quoted(key, quote ?? prevailingQuote(model))
}

function renameKey(model: SourceModel, at: Of<'rename-key'>['at'], to: string): Edit[] {
  const isName = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(to)
  if ('keySpan' in at) return at.key === null ? [] : [replace(at.keySpan, writeKey(model, at.keySpan.start, to))]
  if ('nameSpan' in at && 'optional' in at) return isName ? [replace(at.nameSpan, to)] : []
  if (!('kind' in at)) return []
  if (at.kind === 'keyword' && at.name !== null) {
    const { start } = at.span
    return isName ? [replace({ start, end: start + at.name.length }, to)] : []
  }
  if (at.kind === 'member' && at.property !== null) {
    if (at.bracket) return [replace(at.propertySpan, writeKey(model, at.propertySpan.start, to))]
    return isName ? [replace(at.propertySpan, to)] : []
  }
  return at.kind === 'text' && at.value !== null ? [replace(at.span, writeKey(model, at.span.start, to))] : []
}

function addArgument(model: SourceModel, { call, name, value }: Of<'add-argument'>): Edit[] {
  const list = argumentsOf(model, call)
  const source = writeLiteral(model, value)
  const [first] = call.arguments
  // A generator that is the only argument would need brackets of its own.
  const isGenerator = first?.value.kind === 'comprehension' && first.value.shape === 'generator'
  if (isGenerator && model.text.charAt(first.span.start) !== '(') return []
  if (name === null) {
    const keyword = call.arguments.find(({ kind }) => kind === 'keyword' || kind === 'keyword-spread')
    return keyword ? [insertBefore(list, keyword.span, source)] : insertItem(list, source)
  }
  return call.arguments.some((argument) => argument.name === name) ? [] : insertItem(list, `${name}=${source}`)
}
