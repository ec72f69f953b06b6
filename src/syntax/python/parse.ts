import { TreeFragment, type Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { bridgeGaps } from './gaps'
import { maskMagics } from './magics'
import { errorsIn, mend } from './mend'

export interface Parsed {
  readonly tree: Tree
  /** Where the text cannot be read. */
  readonly errors: readonly number[]
}

/** A parser that takes over from the last text without errors what has not changed. Its result is that of a parse from scratch. */
export function createParser(): (text: string) => Parsed {
  let last: { readonly code: string; readonly tree: Tree } | null = null
  return (text) => {
    const code = bridgeGaps(maskMagics(text))
    const tree = last ? parseAgain(last.tree, last.code, code) : parser.parse(code)
    const errors = errorsIn(tree)
    const damaged = errors.length > 0
    if (!damaged) last = { code, tree }
    return { tree: damaged ? mend(code, tree) : tree, errors }
  }
}

/** How the parser recovers from an error depends on where it starts, so a tree with errors neither gives nor takes anything. */
function parseAgain(oldTree: Tree, oldCode: string, code: string): Tree {
  if (oldCode === code) return oldTree
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(oldTree), [changeBetween(oldCode, code)])
  const tree = parser.parse(code, fragments)
  return errorsIn(tree).length > 0 ? parser.parse(code) : tree
}

function changeBetween(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++
  return { fromA: start, toA: before.length - end, fromB: start, toB: after.length - end }
}
