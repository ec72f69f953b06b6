import { lineEnd, lineStart } from '../syntax/lines'
import type { SourceModel, Span, Step } from '../syntax/model'
import { remembered } from '../syntax/remembered'
import { contains, nodesOf } from '../syntax/visit'

/** Whether a place is in a statement that does not parse, where the meaning of the code is a guess. */
export function isInBrokenStatement(model: SourceModel, place: Span): boolean {
  if (model.errors.length === 0) return false
  const touching = stepsOf(model).filter(({ span }) => span.start <= place.end && place.start <= span.end)
  // Between statements, it is unclear which one an error belongs to.
  if (touching.length === 0) return true
  return touching.some((step) => isBroken(model, step) && !touching.some((other) => isInside(other.span, step.span)))
}

const stepsOf = remembered((model: SourceModel): readonly Step[] =>
  nodesOf(model)
    .flatMap((node) => (node.kind === 'block' || node.kind === 'export' ? node.steps : []))
    .filter(({ kind }) => kind !== 'block'),
)

function isInside(inner: Span, outer: Span): boolean {
  return contains(outer, inner) && inner.end - inner.start < outer.end - outer.start
}

/** Skipped tokens are next to their statement, and a missing token is reported where the next code begins. */
function isBroken({ text, errors }: SourceModel, { span }: Step): boolean {
  const start = lineStart(text, span.start)
  const end = nextCode(text, lineEnd(text, span.end))
  return errors.some((at) => start <= at && at <= end)
}

function nextCode(text: string, offset: number): number {
  const space = /\s*/y
  space.lastIndex = offset
  space.test(text)
  return space.lastIndex
}
