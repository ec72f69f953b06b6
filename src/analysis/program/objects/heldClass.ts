import { optionalTypes, transparentTypes } from '../../../knowledge/libraries'
import { remembered } from '../../../syntax/remembered'
import type {
  AssignStep,
  CallValue,
  ClassValue,
  FunctionValue,
  MemberValue,
  TypeNode,
  Value,
} from '../../../syntax/model'
import { classNamed, exportedBy, namespaceOf } from '../exports'
import { push } from '../../../syntax/multimap'
import type { Definition, Program } from '../program'

/** How many names, calls and fields an object is followed through. */
const longestWay = 6

/** A variable with more assignments has no single class. */
const mostDefinitions = 8

/**
 * The class in the user's code whose instance an expression is: created there, declared as its type, or passed through
 * a variable, a field or a function. Uses names and types only; null if they do not determine it.
 */
export function heldClass(program: Program, value: Value, left = longestWay): ClassValue | null {
  if (left === 0) return null
  switch (value.kind) {
    case 'call':
      return classMade(program, value, left)
    case 'name': {
      const definitions = program.resolve(value)?.definitions ?? []
      if (definitions.length > mostDefinitions) return null
      return sameOf(definitions.map((each) => classDefined(program, each, left)))
    }
    case 'member':
      return value.property !== null && isSelf(value.object) ? fieldHeld(program, value, value.property, left) : null
    case 'await':
      return heldClass(program, value.value, left - 1)
    case 'cast':
      return (value.type && classOfType(program, value.type)) ?? heldClass(program, value.value, left - 1)
    default:
      return null
  }
}

export function isSelf(value: Value): boolean {
  return value.kind === 'name' && (value.name === 'self' || value.name === 'this' || value.name === 'cls')
}

/** Undefined if it has no value yet: `client = None`. */
type Held = ClassValue | null | undefined

function sameOf(all: readonly Held[]): ClassValue | null {
  const [first, ...more] = all.filter((each) => each !== undefined)
  return first && more.every((each) => each === first) ? first : null
}

function classDefined(program: Program, definition: Definition, left: number): Held {
  if (definition.path.length > 0) return null
  switch (definition.kind) {
    case 'value':
      return classAssigned(program, definition.value, definition.step?.annotation ?? null, left)
    case 'declared':
      return definition.step.annotation && classOfType(program, definition.step.annotation)
    case 'parameter':
      return definition.parameter.annotation && classOfType(program, definition.parameter.annotation)
    case 'managed':
      return heldClass(program, definition.value, left - 1)
    default:
      return null
  }
}

function classAssigned(program: Program, value: Value, annotation: TypeNode | null, left: number): Held {
  const declared = annotation && classOfType(program, annotation)
  if (declared) return declared
  return value.kind === 'null' ? undefined : heldClass(program, value, left - 1)
}

/** The one class that a type names, with or without nothing: `Client | null`, `Optional[Client]`. */
function classOfType(program: Program, type: TypeNode): ClassValue | null {
  if (type.kind === 'union-type') {
    const [only, ...more] = type.members.filter(({ kind }) => kind !== 'null-type')
    return only && more.length === 0 ? classOfType(program, only) : null
  }
  if (type.kind !== 'named-type') return null
  const [inner] = type.parameters
  const isAround = transparentTypes.has(type.name) || optionalTypes.has(type.name)
  return isAround && inner ? classOfType(program, inner) : classNamed(program, type.name, type)
}

function classMade(program: Program, { callee }: CallValue, left: number): ClassValue | null {
  if (callee.kind === 'name') {
    const [definition, ...more] = program.resolve(callee)?.definitions ?? []
    if (definition === undefined || more.length > 0) return null
    if (definition.kind === 'class') return definition.class
    return definition.kind === 'function' ? classReturned(program, definition.function, null, left) : null
  }
  if (callee.kind !== 'member' || callee.property === null || callee.object.kind !== 'name') return null
  const binding = program.resolve(callee.object)
  const module = binding && namespaceOf(program, binding)
  const exported = module ? exportedBy(program, module, callee.property)?.definitions[0] : undefined
  if (exported?.kind === 'class') return exported.class
  if (exported?.kind === 'function') return classReturned(program, exported.function, null, left)
  const [owner] = binding?.definitions ?? []
  const maker = owner?.kind === 'class' ? owner.class.methods.find(({ name }) => name === callee.property) : undefined
  return owner?.kind === 'class' && maker ? classReturned(program, maker, owner.class, left) : null
}

/** @param owner the class that `cls` refers to in it */
function classReturned(
  program: Program,
  { returns, body }: FunctionValue,
  owner: ClassValue | null,
  left: number,
): ClassValue | null {
  const declared = returns && classOfType(program, returns)
  if (declared) return declared
  const last = body.steps.at(-1)
  const value = last?.kind === 'return' ? last.value : null
  if (value?.kind === 'call' && owner && isSelf(value.callee)) return owner
  return value && heldClass(program, value, left - 1)
}

/** The class of a field of the enclosing object. */
function fieldHeld(program: Program, at: MemberValue, name: string, left: number): ClassValue | null {
  const owner = program.classOf(at)
  if (owner === null) return null
  const field = owner.fields.find((each) => each.name === name)
  const declared = field?.annotation ?? parameterField(owner, name)
  const typed = declared && classOfType(program, declared)
  if (typed) return typed
  const set = fieldWrites(program).get(owner)?.get(name) ?? []
  const values = [...(field?.value ? [field.value] : []), ...set.flatMap(({ value }) => value ?? [])]
  return sameOf(values.map((value) => classAssigned(program, value, null, left)))
}

/** The type of a field that TypeScript's constructor declares: `constructor(private client: Client)`. */
function parameterField({ methods }: ClassValue, name: string): TypeNode | null {
  const parameters = methods.find((method) => method.name === 'constructor')?.parameters ?? []
  const own = parameters.find(({ isField, target }) => isField && target.kind === 'name' && target.name === name)
  return own?.annotation ?? null
}

/** The assignments to fields, `self.client = …`, by class and name. */
const fieldWrites = remembered<Program, ReadonlyMap<ClassValue, Map<string, AssignStep[]>>>((program) => {
  const found = new Map<ClassValue, Map<string, AssignStep[]>>()
  for (const step of program.ofKind('assign')) {
    const owner = program.classOf(step)
    if (owner === null) continue
    const own = found.get(owner) ?? new Map<string, AssignStep[]>()
    found.set(owner, own)
    for (const target of step.targets)
      if (target.kind === 'member' && target.property !== null && isSelf(target.object))
        push(own, target.property, step)
  }
  return found
})
