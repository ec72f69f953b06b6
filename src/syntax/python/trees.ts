import { Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { createIncrementalParser, hasErrors } from '../trees'
import { bridgeGaps } from './grammarGaps'
import { maskMagics } from './magics'
import { mend } from './mend'

/** A tree, and whether the text had errors; those that could be mended are no longer in the tree. */
interface Parsed {
  readonly tree: Tree
  readonly damaged: boolean
}

/** A parser that reuses its last tree, for the versions of one document. */
export function createParser(): (text: string) => Parsed {
  const parse = createIncrementalParser(parser)
  return (text) => {
    const code = bridgeGaps(maskMagics(text))
    const tree = parse(code)
    if (tree === null) return { tree: Tree.empty, damaged: true }
    const damaged = hasErrors(tree)
    return { tree: damaged ? mend(code, tree) : tree, damaged }
  }
}
