import type { Contract } from '../../../analysis/contract/contract'
import type { RecordObject } from '../../../analysis/values/possibility'
import type { Setting } from '../../../analysis/requests/request'
import type { Scalar } from '../../../knowledge'
import type { RecordValue } from '../../../syntax/model'
import type { Literal, Repair } from '../../../syntax/repair'
import { literalOf } from './literal'
import { removal } from './removal'

/** The literal of an object, if entries can be added to it. */
export function literalNodeOf(record: RecordObject | null): RecordValue | null {
  return record?.at.kind === 'record' ? record.at : null
}

/**
 * Sets a path of the body to a value (null removes it), or only replaces its `wrong` values; empty if
 * that cannot be written.
 */
export function change(
  contract: Contract,
  path: string,
  to: Literal,
  wrong: readonly Scalar[] | null = null,
): readonly Repair[] {
  const { settings } = contract.effective(path)
  if (to === null) return settings.flatMap(removal)
  const [setting, ...more] = settings
  if (setting) return more.length > 0 || typeof to === 'object' ? [] : rewrite(setting, to, wrong)
  return insertion(contract, path, to)
}

/** Adds a key to the body, or to an object in it, which is created if missing. */
export function insertion(contract: Contract, path: string, value: Literal): readonly Repair[] {
  const parts = path.split('.')
  const key = parts.at(-1) ?? path
  const parent = parts.slice(0, -1).join('.')
  if (parent === '') {
    const into = literalNodeOf(contract.request.body)
    return into ? [{ do: 'insert-entry', into, key, value }] : []
  }
  const { settings } = contract.effective(parent)
  if (settings.length === 0) return insertion(contract, parent, { record: [[key, value]] })
  const [holder, ...more] = settings.flatMap(({ values }) => values)
  const into = holder?.kind === 'record' && more.length === 0 ? literalNodeOf(holder) : null
  return into ? [{ do: 'insert-entry', into, key, value }] : []
}

/** The single literal behind a value, in the request, a constant or a default; else the expression. */
function rewrite({ values, write }: Setting, to: Scalar, wrong: readonly Scalar[] | null): readonly Repair[] {
  const meant = wrong
    ? values.filter((value) => value.kind === 'exact' && wrong.some((each) => String(each) === String(value.value)))
    : values
  const [literal, ...others] = meant.map(literalOf).filter((each) => each !== null)
  const at = literal ?? (values.length === 1 ? write.value : null)
  return at && others.length === 0 ? [{ do: 'replace', at, by: to }] : []
}
