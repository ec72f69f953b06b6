import { insertStep } from './insertStep'
import { fitLines, indentationAt } from './lines'
import type { CallValue, Entry, RecordValue, SourceModel, TextValue, TypeNode, Value } from './model'
import { replace } from './recordEdits'
import { removeListItem } from './removeListItem'
import type { Edit, Literal, Repair } from './repair'
import { unwrapLoop } from './unwrapLoop'

/** What repairs look like in one language; `writeRepair` does what is the same in all of them. */
export interface Dialect {
  literal(model: SourceModel, literal: Literal): string
  commentAbove(model: SourceModel, offset: number, comment: string): Edit | null
  commentBeside(model: SourceModel, offset: number, comment: string): Edit | null
  /** Code as it is written between the quotes of the text; null where it cannot be written there. */
  escape(model: SourceModel, text: TextValue, code: string): string | null
  replaceValue(model: SourceModel, at: Value, by: Literal): Edit[]
  convertValue(model: SourceModel, at: Value, to: 'text' | 'integer'): Edit[]
  renameKey(model: SourceModel, at: RepairOf<'rename-key'>['at'], to: string): Edit[]
  removeNode(model: SourceModel, at: RepairOf<'remove'>['at']): Edit[]
  insertEntry(model: SourceModel, into: RecordValue, key: string, value: Literal, where?: 'start' | 'end'): Edit[]
  moveEntry(model: SourceModel, entry: Entry, from: RecordValue, into: string): Edit[]
  /** Null for a language of data, which has no types, calls or statements. */
  readonly program: ProgramDialect | null
}

/** The repairs that only a program can need. */
interface ProgramDialect {
  retype(model: SourceModel, at: TypeNode, to: 'text' | 'integer'): Edit[]
  /** `name` is for languages with keyword arguments. */
  addArgument(model: SourceModel, call: CallValue, value: Literal, name: string | null): Edit[]
  addHelper(model: SourceModel, imports: readonly string[], source: string): Edit[]
}

type RepairOf<Do extends Repair['do']> = Extract<Repair, { do: Do }>

/** Carries a repair out, as edits that may still overlap or change nothing. */
export function writeRepair(dialect: Dialect, model: SourceModel, repair: Repair): Edit[] {
  switch (repair.do) {
    case 'replace':
      return dialect.replaceValue(model, repair.at, repair.by)
    case 'convert':
      return dialect.convertValue(model, repair.at, repair.to)
    case 'rename-key':
      return dialect.renameKey(model, repair.at, repair.to)
    case 'remove':
      return dialect.removeNode(model, repair.at)
    case 'insert-entry':
      return dialect.insertEntry(model, repair.into, repair.key, repair.value, repair.where)
    case 'move-entry':
      return dialect.moveEntry(model, repair.entry, repair.from, repair.into)
    case 'code':
      return [replace(repair.at, fitLines(repair.by, model.text, indentationAt(model.text, repair.at.start)))]
    default:
      return dialect.program === null ? [] : writeProgramRepair(dialect.program, model, repair)
  }
}

type ProgramRepair = RepairOf<'retype' | 'remove-item' | 'unwrap' | 'add-argument' | 'insert-step' | 'add-helper'>

function writeProgramRepair(dialect: ProgramDialect, model: SourceModel, repair: ProgramRepair): Edit[] {
  switch (repair.do) {
    case 'retype':
      return dialect.retype(model, repair.at, repair.to)
    case 'remove-item':
      return removeListItem(model, repair.from, repair.item)
    case 'unwrap':
      return unwrapLoop(model, repair.at, repair.without)
    case 'add-argument':
      return dialect.addArgument(model, repair.call, repair.value, repair.name)
    case 'insert-step':
      return insertStep(model, repair.before, repair.code)
    case 'add-helper':
      return dialect.addHelper(model, repair.imports, repair.source)
  }
}
