import { carrierModules, signerNames } from '../../knowledge/libraries'
import type { CallValue } from '../../syntax/model'
import { lastName } from '../program/names'
import type { Evaluator } from '../values/evaluator'
import { type Context, isUnknown, type Possibility } from '../values/possibility'

/**
 * Whether the result of a carrier contains its arguments. It does not if `encode` or `from` belongs to something
 * unknown, which may sign its arguments.
 */
export function carriesArguments(evaluator: Evaluator, { callee }: CallValue, context: Context | null): boolean {
  const owners = evaluator.evaluate(callee.kind === 'member' ? callee.object : callee, context)
  const isUnseen = owners.length === 0 || owners.some((owner) => isOfUnseen(owner))
  return !isUnseen || !signerNames.has(lastName(callee))
}

function isOfUnseen(owner: Possibility): boolean {
  if (owner.kind === 'import') return !carrierModules.test(owner.module)
  if (owner.kind === 'result') return !carrierModules.test(owner.callee.module)
  return isUnknown(owner)
}
