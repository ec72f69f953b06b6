import { createLowering, type Readers } from '../../lowering'
import type { Comment, SourceModel, Span } from '../../model'
import type { Commented } from '../../trees'
import { childrenOf, spanOf } from '../parsing/nodes'
import { readPattern } from './values/readPatterns'
import { readSteps } from './steps/readSteps'
import { readType } from './values/readTypes'
import { readValue } from './values/readValues'

/** Levels of values and blocks; each operator of `a + b + c` is one. */
const deepest = 400

const readers: Readers = { value: readValue, pattern: readPattern, type: readType, steps: readSteps, spanOf }

/** Lowers a tree of `@lezer/python` to the model. */
export function readTree({ tree, comments: places }: Commented, text: string): SourceModel {
  const errors: number[] = []
  tree.iterate({
    enter({ name, to }) {
      // The grammar takes a string that its line leaves open for closed.
      if (name === 'String' && !/['"]/.test(text.charAt(to - 1))) errors.push(to)
    },
  })
  const at = createLowering(text, readers, deepest)
  const comments = places.map((place) => readComment(text, place))
  const steps = at.steps(childrenOf(tree.topNode))
  const body = { kind: 'block', span: { start: 0, end: text.length }, steps } as const
  return { language: 'python', text, body, comments, damaged: errors.length > 0, errors, steps: at.spent }
}

function readComment(text: string, { start, end }: Span): Comment {
  return { span: { start, end }, text: text.slice(start, end).replace(/^#+/, '').trim() }
}
