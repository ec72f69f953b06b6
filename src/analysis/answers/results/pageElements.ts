import {
  elementFinders,
  elementMakers,
  elementTypes,
  mediaAttributes,
  mediaElements,
  queryFunctions,
  referenceHooks,
} from '../../../knowledge/libraries'
import type { CallValue, MemberValue, NameValue, TypeNode, Value } from '../../../syntax/model'
import { reachingDefinitions } from '../../program/flow'
import { lastName } from '../../program/names'
import type { Program } from '../../program/program'

/** What code writes into the elements of a page: `element.src = url`, `element.setAttribute('src', url)`. */
export function writtenToElements(program: Program): readonly Value[] {
  return [
    ...program.ofKind('assign').flatMap(({ targets, operator, value }) => {
      const isShown = targets.some(
        (target) => target.kind === 'member' && isMedia(target.property) && isElement(program, target.object),
      )
      return value && operator === '=' && isShown ? [value] : []
    }),
    ...program.calls.flatMap((call) => givenAttribute(program, call) ?? []),
  ]
}

function isMedia(name: string | null): boolean {
  return name !== null && mediaAttributes.has(name)
}

function givenAttribute(program: Program, { callee, arguments: given }: CallValue): Value | null {
  const [name, value, ...more] = given
  if (callee.kind !== 'member' || name?.value.kind !== 'text' || !value || more.length > 0) return null
  if (!isMedia(name.value.value)) return null
  const isElementOf =
    (callee.property === 'setAttribute' && isElement(program, callee.object)) ||
    (callee.property === 'attr' && callee.object.kind === 'call' && queryFunctions.has(lastName(callee.object.callee)))
  return isElementOf ? value.value : null
}

/** Surely an element of a page: made or found there, declared as one, or the one that a reference is given to. */
function isElement(program: Program, value: Value): boolean {
  switch (value.kind) {
    case 'cast':
      return isElement(program, value.value)
    case 'call':
      return isElementCall(value)
    case 'member':
      return value.property === 'current' && isReference(program, value)
    case 'name': {
      const binding = program.resolve(value)
      const definitions = binding ? reachingDefinitions(program, binding, value) : []
      return (
        definitions.length > 0 &&
        definitions.every((definition) => {
          if (definition.path.length > 0) return false
          if (definition.kind === 'parameter') return isElementType(definition.parameter.annotation)
          // In its own initializer, a name is not an element.
          if (definition.kind !== 'value' || definition.value.kind === 'name') return false
          return isElementType(definition.step?.annotation ?? null) || isElement(program, definition.value)
        })
      )
    }
    default:
      return false
  }
}

function isElementCall({ callee, arguments: given, isNew }: CallValue): boolean {
  const name = lastName(callee)
  if (isNew && callee.kind === 'name') return elementMakers.has(name)
  if (callee.kind !== 'member') return false
  if (elementFinders.has(name)) return true
  const [kind] = given
  return name === 'createElement' && kind?.value.kind === 'text' && mediaElements.has(kind.value.value ?? '')
}

function isElementType(type: TypeNode | null): boolean {
  if (type?.kind === 'union-type')
    return type.members.every((member) => member.kind === 'null-type' || isElementType(member))
  return type?.kind === 'named-type' && elementTypes.test(type.name)
}

/** `ref.current`, if `<video ref={ref}>` attaches it. */
function isReference(program: Program, { object }: MemberValue): boolean {
  if (object.kind !== 'name') return false
  const binding = program.resolve(object)
  const isHook = binding?.definitions.some(
    (definition) =>
      definition.kind === 'value' &&
      definition.value.kind === 'call' &&
      referenceHooks.has(lastName(definition.value.callee)),
  )
  const isGiven = (value: Value): value is NameValue => value.kind === 'name' && program.resolve(value) === binding
  return (
    isHook === true &&
    program
      .ofKind('attribute')
      .some(({ element, name, value }) => name === 'ref' && mediaElements.has(element) && isGiven(value))
  )
}
