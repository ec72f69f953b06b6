import type { Writer } from '../frontEnd'
import { writeEmbedded, type Escape } from '../json/embedded'
import { fitLines, indentationAt } from '../lines'
import { insertStep } from '../insertStep'
import type { SourceModel } from '../model'
import { replace, tidyEdits } from '../recordEdits'
import type { Edit, Repair } from '../repair'
import { removeListItem } from '../removeListItem'
import { unwrapLoop } from '../unwrapLoop'
import { commentAbove } from './writeComment'
import { addArgument, insertEntry, moveEntry } from './writeEntries'
import { addHelper } from './writeHelper'
import { renameKey } from './writeKeys'
import { removeNode } from './writeSteps'
import { escapeText, literalCode, styleOf } from './writeStyle'
import { retype } from './writeTypes'
import { convertValue, replaceValue } from './writeValues'

export const javascriptWriter: Writer = {
  write: (model, repair) => tidyEdits(model.text, writeEmbedded(model, repair, escapeInto(model)) ?? write(model, repair)),
  literal: (model, literal) => literalCode(literal, styleOf(model).quote),
  commentAbove
}

/** Code inside of a string's own quotes. */
const escapeInto =
  (model: SourceModel): Escape =>
  (text, code) =>
    escapeText(code, model.text.charAt(text.span.start))

function write(model: SourceModel, repair: Repair): Edit[] {
  switch (repair.do) {
    case 'replace':
      return replaceValue(model, repair.at, repair.by)
    case 'convert':
      return convertValue(model, repair.at, repair.to)
    case 'retype':
      return retype(model, repair.at, repair.to)
    case 'rename-key':
      return renameKey(model, repair.at, repair.to)
    case 'remove':
      return removeNode(model, repair.at)
    case 'remove-item':
      return removeListItem(model, repair.from, repair.item)
    case 'unwrap':
      return unwrapLoop(model, repair.at, repair.without)
    case 'insert-entry':
      return insertEntry(model, repair.into, repair.key, repair.value, repair.where ?? 'end')
    case 'move-entry':
      return moveEntry(model, repair.entry, repair.from, repair.into)
    case 'add-argument':
      return addArgument(model, repair.call, repair.value)
    case 'insert-step':
      return insertStep(model, repair.before, repair.code)
    case 'code':
      return [replace(repair.at, fitLines(repair.by, model.text, indentationAt(model.text, repair.at.start)))]
    case 'add-helper':
      return addHelper(model, repair.imports, repair.source)
  }
}
