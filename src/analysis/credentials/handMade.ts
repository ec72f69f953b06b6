import { carriers } from '../../knowledge/libraries'
import type { CallValue, FunctionValue, Value } from '../../syntax/model'
import { lastName } from '../program/names'
import { isHmac } from '../tokens/handRolled'
import type { Evaluator } from '../values/evaluator'

/** Through how many expressions a signature is looked for. */
const maximumDepth = 10

/** Whether a text is a token that a function puts together itself: the signature is one of its parts. */
export function isHandMade(evaluator: Evaluator, makers: ReadonlySet<FunctionValue>, value: Value): boolean {
  if (makers.size === 0) return false
  const isText =
    value.kind === 'text' || value.kind === 'binary' || (value.kind === 'call' && carriers.has(lastName(value.callee)))
  const owner = isText ? evaluator.program.functionOf(value) : null
  return owner !== null && makers.has(owner) && holdsSignature(evaluator, value, maximumDepth)
}

function holdsSignature(evaluator: Evaluator, value: Value, depth: number): boolean {
  evaluator.program.work.spend()
  if (depth === 0) return false
  const isSigned = (inner: Value) => holdsSignature(evaluator, inner, depth - 1)
  switch (value.kind) {
    case 'text':
      return value.parts.some((part) => part.kind !== 'piece' && isSigned(part))
    case 'binary':
      return isSigned(value.left) || isSigned(value.right)
    case 'list':
      return value.items.some((item) => item.kind !== 'spread' && isSigned(item))
    case 'cast':
    case 'await':
      return isSigned(value.value)
    case 'call':
      return isSigning(evaluator, value, isSigned)
    case 'name': {
      const [definition, ...more] = evaluator.program.resolve(value)?.definitions ?? []
      return (
        definition?.kind === 'value' && more.length === 0 && definition.path.length === 0 && isSigned(definition.value)
      )
    }
    default:
      return false
  }
}

/** `createHmac('sha256', key).update(text).digest()`, a helper of the file that does this, or what encodes its result. */
function isSigning(evaluator: Evaluator, call: CallValue, isSigned: (value: Value) => boolean): boolean {
  if (isHmac(call)) return true
  const target = evaluator.calls.targetOf(call)
  if (target && evaluator.program.callsWithin(target).some(isHmac)) return true
  if (call.callee.kind === 'member' && isSigned(call.callee.object)) return true
  return call.arguments.some(({ value }) => isSigned(value))
}
