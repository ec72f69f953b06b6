import type { QueryKey } from '../../analysis/requests/queryKeys'
import { isNull, type Possibility } from '../../analysis/values/possibility'
import { isDeclared } from '../../analysis/values/choices'
import type { FixPlan } from '../../findings/rule'
import { idKeys, misnamedQueryKeys } from '../../knowledge'
import { isPlaceholder } from '../shared/judging/placeholder'
import { code, titled } from '../shared/saying/wording'

const ids = new Set<string>(idKeys)

/** Keys that select a single task. */
export function strayIds(keys: readonly QueryKey[]): readonly QueryKey[] {
  return keys.filter(({ name }) => ids.has(name) || ids.has(snake(name)))
}

/** The key that was meant by an unknown name; null if none fits, or the right key is set too. */
export function meantBy({ name }: QueryKey, names: readonly string[], keys: readonly QueryKey[]): string | null {
  if (names.includes(name)) return null
  const meant =
    names.find((each) => snake(each) === snake(name)) ??
    misnamedQueryKeys.find((each) => names.includes(each.instead) && each.keys.some((key) => key === snake(name)))
      ?.instead
  return meant !== undefined && !keys.some((key) => key.name === meant) ? meant : null
}

function snake(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()
}

/** Whether a value can only be an empty string, or a document's placeholder. */
export function isEmptyKey({ values }: QueryKey): boolean {
  return values.length > 0 && values.every((value) => isEmpty(value) || isPlaceholder(value))
}

function isEmpty(value: Possibility): boolean {
  return isNull(value) || (value.kind === 'exact' && value.value === '')
}

/** A value passed in from outside may be empty. */
export function isSurelyGiven({ values }: QueryKey): boolean {
  return (
    values.length > 0 &&
    values.every((value) => (value.kind === 'exact' || value.kind === 'text') && !isDeclared(value) && !isEmpty(value))
  )
}

export function renameFix({ name, span, write }: QueryKey, meant: string): readonly FixPlan[] {
  const title = titled('rename', { from: code(name), to: code(meant) })
  if (!write) return [{ title, safety: 'review', repairs: [{ do: 'code', at: span, by: meant }] }]
  return write.at.kind === 'entry' || write.at.kind === 'keyword'
    ? [{ title, safety: 'review', repairs: [{ do: 'rename-key', at: write.at, to: meant }] }]
    : []
}
