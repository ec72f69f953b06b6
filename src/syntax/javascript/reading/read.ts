import type { Tree } from '@lezer/common'
import { createLowering, type Lowering, type Readers } from '../../lowering'
import type { Block, Comment, Language, SourceModel, Span, Step } from '../../model'
import { type Commented, errorNodesOf, hasErrors } from '../../trees'
import { childrenOf, spanOf } from '../parsing/nodes'
import { readPattern } from './values/readPatterns'
import { readSteps } from './steps/readSteps'
import { readType } from './values/readTypes'
import { readValue } from './values/readValues'

/** The deepest nesting of values, types and statements. */
const deepest = 300

/** Lowers a tree of `@lezer/javascript` to the model. */
export function readTree({ tree, comments }: Commented, text: string, language: Language): SourceModel {
  const records = new Set<number>()
  const readers: Readers = {
    value: (own, node) => {
      if (node.name === 'ObjectExpression') records.add(node.from)
      return readValue(own, node)
    },
    pattern: readPattern,
    type: readType,
    steps: readSteps,
    spanOf: (_, node) => spanOf(node),
  }
  const at = createLowering(text, readers, deepest)
  const own = at.steps(childrenOf(tree.topNode))
  const steps = hasErrors(tree) ? [...own, ...readStrays(at, tree, records)] : own
  const body: Block = { kind: 'block', span: { start: 0, end: text.length }, steps }
  const errors = errorsIn(tree)
  return {
    language,
    text,
    body,
    comments: comments.map((span) => readComment(text, span)),
    damaged: errors.length > 0,
    errors,
    steps: at.spent,
  }
}

/** Object literals that no reader reached, because error recovery put them where no value is expected. */
function readStrays(at: Lowering, tree: Tree, records: ReadonlySet<number>): Step[] {
  const strays: Step[][] = []
  tree.iterate({
    enter: (ref) => {
      if (ref.name === 'ObjectExpression' && !records.has(ref.from)) strays.push(at.steps([ref.node]))
    },
  })
  return strays.flat()
}

function readComment(text: string, { start, end }: Span): Comment {
  const written = text.slice(start, end)
  if (written.startsWith('/*')) return { span: { start, end }, text: blockCommentText(written.slice(2)) }
  const line = written.trimEnd()
  return { span: { start, end: start + line.length }, text: line.slice(2).trim() }
}

function blockCommentText(inner: string): string {
  return inner
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd())
    .join('\n')
    .trim()
}

/** The offsets of syntax errors. The grammar counts an empty `{}` in JSX, even with a comment in it, as an error. */
function errorsIn(tree: Tree): readonly number[] {
  const counted = errorNodesOf(tree).filter(({ from, to, parent }) => to > from || parent?.name !== 'JSXEscape')
  return counted.map(({ from }) => from)
}
