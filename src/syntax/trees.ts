import { TreeFragment, type Parser, type SyntaxNode, type Tree } from '@lezer/common'
import { type Change, changeBetween } from './change'
import type { SourceModel, Span } from './model'
import { parse } from './parsing/bounded'

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

/** A tree, and the comments of its text. */
export interface Commented {
  readonly tree: Tree
  /** In order. */
  readonly comments: readonly Span[]
}

/** Parses again without long runs of comments and blank lines where these may be why the parser lost its way. */
export function withComments(parser: Parser, text: string, tree: Tree): Commented {
  const comments = commentsIn(tree)
  const shorter = hasErrors(tree) ? withoutLongGaps(text, gapsIn(text, tree, comments)) : null
  const other = shorter === null ? null : parse(parser, shorter)
  return { tree: other && errorNodesOf(other).length < errorNodesOf(tree).length ? other : tree, comments }
}

function fragmentsOf(tree: Tree, { start, end, by }: Change): readonly TreeFragment[] {
  const change = { fromA: start, toA: end, fromB: start, toB: end + by }
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change])
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

/**
 * So many lines of comments, or blank ones, are still harmless. The parser keeps comments in the buffer by whose length it
 * decides which of several readings to give up: after some 30 lines it gives up both an `interface` and an
 * `async function` before it has read their second word. After some 300 blank lines it ends a long Python block.
 */
const mostLines = 10

/** The text without its long runs of comments and blank lines; null where it has none. Offsets stay. */
function withoutLongGaps(text: string, gaps: readonly Gap[]): string | null {
  const long = runsOf(text, gaps).filter(({ lines }) => lines > mostLines)
  const parts: string[] = []
  let end = 0
  for (const run of long) {
    // Statements may end with a line.
    parts.push(text.slice(end, run.start), '\n', ' '.repeat(run.end - run.start - 1))
    end = run.end
  }
  return long.length === 0 ? null : parts.join('') + text.slice(end)
}

interface Gap extends Span {
  /** Or comments, where several are on one line. */
  readonly lines: number
}

/** Gaps with nothing between them are one. */
function runsOf(text: string, gaps: readonly Gap[]): readonly Gap[] {
  const runs: Gap[] = []
  for (const { start, end, lines } of gaps) {
    const last = runs.at(-1)
    if (last && text.slice(last.end, start).trim() === '')
      runs[runs.length - 1] = { ...last, end, lines: last.lines + lines }
    else runs.push({ start, end, lines })
  }
  return runs
}

/** Comments and blank lines, in order. */
function gapsIn(text: string, tree: Tree, comments: readonly Span[]): readonly Gap[] {
  const gaps = comments.map((span) => ({ ...span, lines: text.slice(span.start, span.end).split('\n').length }))
  return [...gaps, ...blankLinesIn(text, tree)].sort((a, b) => a.start - b.start)
}

/** Runs of blank lines in code, from the end of the line above to the last line break. */
function blankLinesIn(text: string, tree: Tree): readonly Gap[] {
  const found: Gap[] = []
  for (const { 0: run, index } of text.matchAll(/\n\s+/g)) {
    const lines = run.split('\n').length - 2
    const isCode = !/String|Template|Comment/.test(tree.resolveInner(index + 1).name)
    if (lines > mostLines && isCode) found.push({ start: index, end: index + run.lastIndexOf('\n'), lines })
  }
  return found
}

/** The places of all comments, in order. */
function commentsIn(tree: Tree): readonly Span[] {
  const found: Span[] = []
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name.endsWith('Comment')) found.push({ start: from, end: to })
    },
  })
  return found
}
