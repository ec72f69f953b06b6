import type { MemberValue, Value } from '../../syntax/model'
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

/** `options.keys.secret` → `options`. */
export function rootOf(member: MemberValue): Value {
  let at: Value = member
  while (at.kind === 'member') at = at.object
  return at
}
