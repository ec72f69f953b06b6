import {
  TreeFragment,
  type ChangedRange,
  type Input,
  type Parser,
  type PartialParse,
  type SyntaxNode,
  type Tree,
} from '@lezer/common'
import type { SourceModel } from './model'

/**
 * Parses the versions of one document. It keeps the last tree without errors and reuses the parts of it that a change
 * leaves alone. The result is always that of a parse from scratch: near errors a reused part could stand for what a
 * fresh parse would recover from in another way, so a tree with errors is neither reused nor trusted.
 */
export function createIncrementalParser(parser: Parser): (text: string) => Tree | null {
  let last: { readonly text: string; readonly tree: Tree } | null = null
  return (text) => {
    if (last?.text === text) return last.tree
    const reused = last && parse(parser, text, fragmentsOf(last.tree, changeBetween(last.text, text)))
    const tree = reused === null || hasErrors(reused) ? parse(parser, text) : reused
    if (tree !== null && !hasErrors(tree)) last = { text, tree }
    return tree
  }
}

/**
 * What the parser may copy to tell readings of a text apart, in entries of its stack. Each reading keeps its copy, so that
 * errors in a deep nesting take gigabytes. No real file of 300 KB takes a thirtieth of it.
 */
const mostCopied = 10_000_000

/** How many tokens the parser may look at while it recovers from errors: each takes as long as hundreds of others. */
const mostRecovering = 20_000

/** Parts in which the parser gets a text, and how many it may read behind each other in search of an end, all in all: real files hardly do. */
const partLength = 4096
const mostSearched = 8_000

/**
 * A text that counts what is read of it to find an end: where quotes are not closed, a parser looks for the end of a string from
 * each of them, through all of a line. A part behind two others belongs to such a search.
 */
class CountedText implements Input {
  readonly lineChunks = false
  private next = 0
  private run = 0
  private searched = 0

  constructor(private readonly text: string) {}

  get length(): number {
    return this.text.length
  }

  chunk(from: number): string {
    this.run = from === this.next ? this.run + 1 : 0
    this.next = from + partLength
    if (this.run > 2 && ++this.searched > mostSearched + this.length / partLength)
      throw new RangeError('The parser reads the same text again and again.')
    return this.read(from, this.next)
  }

  read(from: number, to: number): string {
    return this.text.slice(from, to)
  }
}

/** What a parser of `@lezer/lr` is doing: its readings and how deep each is; not 0 while it recovers from an error. */
interface Readings {
  readonly stacks: readonly { readonly stack: readonly number[] }[]
  readonly recovering: number
}

/**
 * Parses a text. Null where the parser runs out of stack, on many thousand operators in a row, or meets more that it cannot
 * make sense of than it may: no program is like that.
 */
export function parse(parser: Parser, text: string, fragments?: readonly TreeFragment[]): Tree | null {
  try {
    const running = parser.startParse(new CountedText(text), fragments) as PartialParse & Readings
    for (let copied = 0, recovering = 0; copied <= mostCopied && recovering <= mostRecovering;) {
      const tree = running.advance()
      if (tree) return tree
      if (running.stacks.length > 1) copied += running.stacks[0]?.stack.length ?? 0
      if (running.recovering > 0) recovering++
    }
    return null
  } catch {
    return null
  }
}

function fragmentsOf(tree: Tree, change: ChangedRange): readonly TreeFragment[] {
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change])
}

/** The one range outside which the two texts are the same. */
function changeBetween(a: string, b: string): ChangedRange {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return { fromA: start, toA: a.length - end, fromB: start, toB: b.length - end }
}

/** Whether the parser met something that it could not make sense of. */
export function hasErrors(tree: Tree): boolean {
  let found = false
  tree.iterate({
    enter: ({ type }) => {
      found ||= type.isError
      return !found
    },
  })
  return found
}

/** The nodes that stand for what the parser could not make sense of. */
export function errorNodesOf(tree: Tree): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  tree.iterate({
    enter: (at) => {
      if (at.type.isError) found.push(at.node)
    },
  })
  return found
}

const trees = new WeakMap<SourceModel, Tree>()

/** Remembers the tree that a model was read from: where to put comments depends on more than the model keeps. */
export function keepTree(model: SourceModel, tree: Tree): SourceModel {
  trees.set(model, tree)
  return model
}

/** The tree that was kept for a model. */
export function treeOf(model: SourceModel): Tree | undefined {
  return trees.get(model)
}
