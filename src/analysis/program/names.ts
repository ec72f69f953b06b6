import type { AnyNode } from '../../syntax/visit'

/** What an expression is called last: `fetch`, `post` of `requests.post`; empty for anything but names and keys. */
export function lastName(node: AnyNode): string {
  if (node.kind === 'name') return node.name
  return node.kind === 'member' ? (node.property ?? '') : ''
}
