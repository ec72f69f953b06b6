import { Tree, TreeFragment, type ChangedRange } from '@lezer/common'
import type { parser } from '@lezer/javascript'
import type { Reader } from '../frontEnd'
import type { Language } from '../model'
import { bridgeGaps } from './grammarGaps'
import { boundNesting, boundRepeats } from './nesting'
import { hasErrors, readTree } from './read'
import { keepTree, parserFor } from './trees'

/** Brackets within brackets; far more than anyone writes. */
const DEEPEST = 500

interface Parsed {
  readonly text: string
  readonly tree: Tree
}

/**
 * Keeps the last tree without errors and reuses the parts of it that a change leaves alone. Near errors a reused part may stand for
 * what a fresh parse would recover from in another way, so only trees without errors are reused or trusted.
 */
export function createReader(language: Language): Reader {
  const own = parserFor(language)
  let last: Parsed | null = null
  return {
    read(source) {
      const text = boundNesting(boundRepeats(bridgeGaps(source)), DEEPEST)
      const tree = (last === null ? null : parseAgain(own, last, text)) ?? parse(own, text)
      if (tree === null) return { ...readTree(Tree.empty, source, language), damaged: true, errors: [0] }
      if (!hasErrors(tree)) last = { text, tree }
      return keepTree(readTree(tree, source, language), tree)
    }
  }
}

/** Null where the parser itself runs out of stack: on many thousand operators in a row that no program has. */
function parse(own: typeof parser, text: string, fragments?: readonly TreeFragment[]): Tree | null {
  try {
    return own.parse(text, fragments)
  } catch {
    return null
  }
}

function parseAgain(own: typeof parser, last: Parsed, text: string): Tree | null {
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(last.tree), [changeBetween(last.text, text)])
  const tree = parse(own, text, fragments)
  return tree === null || hasErrors(tree) ? null : tree
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
