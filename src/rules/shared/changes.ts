import type { Contract } from '../../analysis/contract/contract'
import type { RecordObject } from '../../analysis/record'
import type { Setting } from '../../analysis/request'
import type { Scalar } from '../../knowledge'
import type { RecordValue } from '../../syntax/model'
import type { Literal, Repair } from '../../syntax/repair'
import { literalOf } from './literal'
import { removal } from './removal'

/** The literal that makes an object, where entries can be put into it. */
export function literalRecord(record: RecordObject | null): RecordValue | null {
  return record?.at.kind === 'record' && 'entries' in record.at ? record.at : null
}

/** Makes a path of the body hold a value (null: nothing); empty where that cannot be written. */
export function change(contract: Contract, path: string, to: Literal): readonly Repair[] {
  const { settings } = contract.effective(path)
  if (to === null) return settings.flatMap(removal)
  const [setting, ...more] = settings
  if (setting) return more.length > 0 || typeof to === 'object' ? [] : rewrite(setting, to)
  return insertion(contract, path, to)
}

/** Adds a key to the body, or to an object in it, which is added too where it is not there. */
export function insertion(contract: Contract, path: string, value: Literal): readonly Repair[] {
  const parts = path.split('.')
  const key = parts.at(-1) ?? path
  const parent = parts.slice(0, -1).join('.')
  if (parent === '') {
    const into = literalRecord(contract.request.body)
    return into ? [{ do: 'insert-entry', into, key, value }] : []
  }
  const { settings, values } = contract.effective(parent)
  if (settings.length === 0) return insertion(contract, parent, { record: [[key, value]] })
  const [holder, ...more] = values
  const into = holder?.kind === 'record' && more.length === 0 ? literalRecord(holder) : null
  return into ? [{ do: 'insert-entry', into, key, value }] : []
}

/** Where a setting's one literal is written, be it in the request or in a constant or default that it comes from. */
export function rewrite({ values, placement }: Setting, to: Scalar): readonly Repair[] {
  const [literal, ...others] = values.map(literalOf).filter((each) => each !== null)
  const at = literal && others.length === 0 ? literal : placement.value
  return at && values.length > 0 ? [{ do: 'replace', at, by: to }] : []
}
