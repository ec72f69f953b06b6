import type { Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'

/** Whether a credential is looked for in the expression that a possibility comes from. */
export function isFollowed(at: AnyNode): at is Value {
  return (
    at.kind === 'call' ||
    at.kind === 'text' ||
    at.kind === 'binary' ||
    at.kind === 'member' ||
    at.kind === 'list' ||
    at.kind === 'name'
  )
}
