import type { Contract } from '../../analysis/contract/contract'
import type { Request, Setting } from '../../analysis/request'
import type { Scalar } from '../../knowledge'
import type { RecordValue } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { literalOf } from './literal'
import { removal } from './removal'

/** The body as a literal, where it is one that entries can be put into. */
export function bodyLiteral({ body }: Request): RecordValue | null {
  return body?.at.kind === 'record' && 'entries' in body.at ? body.at : null
}

/** Makes a path of the body hold a value (null: nothing); empty where that cannot be written. */
export function change(contract: Contract, path: string, to: Scalar | null): readonly Repair[] {
  const { settings } = contract.effective(path)
  if (to === null) return settings.flatMap(removal)
  const [setting, ...more] = settings
  if (setting) return more.length > 0 ? [] : rewrite(setting, to)
  const into = bodyLiteral(contract.request)
  return into && !path.includes('.') ? [{ do: 'insert-entry', into, key: path, value: to }] : []
}

/** Where a setting's one literal is written, be it in the request or in a constant or default that it comes from. */
export function rewrite({ values, placement }: Setting, to: Scalar): readonly Repair[] {
  const [literal, ...others] = values.map(literalOf).filter((each) => each !== null)
  const at = literal && others.length === 0 ? literal : placement.value
  return at && (literal || values.length > 0) ? [{ do: 'replace', at, by: to }] : []
}
