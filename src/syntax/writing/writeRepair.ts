import { insertStep } from './insertStep'
import { fitLines, indentationAt } from '../lines'
import type { CallValue, Entry, RecordValue, SourceModel, TextValue, TypeNode, Value } from '../model'
import { replace } from './recordEdits'
import { removeListItem } from './removeListItem'
import type { Edit, Literal, Repair } from '../repair'
import { unwrapLoop } from './unwrapLoop'

/** How one language writes repairs; `writeRepair` does what all languages share. */
export interface Notation {
  literal(model: SourceModel, literal: Literal): string
  commentAbove(model: SourceModel, offset: number, comment: string): Edit | null
  commentBeside(model: SourceModel, offset: number, comment: string): Edit | null
  /** Code as it is written between the quotes of the text; null if it cannot be written there. */
  escape(model: SourceModel, text: TextValue, code: string): string | null
  replaceValue(model: SourceModel, at: Value, by: Literal): Edit[]
  convertValue(model: SourceModel, at: Value, to: 'text' | 'integer'): Edit[]
  renameKey(model: SourceModel, at: RepairOf<'rename-key'>['at'], to: string): Edit[]
  removeNode(model: SourceModel, at: RepairOf<'remove'>['at']): Edit[]
  insertEntry(model: SourceModel, into: RecordValue, key: string, value: Literal, where?: 'start' | 'end'): Edit[]
  moveEntry(model: SourceModel, entry: Entry, from: RecordValue, into: string): Edit[]
  /** Null for a data language, which has no types, calls or statements. */
  readonly program: ProgramNotation | null
}

/** Repairs that apply only to programs. */
interface ProgramNotation {
  retype(model: SourceModel, at: TypeNode, to: 'text' | 'integer'): Edit[]
  /** `name` is for languages with keyword arguments. */
  addArgument(model: SourceModel, call: CallValue, value: Literal, name: string | null): Edit[]
  addHelper(model: SourceModel, imports: readonly string[], source: string): Edit[]
}

type RepairOf<Do extends Repair['do']> = Extract<Repair, { do: Do }>

/** The edits of a repair, which may still overlap or change nothing. */
export function writeRepair(notation: Notation, model: SourceModel, repair: Repair): Edit[] {
  switch (repair.do) {
    case 'replace':
      return notation.replaceValue(model, repair.at, repair.by)
    case 'convert':
      return notation.convertValue(model, repair.at, repair.to)
    case 'rename-key':
      return notation.renameKey(model, repair.at, repair.to)
    case 'remove':
      return notation.removeNode(model, repair.at)
    case 'insert-entry':
      return notation.insertEntry(model, repair.into, repair.key, repair.value, repair.where)
    case 'move-entry':
      return notation.moveEntry(model, repair.entry, repair.from, repair.into)
    case 'code':
      return [replace(repair.at, fitLines(repair.by, model.text, indentationAt(model.text, repair.at.start)))]
    default:
      return notation.program === null ? [] : writeProgramRepair(notation.program, model, repair)
  }
}

type ProgramRepair = RepairOf<'retype' | 'remove-item' | 'unwrap' | 'add-argument' | 'insert-step' | 'add-helper'>

function writeProgramRepair(notation: ProgramNotation, model: SourceModel, repair: ProgramRepair): Edit[] {
  switch (repair.do) {
    case 'retype':
      return notation.retype(model, repair.at, repair.to)
    case 'remove-item':
      return removeListItem(model, repair.from, repair.item)
    case 'unwrap':
      return unwrapLoop(model, repair.at, repair.without)
    case 'add-argument':
      return notation.addArgument(model, repair.call, repair.value, repair.name)
    case 'insert-step':
      return insertStep(model, repair.before, repair.code)
    case 'add-helper':
      return notation.addHelper(model, repair.imports, repair.source)
  }
}
