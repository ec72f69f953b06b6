import type { ClassValue, Value } from '../../syntax/model'
import { type AnyNode, contains } from '../../syntax/visit'
import { basesOf, constructorOf } from '../program/callGraph'
import { rootOf } from '../program/names'
import { isSelf } from '../program/objects/heldClass'
import type { Binding, Program } from '../program/program'
import { type Write, writesIn } from './writes'

/** What holds a token: a variable, or an attribute of a class. */
export type TokenHolder =
  | { readonly kind: 'variables'; readonly bindings: readonly Binding[] }
  | { readonly kind: 'attribute'; readonly owner: ClassValue; readonly name: string }

/**
 * Whether a function replaces a token that another place created: in its holder (`self.token = …`), in the key of the
 * holder that contains it (`HEADERS["Authorization"] = …`), or under the same key of an object that may be the holder
 * (`client.token = sign()`).
 * @param signings every expression that creates a token
 */
export function isRenewed(
  program: Program,
  holder: TokenHolder,
  signing: AnyNode,
  signings: readonly AnyNode[],
): boolean {
  const keys = keysAround(program, signing)
  return writesIn(program).some((write) => {
    if (contains(write.node.span, signing.span) || !runsLater(program, holder, write.node)) return false
    const { key, object } = write
    if (holder.kind === 'attribute' && key === holder.name)
      return isSelf(object)
        ? areRelated(program, program.classOf(write.node), holder.owner)
        : signsAnew(program, write, signings)
    if (key === null || !keys.has(key.toLowerCase())) return false
    return (
      isPartOf(program, object, holder) ||
      isInCallOn(program, write.node, holder) ||
      signsAnew(program, write, signings)
    )
  })
}

/** The keys under which a token lies, in lower case, up to the step. */
function keysAround(program: Program, signing: AnyNode): ReadonlySet<string> {
  const keys = new Set(['authorization'])
  for (const at of program.ancestors(signing)) {
    if (program.places.has(at)) break
    if (at.kind === 'entry' && at.key !== null) keys.add(at.key.toLowerCase())
    if (at.kind === 'keyword' && at.name !== null) keys.add(at.name.toLowerCase())
  }
  return keys
}

/** In a function, other than the constructor that creates the token. */
function runsLater(program: Program, holder: TokenHolder, node: AnyNode): boolean {
  const place = program.functionOf(node)
  return place !== null && !(holder.kind === 'attribute' && place === constructorOf(holder.owner))
}

function areRelated(program: Program, one: ClassValue | null, other: ClassValue): boolean {
  return one !== null && (one === other || descends(program, one, other) || descends(program, other, one))
}

function descends(program: Program, from: ClassValue, base: ClassValue, depth = 0): boolean {
  return depth < 5 && basesOf(program, from).some((each) => each === base || descends(program, each, base, depth + 1))
}

/** Whether an object is the holder, or inside it: `HEADERS`, `self.session.headers`. */
function isPartOf(program: Program, object: Value, holder: TokenHolder): boolean {
  for (let at = object; ; at = at.object) {
    if (at.kind === 'name') {
      const binding = program.resolve(at)
      return holder.kind === 'variables' && binding !== null && holder.bindings.includes(binding)
    }
    if (at.kind !== 'member') return false
    if (holder.kind === 'attribute' && at.property === holder.name && isSelf(at.object)) return true
  }
}

/** `client.interceptors.request.use((config) => { config.headers.Authorization = … })`. */
function isInCallOn(program: Program, node: AnyNode, holder: TokenHolder): boolean {
  return program.ancestors(node).some((at) => at.kind === 'call' && isPartOf(program, at.callee, holder))
}

/** Whether a new token is written to an object that may be the holder: a parameter, not a literal of its own. */
function signsAnew(program: Program, { object, value }: Write, signings: readonly AnyNode[]): boolean {
  if (isLiteral(program, object)) return false
  const signs = (node: AnyNode) => signings.some((each) => contains(node.span, each.span))
  if (signs(value)) return true
  return program
    .within(value)
    .some(
      (node) =>
        node.kind === 'name' &&
        program.resolve(node)?.definitions.some((each) => each.kind === 'value' && signs(each.value)),
    )
}

function isLiteral(program: Program, object: Value): boolean {
  const root = rootOf(object)
  const definitions = root.kind === 'name' ? (program.resolve(root)?.definitions ?? []) : []
  return definitions.length > 0 && definitions.every((each) => each.kind === 'value' && each.value.kind === 'record')
}
