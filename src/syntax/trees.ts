import { TreeFragment, type Parser, type SyntaxNode, Tree } from '@lezer/common'
import { type Change, changeBetween } from './change'
import type { SourceModel, Span } from './model'
import { parse, parseInSteps } from './parsing/bounded'
import type { Steps } from './parsing/steps'

/**
 * Creates a parser for successive versions of one document. It keeps the last tree without errors and reuses the
 * subtrees that a change does not touch. The result always equals a parse from scratch: near errors a fresh parse might
 * recover differently, so trees with errors are not reused.
 */
export function createIncrementalParser(parser: Parser): (text: string) => Steps<Tree | null> {
  let last: { readonly text: string; readonly tree: Tree } | null = null
  return function* (text) {
    if (last?.text === text) return last.tree
    const fragments = last && fragmentsOf(last.tree, changeBetween(last.text, text))
    const reused = fragments && (yield* parseInSteps(parser, text, fragments))
    const tree = reused === null || hasErrors(reused) ? yield* parseInSteps(parser, text) : reused
    if (tree !== null && !hasErrors(tree)) last = { text, tree }
    return tree
  }
}

/** A tree, and the spans of the comments in its text. */
export interface Commented {
  readonly tree: Tree
  /** In order. */
  readonly comments: readonly Span[]
}

/** Parses again without long runs of comments and blank lines if the tree has errors, as such runs can cause them. */
export function withComments(parser: Parser, text: string, tree: Tree): Commented {
  const comments = commentsIn(tree)
  const shorter = hasErrors(tree) ? withoutLongGaps(text, gapsIn(text, tree, comments)) : null
  const other = shorter === null ? null : parse(parser, shorter)
  return { tree: other && errorNodesOf(other).length < errorNodesOf(tree).length ? other : tree, comments }
}

/** What was parsed of a part of a text, at its place in the whole text. @param by where the parsed text starts there */
export function placedAt<Parsed extends Commented>(parsed: Parsed, by: number): Parsed {
  const { type, children, positions, length } = parsed.tree
  const tree = new Tree(
    type,
    children,
    positions.map((position) => position + by),
    length + by,
  )
  return { ...parsed, tree, comments: parsed.comments.map(({ start, end }) => ({ start: start + by, end: end + by })) }
}

function fragmentsOf(tree: Tree, { start, end, by }: Change): readonly TreeFragment[] {
  const change = { fromA: start, toA: end, fromB: start, toB: end + by }
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change])
}

/** Whether the tree has syntax errors. */
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

/** The tree's error nodes. */
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

/** Remembers the tree that a model was read from. Placing comments requires more than the model keeps. */
export function keepTree(model: SourceModel, tree: Tree): SourceModel {
  trees.set(model, tree)
  return model
}

/** The tree that was remembered for a model. */
export function treeOf(model: SourceModel): Tree | undefined {
  return trees.get(model)
}

/**
 * How many consecutive lines of comments, or blank lines, are harmless. The parser keeps comments in a buffer and uses its
 * length to decide which of several parses to drop: after some 30 lines, it drops both an `interface` and an
 * `async function` before it has read their second word. After some 300 blank lines, it ends a long Python block.
 */
const mostLines = 10

/** Blanks out long runs of comments and blank lines, preserving offsets; null if there are none. */
function withoutLongGaps(text: string, gaps: readonly Gap[]): string | null {
  const long = runsOf(text, gaps).filter(({ lines }) => lines > mostLines)
  const parts: string[] = []
  let end = 0
  for (const run of long) {
    // The line break may end a statement.
    parts.push(text.slice(end, run.start), '\n', ' '.repeat(run.end - run.start - 1))
    end = run.end
  }
  return long.length === 0 ? null : parts.join('') + text.slice(end)
}

interface Gap extends Span {
  /** Counted in lines, or in comments if one line has several. */
  readonly lines: number
}

/** Joins gaps with nothing between them. */
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

/** Long runs of blank lines in code, from the end of the line above to the last line break. */
function blankLinesIn(text: string, tree: Tree): readonly Gap[] {
  const found: Gap[] = []
  for (const { 0: run, index } of text.matchAll(/\n\s+/g)) {
    const lines = run.split('\n').length - 2
    const isCode = !/String|Template|Comment/.test(tree.resolveInner(index + 1).name)
    if (lines > mostLines && isCode) found.push({ start: index, end: index + run.lastIndexOf('\n'), lines })
  }
  return found
}

/** The spans of all comments, in order. */
function commentsIn(tree: Tree): readonly Span[] {
  const found: Span[] = []
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name.endsWith('Comment')) found.push({ start: from, end: to })
    },
  })
  return found
}
