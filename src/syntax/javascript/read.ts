import type { SyntaxNode, Tree } from '@lezer/common'
import type { Block, Comment, Language, SourceModel, Step } from '../model'
import { childrenOf, leaf, spanOf, unknownType, type Lowering } from './nodes'
import { readPattern } from './readPatterns'
import { readSteps } from './readSteps'
import { readType } from './readTypes'
import { readValue } from './readValues'

/** Deeper nesting than anyone writes; what lies below becomes unknown, so that nothing overflows the stack. */
const DEEPEST = 300

/** Lowers a tree of `@lezer/javascript` to the model. */
export function readTree(tree: Tree, text: string, language: Language): SourceModel {
  const records = new Set<number>()
  const at = createLowering(text, (node) => {
    if (node.name === 'ObjectExpression') records.add(node.from)
  })
  const steps = at.steps(childrenOf(tree.topNode))
  if (hasErrors(tree)) steps.push(...readStrays(at, tree, records))
  const body: Block = { kind: 'block', span: { start: 0, end: text.length }, steps }
  const errors = errorsIn(tree)
  return { language, text, body, comments: readComments(tree, text), damaged: errors.length > 0, errors }
}

/** Object literals where the parser's recovery left them out of place, so that no reading came by. */
function readStrays(at: Lowering, tree: Tree, records: ReadonlySet<number>): Step[] {
  const strays: Step[] = []
  tree.iterate({
    enter: (ref) => {
      if (ref.name === 'ObjectExpression' && !records.has(ref.from)) strays.push(...at.steps([ref.node]))
    }
  })
  return strays
}

function createLowering(text: string, onValue: (node: SyntaxNode) => void): Lowering {
  let depth = 0
  const bounded =
    <T>(read: (at: Lowering, node: SyntaxNode) => T, beyond: (node: SyntaxNode) => T) =>
    (node: SyntaxNode): T => {
      if (depth >= DEEPEST) return beyond(node)
      depth++
      const result = read(at, node)
      depth--
      return result
    }
  const stepsOf = bounded<Step[]>(readSteps, (node) => [{ kind: 'expression', span: spanOf(node), value: leaf(spanOf(node)) }])
  const at: Lowering = {
    text,
    value: bounded(
      (_, node) => {
        onValue(node)
        return readValue(at, node)
      },
      (node) => leaf(spanOf(node))
    ),
    pattern: bounded(readPattern, (node) => leaf(spanOf(node))),
    type: bounded(readType, (node) => unknownType(spanOf(node))),
    steps: (nodes) => nodes.flatMap(stepsOf)
  }
  return at
}

function readComments(tree: Tree, text: string): Comment[] {
  const comments: Comment[] = []
  tree.iterate({
    enter: ({ name, from: start, to: end }) => {
      if (name === 'LineComment') {
        const line = text.slice(start, end).trimEnd()
        comments.push({ span: { start, end: start + line.length }, text: line.slice(2).trim() })
      }
      if (name === 'BlockComment') comments.push({ span: { start, end }, text: blockCommentText(text.slice(start + 2, end)) })
    }
  })
  return comments
}

const blockCommentText = (inner: string): string =>
  inner
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd())
    .join('\n')
    .trim()

export const hasErrors = (tree: Tree): boolean => errorNodes(tree).length > 0

/** The grammar counts an empty `{}` in JSX, also one with only a comment in it, as an error. */
const errorsIn = (tree: Tree): number[] =>
  errorNodes(tree)
    .filter((error) => error.to > error.from || error.parent?.name !== 'JSXEscape')
    .map(({ from }) => from)

function errorNodes(tree: Tree): SyntaxNode[] {
  const found: SyntaxNode[] = []
  tree.iterate({
    enter: (at) => {
      if (at.type.isError) found.push(at.node)
    }
  })
  return found
}
