import { createEvaluator } from '../../../src/analysis/values/evaluate'
import type { Evaluator } from '../../../src/analysis/values/evaluator'
import { indexProgram } from '../../../src/analysis/program/indexProgram'
import type { Possibility } from '../../../src/analysis/values/possibility'
import { frontEndFor, type Language } from '../../../src/syntax'

/** What the argument of the last `show(…)` call in a text may be; each possibility in a few words. */
export function shown(text: string, language: Language): readonly string[] {
  const program = indexProgram(frontEndFor(language).createReader(language).read(text))
  const evaluator = createEvaluator(program)
  const call = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === 'show').at(-1)
  const argument = call?.arguments[0]
  if (!argument) throw new Error('the text has no show(…) call')
  return evaluator
    .evaluate(argument.value)
    .map((value) => described(evaluator, value))
    .sort()
}

/** How deep records are described: one may hold itself. */
const mostDepth = 12

export function described(evaluator: Evaluator, value: Possibility, depth = 0): string {
  if (depth > mostDepth) return '…'
  switch (value.kind) {
    case 'exact':
      return value.missing === true ? 'missing' : JSON.stringify(value.value)
    case 'text':
      return value.pieces ? `text ${value.pieces.map((piece) => piece ?? '…').join('')}` : 'text'
    case 'environment':
      return `$${value.name}`
    case 'import':
      return `${value.module}:${value.path.join('.')}`
    case 'record': {
      const entries = value.writes.map((write) => {
        const values = evaluator.evaluateWrite(write).map((each) => described(evaluator, each, depth + 1))
        const sometimes = write.conditions.length > 0 || write.optional
        return `${write.key}${sometimes ? '?' : ''}: ${values.sort().join(' | ')}`
      })
      return `{ ${[...entries, ...(value.open ? ['…'] : [])].join(', ')} }`
    }
    default:
      return value.kind
  }
}
