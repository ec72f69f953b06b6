import { createLowering, type Readers } from '../../lowering'
import type { Comment, SourceModel, Span } from '../../model'
import type { Commented } from '../../trees'
import { childrenOf, spanOf } from '../parsing/nodes'
import { readPattern } from './values/readPatterns'
import { readSteps } from './steps/readSteps'
import { readType } from './values/readTypes'
import { readValue } from './values/readValues'

/** The deepest nesting of values and blocks. Each operator of `a + b + c` is one level. */
const deepest = 400

const readers: Readers = { value: readValue, pattern: readPattern, type: readType, steps: readSteps, spanOf }

/** Lowers a tree of `@lezer/python` to the model. */
export function readTree({ tree, comments: places }: Commented, text: string): SourceModel {
  const errors: number[] = []
  tree.iterate({
    enter({ name, to }) {
      // The grammar accepts a string that is not closed at the end of its line.
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
