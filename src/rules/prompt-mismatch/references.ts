import type { Contract } from '../../analysis/contract/contract'
import { exactTexts } from '../../analysis/values/possibility'
import { legacyReferences, newReference } from '../../knowledge'
import type { Prompt } from './prompts'

/** A reference in a prompt to an input. */
export interface Reference {
  /** As it is written. */
  readonly text: string
  readonly start: number
}

/** A reference to an input by its place, of which there are fewer. */
export interface Beyond extends Reference {
  readonly list: string
  readonly count: number
}

/** The references of a legacy prompt that lead beyond the list that they count. */
export function beyondLists(contract: Contract, { written }: Prompt): readonly Beyond[] {
  return [...written.text.matchAll(legacyReferences.pattern)].flatMap(({ 0: text, 1: kind, 2: place, index }) => {
    const list = legacyReferences.lists[kind as keyof typeof legacyReferences.lists]
    if (!contract.parameterAt(list)) return []
    const count = contract.row(list)?.length
    return count === undefined || Number(place) <= count ? [] : [{ text, start: index, list, count }]
  })
}

/** References of the legacy generation, wherever they stand. */
export function legacyReferencesIn({ written }: Prompt): readonly Reference[] {
  return [...written.text.matchAll(legacyReferences.pattern)].map(({ 0: text, index }) => ({ text, start: index }))
}

/** The ids of the items of `contents`; null where one of them is not seen. */
export function idsOf(contract: Contract): readonly string[] | null {
  const items = contract.items('contents')
  if (!items || items.some(({ open }) => open)) return null
  const ids = items.map((item) => contract.effectiveIn(item, 'id'))
  if (ids.some(({ values, unseen }) => unseen || values.some(({ kind }) => kind !== 'exact'))) return null
  return ids.flatMap(({ values }) => exactTexts(values))
}

/** The references of a new prompt to an id that nothing has. Where an id goes on in other letters, nobody knows where it ends. */
export function strayReferences({ written }: Prompt, ids: readonly string[]): readonly Reference[] {
  return [...written.text.matchAll(newReference)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const isKnown = ids.some((id) => name.toLowerCase().startsWith(id.toLowerCase()))
    return isKnown ? [] : [{ text: `@${name}`, start: index + whole.length - name.length - 1 }]
  })
}
