import type { FunctionValue } from '../../../syntax/model'
import { type AnyNode, contains } from '../../../syntax/visit'
import { constructorOf } from '../../program/callGraph'
import type { Program } from '../../program/program'
import type { KeyWrite, RecordObject, Values } from '../possibility'

/**
 * Objects as they are at a use, without later writes. This is only certain for objects that the same run of the
 * function creates: an instance lives on, and the next call reads what a method wrote to it, unless the function is its
 * constructor.
 */
export function asOf(program: Program, values: Values, use: AnyNode): Values {
  const owner = program.functionOf(use)
  const isLater = (write: KeyWrite) => {
    program.work.spend()
    return happensLater(program, write.at, use)
  }
  return values.map((value) => {
    return value.kind === 'record' && isMadeIn(program, value, owner) && value.writes.some(isLater)
      ? { ...value, writes: value.writes.filter((write) => !isLater(write)) }
      : value
  })
}

function isMadeIn(program: Program, { at, class: type }: RecordObject, owner: FunctionValue | null): boolean {
  return type === null ? program.functionOf(at) === owner : owner !== null && constructorOf(type) === owner
}

function happensLater(program: Program, node: AnyNode, use: AnyNode): boolean {
  if (node.span.start < use.span.end || program.functionOf(node) !== program.functionOf(use)) return false
  return !isRepeated(program, node, use)
}

/** Whether a loop runs both, so that the later one comes before the earlier one of the next round. */
function isRepeated(program: Program, node: AnyNode, use: AnyNode): boolean {
  for (const at of program.ancestors(use)) {
    if (at.kind === 'function') return false
    if (at.kind === 'loop' && contains(at.span, node.span)) return true
  }
  return false
}
