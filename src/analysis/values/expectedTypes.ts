import { ownModule, partialType, tableTypes, transparentTypes } from '../../knowledge/libraries'
import type { ClassValue, Field, NamedType, Parameter, TypeNode } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { classNamed, typeNamed } from '../program/exports'
import type { Program } from '../program/program'
import type { Evaluator } from './evaluator'

/**
 * The types that code declares for a place. `unknown`: it names a type of the project that is not read. Null: it declares
 * nothing, or a type that accepts anything.
 */
export type Expected = readonly TypeNode[] | 'unknown' | null

/** How deep types and values are followed. */
const maximumDepth = 12

/** What the code around a value declares for it: a variable, a field, a parameter, a key of one of these, a result. */
export function expectedAt(evaluator: Evaluator, value: AnyNode, depth = maximumDepth): Expected {
  const { program } = evaluator
  const parent = program.parents.get(value)
  if (!parent || depth === 0) return null
  const outer = (node: AnyNode): Expected => expectedAt(evaluator, node, depth - 1)
  switch (parent.kind) {
    case 'entry': {
      const record = program.parents.get(parent)
      return record && parent.key !== null ? expectedOfKey(program, outer(record), parent.key) : null
    }
    case 'assign':
      return declaredBy(parent.annotation) ?? ofTarget(program, parent.targets[0])
    case 'field':
    case 'parameter':
      return declaredBy(parent.annotation)
    case 'cast':
      return parent.type ? [parent.type] : outer(parent)
    case 'conditional':
    case 'logical':
      return 'test' in parent && parent.test === value ? null : outer(parent)
    case 'await':
    case 'assign-value':
      return outer(parent)
    case 'return':
      return declaredBy(program.functionOf(parent)?.returns ?? null)
    case 'list':
      return elementsOf(outer(parent))
    case 'positional':
    case 'keyword':
      return ofArgument(evaluator, value, parent.name, program.parents.get(parent))
    default:
      return null
  }
}

function declaredBy(annotation: TypeNode | null): Expected {
  return annotation && [annotation]
}

/** The declared type of what is assigned to: a variable, or a key of one. */
function ofTarget(program: Program, target: AnyNode | undefined): Expected {
  if (target?.kind === 'member' && 'object' in target)
    return target.property === null ? null : expectedOfKey(program, ofTarget(program, target.object), target.property)
  if (target?.kind !== 'name' || !('name' in target)) return null
  for (const definition of program.resolve(target)?.definitions ?? []) {
    if (definition.kind === 'parameter') return declaredBy(definition.parameter.annotation)
    const step = program.parents.get(definition.node) ?? definition.node
    if (step.kind === 'assign' && step.annotation) return [step.annotation]
  }
  return null
}

function elementsOf(expected: Expected): Expected {
  if (expected === null || expected === 'unknown') return expected
  return expected.flatMap((type) => (type.kind === 'list-type' && type.element ? [type.element] : []))
}

/** The declared type of a parameter of a local function, or of a field of the class that a call makes an instance of. */
function ofArgument(evaluator: Evaluator, value: AnyNode, name: string | null, call: AnyNode | undefined): Expected {
  const { calls } = evaluator
  if (call?.kind !== 'call') return null
  const owner = calls.targetOf(call)
  const parameter = owner?.parameters.find((each: Parameter) => {
    const given = calls.argumentFor(call, owner, each)
    return given !== null && given !== 'unknown' && given.value === value
  })
  if (parameter) return declaredBy(parameter.annotation)
  const made = evaluator.evaluate(call.callee).find(({ kind }) => kind === 'class')
  return made?.kind === 'class' && name !== null ? declaredBy(fieldOf(made.class, name)?.annotation ?? null) : null
}

function fieldOf({ fields }: ClassValue, name: string): Field | undefined {
  return fields.find((field) => field.name === name)
}

/** What types declare for a key. */
function expectedOfKey(program: Program, expected: Expected, key: string, depth = maximumDepth): Expected {
  if (expected === null || expected === 'unknown') return expected
  return joined(expected.map((type) => ofKey(program, type, key, depth - 1)))
}

function joined(found: readonly Expected[]): Expected {
  if (found.includes(null)) return null
  return found.includes('unknown') ? 'unknown' : found.flatMap((each) => (each === 'unknown' ? [] : (each ?? [])))
}

function ofKey(program: Program, type: TypeNode, key: string, depth: number): Expected {
  // Types may contain each other.
  if (depth <= 0) return 'unknown'
  switch (type.kind) {
    case 'record-type': {
      const field = type.fields.find(({ name }) => name === key)
      return field ? [field.type] : type.open ? null : []
    }
    case 'union-type':
      return expectedOfKey(program, type.members.filter(isObject), key, depth)
    case 'intersection-type':
      return expectedOfKey(program, type.members, key, depth)
    case 'named-type': {
      if (tableTypes.has(type.name)) return declaredBy(valueOf(type))
      const meant = resolved(program, type)
      if (meant === null || meant === 'unknown') return meant
      if (meant.kind !== 'class') return ofKey(program, meant, key, depth - 1)
      return declaredBy(fieldOf(meant, key)?.annotation ?? null) ?? 'unknown'
    }
    default:
      return null
  }
}

function isObject({ kind }: TypeNode): boolean {
  return kind === 'record-type' || kind === 'named-type' || kind === 'intersection-type'
}

/** `Record<string, unknown>`, `dict[str, int]`: the type of each value; null for any. */
function valueOf({ parameters: [, value] }: NamedType): TypeNode | null {
  return value && value.kind !== 'unknown-type' ? value : null
}

/** What a name of a type stands for. Null for types of libraries, which accept what they send. */
function resolved(program: Program, type: NamedType): TypeNode | ClassValue | 'unknown' | null {
  const [inner] = type.parameters
  if ((transparentTypes.has(type.name) || type.name === partialType) && inner) return inner
  const module = program.moduleOf(type)
  const declared = typeNamed(program, module, type.name)
  if (declared) return declared.type
  const local = classNamed(program, type.name, type)
  if (local) return local
  const source = program
    .importsBeside(module)
    .find(({ names }) => names.some(({ local: name }) => name === type.name))?.module
  return source !== undefined && ownModule.test(source) ? 'unknown' : null
}

/** What a place would get: the JSON type, and the value if it is known exactly. */
export interface Given {
  readonly kind: 'text' | 'number' | 'boolean' | 'object'
  readonly exact?: string | number | boolean
}

/** Whether a place that expects certain types accepts a value. */
export function accepts(evaluator: Evaluator, expected: Expected, given: Given): boolean {
  if (expected === null || expected === 'unknown') return expected === null
  return expected.length === 0 || expected.some((type) => acceptsType(evaluator, type, given))
}

function acceptsType(evaluator: Evaluator, type: TypeNode, given: Given, depth = maximumDepth): boolean {
  const inner = (each: TypeNode): boolean => depth > 0 && acceptsType(evaluator, each, given, depth - 1)
  switch (type.kind) {
    case 'text-type':
      return given.kind === 'text'
    case 'number-type':
      return given.kind === 'number'
    case 'boolean-type':
      return given.kind === 'boolean'
    case 'literal-type':
      return given.exact === type.value
    case 'union-type':
      return type.members.some(inner)
    case 'intersection-type':
      return type.members.every(inner)
    case 'unknown-type':
      return true
    case 'named-type': {
      const meant = tableTypes.has(type.name) ? 'unknown' : resolved(evaluator.program, type)
      if (meant === null) return true
      if (meant !== 'unknown' && meant.kind !== 'class') return inner(meant)
      break
    }
    default:
  }
  // An enumeration, or a type that is derived from values.
  const values = evaluator.fromType(type)
  return given.kind === 'object' || values.some((each) => each.kind === 'exact' && each.value === given.exact)
}

/** Whether the type of an object declares a key, and whether a value of it may lack the key. */
export function keyIn(
  { program }: Evaluator,
  expected: Expected,
  key: string,
): { readonly isDeclared: boolean; readonly mayLack: boolean } {
  if (expected === null) return { isDeclared: true, mayLack: true }
  if (expected === 'unknown') return { isDeclared: false, mayLack: false }
  const found = expectedOfKey(program, expected, key)
  const isDeclared = found === null || (found !== 'unknown' && found.length > 0)
  return { isDeclared, mayLack: !isDeclared || expected.every((type) => isOptional(program, type, key, maximumDepth)) }
}

function isOptional(program: Program, type: TypeNode, key: string, depth: number): boolean {
  const inner = (each: TypeNode): boolean => depth > 0 && isOptional(program, each, key, depth - 1)
  switch (type.kind) {
    case 'record-type':
      return type.fields.find(({ name }) => name === key)?.optional ?? true
    case 'union-type':
      return type.members.filter(isObject).every(inner)
    case 'intersection-type':
      return type.members.every(inner)
    case 'named-type': {
      if (type.name === partialType || tableTypes.has(type.name)) return true
      const meant = resolved(program, type)
      return meant === null || (meant !== 'unknown' && meant.kind !== 'class' && inner(meant))
    }
    default:
      return true
  }
}
