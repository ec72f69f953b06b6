import type { FunctionValue, MemberValue } from '../../../syntax/model'
import { type AnyNode, contains } from '../../../syntax/visit'
import { constructorOf } from '../../program/callGraph'
import { commonBlock, conditionsBetween } from '../../program/conditions'
import type { Program } from '../../program/program'
import type { KeyWrite, RecordObject, Values } from '../possibility'

/**
 * Objects as they are at a use, without later writes. This is only certain for objects that the same run of the
 * function creates: an instance lives on, and the next call reads what a method wrote to it, unless the function is its
 * constructor.
 */
export function asOf(program: Program, values: Values, use: MemberValue): Values {
  const owner = program.functionOf(use)
  const isLater = (write: KeyWrite) => {
    program.work.spend()
    return happensLater(program, write.at, use)
  }
  return values.map((value) => {
    if (value.kind !== 'record') return value
    if (!isMadeIn(program, value, use)) return value.class && owner ? inThisRun(program, value, owner, use) : value
    return value.writes.some(isLater) ? { ...value, writes: value.writes.filter((write) => !isLater(write)) } : value
  })
}

/**
 * An instance in a method that has set a field before a use of it: `if (this.mode === '4k') this.mode = 'pro'`. Its
 * earlier value is left only where the tests on the way say so.
 */
function inThisRun(program: Program, record: RecordObject, method: FunctionValue, use: MemberValue): RecordObject {
  const isBefore = ({ key, at }: KeyWrite) =>
    key === use.property && at.span.end <= use.span.start && program.functionOf(at) === method
  program.work.spend(record.writes.length)
  const before = record.writes.filter(isBefore)
  if (before.length === 0) return record
  const others = record.writes.filter((write) => !isBefore(write))
  const maker = record.class && constructorOf(record.class)
  const isSetElsewhere = others.some(({ key, at }) => {
    const place = program.functionOf(at)
    return key === use.property && place !== null && place !== maker && place !== method
  })
  const own = before.flatMap((write) => {
    const conditions = conditionsBetween(program, write.at, commonBlock(program, write.at, use))
    // What another method sets may be newer.
    return conditions.length === 0 && isSetElsewhere ? [write] : [{ ...write, conditions }]
  })
  return { ...record, writes: [...others, ...own] }
}

function isMadeIn(program: Program, { at, class: type }: RecordObject, use: AnyNode): boolean {
  const owner = program.functionOf(use)
  if (type !== null) return owner !== null && constructorOf(type) === owner
  // What the function creates further down is from an earlier call: `if (cache) return cache; cache = { … }`.
  return program.functionOf(at) === owner && !happensLater(program, at, use)
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
