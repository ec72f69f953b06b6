import type { Contract } from '../../analysis/contract/contract'
import { exactTexts } from '../../analysis/values/possibility'
import { legacyReferences, misspeltReferences, newReference } from '../../knowledge'
import type { Prompt } from './prompts'

/** A reference in a prompt to an input. */
export interface Reference {
  /** Its source. */
  readonly text: string
  readonly start: number
}

/** A reference by position, beyond the end of its list. */
export interface Beyond extends Reference {
  readonly list: string
  readonly count: number
}

/** References by position beyond the end of their lists. */
export function beyondLists(contract: Contract, { written }: Prompt): readonly Beyond[] {
  return [...written.text.matchAll(legacyReferences.pattern)].flatMap(({ 0: text, 1: kind, 2: place, index }) => {
    const list = legacyReferences.lists[kind as keyof typeof legacyReferences.lists]
    if (!contract.parameterAt(list)) return []
    const count = contract.row(list)?.length
    return count === undefined || Number(place) <= count ? [] : [{ text, start: index, list, count }]
  })
}

/** A reference to an item of a list that is not written as Kling reads it. */
export interface Misspelt extends Reference {
  readonly list: string
  readonly right: string
}

/** Misspelt references to lists that the request has. */
export function misspeltIn(contract: Contract, { written }: Prompt): readonly Misspelt[] {
  return misspeltReferences.flatMap((pattern) =>
    [...written.text.matchAll(pattern)].flatMap(({ 0: whole, 1: text = '', 2: kind = '', 3: place = '', index }) => {
      const list = legacyReferences.lists[kind.toLowerCase() as keyof typeof legacyReferences.lists]
      const right = `<<<${kind.toLowerCase()}_${place}>>>`
      const isRight = text.replaceAll(' ', '').toLowerCase() === right
      if (isRight || !contract.parameterAt(list) || contract.effective(list).settings.length === 0) return []
      return [{ text, start: index + whole.length - text.length, list, right }]
    }),
  )
}

/** References by position, in any prompt. */
export function legacyReferencesIn({ written }: Prompt): readonly Reference[] {
  return [...written.text.matchAll(legacyReferences.pattern)].map(({ 0: text, index }) => ({ text, start: index }))
}

/** The ids in `contents`, or null if one of them is unknown. */
export function idsOf(contract: Contract): readonly string[] | null {
  const items = contract.items('contents')
  if (!items || items.some(({ open }) => open)) return null
  const ids = items.map((item) => contract.effectiveIn(item, 'id'))
  if (ids.some(({ values, unseen }) => unseen || values.some(({ kind }) => kind !== 'exact'))) return null
  return ids.flatMap(({ values }) => exactTexts(values))
}

/** References to unknown ids. If more letters follow an id, it is unclear where it ends. */
export function strayReferences({ written }: Prompt, ids: readonly string[]): readonly Reference[] {
  return [...written.text.matchAll(newReference)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const isKnown = ids.some((id) => name.toLowerCase().startsWith(id.toLowerCase()))
    return isKnown ? [] : [{ text: `@${name}`, start: index + whole.length - name.length - 1 }]
  })
}
