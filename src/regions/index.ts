import type { Language } from '../syntax/model'
import { notebookRegions } from './notebook'
import type { Region } from './region'

export { blocksIn, innerOffset, outerEdit, outerSpan, type Block, type Region } from './region'
export { isOtherLanguage } from './magics'

/** Texts that hold code of other languages, by the name of their format. */
export type HostFormat = 'notebook'

const readers: Readonly<Record<HostFormat, (text: string) => readonly Region[]>> = { notebook: notebookRegions }

export function isHostFormat(format: Language | HostFormat): format is HostFormat {
  return Object.hasOwn(readers, format)
}

/** The code in a text of another kind. Total: what is damaged has no code, or that which can be read. */
export function regionsIn(text: string, format: HostFormat): readonly Region[] {
  return readers[format](text)
}
