import type { Language } from '../syntax'
import { httpRegions } from './httpFile'
import { markdownRegions } from './markdown'
import { notebookRegions } from './notebook'
import { unnamed, verbatim } from './pieces'
import type { Region } from './region'
import { shellRegions } from './shell'
import { workflowRegions } from './workflow'

export { blocksIn, innerOffset, outerEdit, outerSpan, type Block, type Region } from './region'

/** The formats of texts that contain code in other languages. */
export type HostFormat = 'notebook' | 'markdown' | 'shell' | 'http'

const readers: Readonly<Record<HostFormat, (text: string) => readonly Region[]>> = {
  notebook: notebookRegions,
  markdown: markdownRegions,
  shell: (text) => shellRegions(text),
  http: (text) => httpRegions(text),
}

export function isHostFormat(format: Language | HostFormat): format is HostFormat {
  return Object.hasOwn(readers, format)
}

/** The code in a text of another format. Never throws; damaged parts are skipped. */
export function regionsIn(text: string, format: HostFormat): readonly Region[] {
  return readers[format](text)
}

/** Code that a text contains in addition to its own, such as the code nodes of a workflow. */
export function regionsBeside(text: string, language: Language): readonly Region[] {
  return language === 'json' || language === 'jsonc' ? workflowRegions(text) : []
}

/** A region that is the whole text. */
export function wholeOf(text: string, language: Language): Region {
  const piece = verbatim(text, 0, text.length)
  const parts = piece ? [{ start: 0, piece, block: unnamed, write: (code: string) => code }] : []
  return { language, code: text, parts }
}
