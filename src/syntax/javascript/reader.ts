import { TreeFragment, type ChangedRange, type Tree } from '@lezer/common'
import { parser } from '@lezer/javascript'
import type { Reader } from '../frontEnd'
import type { Language } from '../model'
import { isDamaged, readTree } from './read'

const DIALECTS: Partial<Record<Language, string>> = { typescript: 'ts', typescriptreact: 'ts jsx' }

/**
 * Keeps the last tree and reuses the parts of it that a change leaves alone. Near errors a reused part may stand for
 * what a fresh parse would recover from in another way, so only trees without errors are reused or trusted.
 */
export function createReader(language: Language): Reader {
  const own = parser.configure({ dialect: DIALECTS[language] ?? 'jsx' })
  let last: { readonly text: string; readonly tree: Tree } | null = null
  return {
    read(text) {
      const tree = (last === null ? null : parseAgain(own, last.tree, last.text, text)) ?? own.parse(text)
      last = isDamaged(tree) ? null : { text, tree }
      return readTree(tree, text, language)
    }
  }
}

function parseAgain(own: typeof parser, before: Tree, from: string, to: string): Tree | null {
  const tree = own.parse(to, TreeFragment.applyChanges(TreeFragment.addTree(before), [changeBetween(from, to)]))
  return isDamaged(tree) ? null : tree
}

/** The one range outside which two texts are the same. */
function changeBetween(a: string, b: string): ChangedRange {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return { fromA: start, toA: a.length - end, fromB: start, toB: b.length - end }
}
