import type { QueryKey } from '../../analysis/requests/queryKeys'
import { isNull, type Possibility } from '../../analysis/values/possibility'
import { isDeclared } from '../../analysis/values/choices'
import type { FixPlan } from '../../findings/rule'
import { idKeys, misnamedQueryKeys } from '../../knowledge'
import { isPlaceholder } from '../shared/judging/placeholder'
import { code, titled } from '../shared/saying/wording'

const ids = new Set<string>(idKeys)

/** The keys with which a list is asked for one task. */
export function strayIds(keys: readonly QueryKey[]): readonly QueryKey[] {
  return keys.filter(({ name }) => ids.has(name) || ids.has(snake(name)))
}

/** The key that somebody meant by a name that is none; null where nothing is meant, or that one is there too. */
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

/** Nothing but an empty text, or a placeholder of a document. */
export function isEmptyKey({ values }: QueryKey): boolean {
  return values.length > 0 && values.every((value) => isEmpty(value) || isPlaceholder(value))
}

function isEmpty(value: Possibility): boolean {
  return isNull(value) || (value.kind === 'exact' && value.value === '')
}

/** What is passed in from outside may be nothing after all. */
export function isSurelyGiven({ values }: QueryKey): boolean {
  return (
    values.length > 0 &&
    values.every((value) => (value.kind === 'exact' || value.kind === 'text') && !isDeclared(value))
  )
}

export function renameFix({ name, span, write }: QueryKey, meant: string): readonly FixPlan[] {
  const title = titled('rename', { from: code(name), to: code(meant) })
  if (!write) return [{ title, safety: 'review', repairs: [{ do: 'code', at: span, by: meant }] }]
  return write.at.kind === 'entry' || write.at.kind === 'keyword'
    ? [{ title, safety: 'review', repairs: [{ do: 'rename-key', at: write.at, to: meant }] }]
    : []
}
