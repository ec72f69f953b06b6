import { Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { type Commented, createIncrementalParser, errorNodesOf, withComments } from '../../trees'
import type { Steps } from '../../parsing/steps'
import { bridgeGaps } from './grammarGaps'
import { maskMagics } from './magics'
import { mend } from './mend'

/** A tree, and the syntax errors of the text. Errors that were mended are not in the tree. */
interface Parsed extends Commented {
  /** Offsets. */
  readonly errors: readonly number[]
}

/** Creates a parser that reuses its last tree, for successive versions of one document. */
export function createParser(): (text: string) => Steps<Parsed> {
  const parse = createIncrementalParser(parser)
  return function* (text) {
    const code = bridgeGaps(maskMagics(text))
    const tree = yield* parse(code)
    if (tree === null) return { tree: Tree.empty, comments: [], errors: [0] }
    const parsed = withComments(parser, code, tree)
    const errors = errorNodesOf(parsed.tree).map(({ from }) => from)
    return { ...parsed, tree: errors.length > 0 ? mend(code, parsed.tree) : parsed.tree, errors }
  }
}
