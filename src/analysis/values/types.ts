import { classNamed, typeNamed } from '../program/exports'
import { enumBase, partialType, transparentTypes } from '../../knowledge/libraries'
import type { ClassValue, NamedType, RecordType, TypeNode } from '../../syntax/model'
import type { Evaluator } from './evaluator'
import { outside, type KeyWrite, type Possibility, recordsOf, union, type Values } from './possibility'
import { mergedPlacements } from './recordObject'
import { givenInstance } from './records/buildRecord'
import { lastName } from '../program/names'

/** What a value of an annotated type may be. An unknown type gives an unknown value. */
export function typeValues(evaluator: Evaluator, type: TypeNode): Values {
  switch (type.kind) {
    case 'text-type':
      return [{ kind: 'text', pieces: null, at: type }]
    case 'number-type':
      return [{ kind: 'number', at: type }]
    case 'boolean-type':
      return [{ kind: 'boolean', at: type }]
    case 'null-type':
      return [{ kind: 'exact', value: null, at: type }]
    case 'literal-type':
      return [{ kind: 'exact', value: type.value, at: type }]
    case 'union-type':
      return union(
        type.members.map((member) => evaluator.fromType(member)),
        type,
      )
    case 'intersection-type':
      return intersection(
        type.members.map((member) => evaluator.fromType(member)),
        type,
      )
    case 'list-type':
      return [{ kind: 'list', items: null, at: type, context: null }]
    case 'record-type':
      return [
        { kind: 'record', at: type, context: null, writes: fieldsOf(type), open: type.open ?? false, class: null },
      ]
    case 'named-type':
      return named(evaluator, type)
    case 'unknown-type':
      return outside(type)
  }
}

/** `A & { b: C }` has the fields of both; where a part is not known it may have more. */
function intersection(parts: readonly Values[], at: TypeNode): Values {
  const records = parts.flatMap(recordsOf)
  const [first] = records
  const open =
    records.some((record) => record.open) || parts.some((values) => values.length !== 1 || values[0]?.kind !== 'record')
  return first
    ? [{ ...first, writes: mergedPlacements(records.map(({ writes: writes }) => writes)), open }]
    : outside(at)
}

function withoutRequired(value: Possibility): Possibility {
  return value.kind === 'record'
    ? { ...value, writes: value.writes.map((write) => ({ ...write, optional: true })) }
    : value
}

function named(evaluator: Evaluator, type: NamedType): Values {
  const [inner] = type.parameters
  if (transparentTypes.has(type.name) && inner) return evaluator.fromType(inner)
  if (type.name === partialType && inner) return evaluator.fromType(inner).map(withoutRequired)
  const { program } = evaluator
  const declared = typeNamed(program, program.moduleOf(type), type.name)
  if (declared) return evaluator.fromType(declared.type)
  const local = classNamed(program, type.name, type)
  return local && !isEnum(local) ? [givenInstance(evaluator, local)] : outside(type)
}

/** One of its members, of which each is sent as its value. */
function isEnum({ bases }: ClassValue): boolean {
  return bases.some(({ value }) => enumBase.test(lastName(value)))
}

function fieldsOf(type: RecordType): KeyWrite[] {
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
