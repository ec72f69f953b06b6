import type { AnyNode } from '../../../syntax/visit'
import type { Program } from '../../program/program'
import type { KeyWrite, Values } from '../possibility'

/** Objects as they are where they are read: without what is written to them later in the same run of the function. */
export function asOf(program: Program, values: Values, use: AnyNode): Values {
  const isLater = (write: KeyWrite) => {
    program.work.spend()
    return happensLater(program, write.at, use)
  }
  if (!values.some((value) => value.kind === 'record' && value.writes.some(isLater))) return values
  return values.map((value) =>
    value.kind === 'record' ? { ...value, writes: value.writes.filter((write) => !isLater(write)) } : value,
  )
}

function happensLater(program: Program, node: AnyNode, use: AnyNode): boolean {
  if (node.span.start < use.span.end || program.functionOf(node) !== program.functionOf(use)) return false
  return !isRepeated(program, node, use)
}

/** Whether a loop runs both, so that the later one comes before the earlier one of the next round. */
function isRepeated(program: Program, node: AnyNode, use: AnyNode): boolean {
  for (const at of program.ancestors(use)) {
    if (at.kind === 'function') return false
    if (at.kind === 'loop' && at.span.start <= node.span.start && node.span.end <= at.span.end) return true
  }
  return false
}
