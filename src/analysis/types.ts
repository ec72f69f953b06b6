import type { ClassValue, TypeNode } from '../syntax/model'
import type { Evaluator } from './evaluate'
import { outside, union, type Values } from './possibility'
import type { Placement } from './record'
import { instanceRecord } from './records'

/** Type names that say no more than "some value of their parameter". */
const transparent = new Set(['Readonly', 'Required', 'Annotated', 'Final', 'ClassVar', 'Promise', 'Awaited', 'NonNullable', 'NotRequired'])

/** What a value of an annotated type may be. An unknown type gives an unknown value. */
export function typeValues(evaluator: Evaluator, type: TypeNode, depth = 0): Values {
  if (depth > 12) return outside(type)
  switch (type.kind) {
    case 'text':
      return [{ kind: 'text', pieces: null, at: type }]
    case 'number':
      return [{ kind: 'number', at: type }]
    case 'boolean':
      return [{ kind: 'boolean', at: type }]
    case 'null':
      return [{ kind: 'exact', value: null, at: type }]
    case 'literal':
      return [{ kind: 'exact', value: type.value, at: type }]
    case 'union':
      return union(type.members.map((member) => typeValues(evaluator, member, depth + 1)), type)
    case 'list':
      return [{ kind: 'list', items: null, at: type, context: null }]
    case 'record':
      return [{ kind: 'record', at: type, context: null, placements: fieldsOf(type), open: false, class: null }]
    case 'named':
      return named(evaluator, type, depth)
    case 'unknown':
      return outside(type)
  }
}

function named(evaluator: Evaluator, type: TypeNode & { kind: 'named' }, depth: number): Values {
  const [inner] = type.parameters
  if ((transparent.has(type.name) || type.name === 'Partial') && inner) return typeValues(evaluator, inner, depth + 1)
  const declared = evaluator.program.types.get(type.name)
  if (declared) {
    const values = typeValues(evaluator, declared.type, depth + 1)
    if (declared.extends.length === 0) return values
    return values.map((value) => (value.kind === 'record' ? { ...value, placements: [...inherited(evaluator, declared.extends, depth), ...value.placements] } : value))
  }
  const local = evaluator.program.classes.find(({ name }) => name === type.name)
  return local && !isEnum(local) ? [instanceRecord(evaluator, local, null, null)] : outside(type)
}

/** One of its members, of which each is sent as its value. */
function isEnum({ bases }: ClassValue): boolean {
  return bases.some(({ value }) => /Enum$/.test(value.kind === 'name' ? value.name : value.kind === 'member' ? (value.property ?? '') : ''))
}

function inherited(evaluator: Evaluator, names: readonly string[], depth: number): Placement[] {
  return names.flatMap((name) => {
    const base = evaluator.program.types.get(name)
    if (!base || depth > 6) return []
    return typeValues(evaluator, base.type, depth + 2).flatMap((value) => (value.kind === 'record' ? [...value.placements] : []))
  })
}

function fieldsOf(type: TypeNode & { kind: 'record' }): Placement[] {
  return type.fields.map((field) => ({
    key: field.name,
    value: null,
    type: field.type,
    context: null,
    at: field,
    keySpan: field.nameSpan,
    conditions: [],
    optional: field.optional,
  }))
}
