import type { Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { errorsIn } from './parse'

const ATTEMPTS = 8
const LONGEST = 200_000
const COLLECTIONS = /^(Dictionary|Array|Set|Tuple|Parenthesized|ArgList|String)/

/**
 * A missing comma makes the parser leave the dict it is in, and the rest of the entries with it. Where a comma instead of
 * the white space there saves it, the tree with that comma is taken; its offsets are the same.
 */
export function addMissingCommas(code: string, tree: Tree): Tree {
  let best = { code, tree, errors: errorsIn(tree) }
  for (let attempt = 0; attempt < ATTEMPTS && code.length <= LONGEST; attempt++) {
    const gap = best.errors.find(({ at, parent }) => COLLECTIONS.test(parent) && canHoldComma(best.code, at))
    if (!gap) break
    const mended = `${best.code.slice(0, gap.at - 1)},${best.code.slice(gap.at)}`
    const mendedTree = parser.parse(mended)
    const errors = errorsIn(mendedTree)
    if (errors.length >= best.errors.length) break
    best = { code: mended, tree: mendedTree, errors }
  }
  return best.tree
}

/** Whether an item starts at `at`, after white space that is not the end of a comment. */
function canHoldComma(code: string, at: number): boolean {
  if (!/["'\w*{[(-]/.test(code.charAt(at))) return false
  const before = code.charAt(at - 1)
  if (before !== '\n') return before === ' ' || before === '\t'
  return !code.slice(code.lastIndexOf('\n', at - 2) + 1, at).includes('#')
}
