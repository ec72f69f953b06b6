import type { Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { parse } from '../../parsing/bounded'
import { errorNodesOf } from '../../trees'

const attempts = 8
const longest = 200_000
const mostErrors = 200

/**
 * Repairs a missing comma or value, as in code that is being edited. It makes the parser leave the surrounding dict or
 * call, so that the rest is lost, too. If replacing one white space character with a comma or value reduces the errors,
 * the result is the tree of that text. All offsets hold.
 */
export function mend(code: string, tree: Tree): Tree {
  let best = { code, tree, errors: errorsIn(tree) }
  if (code.length > longest || best.errors.length > mostErrors) return tree
  for (let attempt = 0; attempt < attempts; attempt++) {
    const mended = best.errors.map((at) => fill(best.code, at)).find((filled) => filled !== null)
    if (mended === undefined) break
    const mendedTree = parse(parser, mended)
    if (mendedTree === null) break
    const errors = errorsIn(mendedTree)
    if (errors.length >= best.errors.length) break
    best = { code: mended, tree: mendedTree, errors }
  }
  return best.tree
}

/** The offsets of the tree's error nodes. */
function errorsIn(tree: Tree): readonly number[] {
  return errorNodesOf(tree).map(({ from }) => from)
}

/**
 * The code with the comma or value that seems to be missing in the white space before `at`; null if there is no space
 * for it.
 */
function fill(code: string, at: number): string | null {
  const before = code.charAt(at - 1)
  const isFree =
    before === ' ' ||
    before === '\t' ||
    (before === '\n' && !code.slice(code.lastIndexOf('\n', at - 2) + 1, at).includes('#'))
  if (!isFree) return null
  const next = code.charAt(at)
  const isValueMissing = /[,})\n\r]/.test(next) && /[:=]\s*$/.test(code.slice(Math.max(0, at - 80), at))
  const missing = isValueMissing ? '0' : /["'\w*{[(-]/.test(next) ? ',' : null
  return missing && code.slice(0, at - 1) + missing + code.slice(at)
}
