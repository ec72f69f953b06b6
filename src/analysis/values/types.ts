import { classNamed, definitionNamed, typeNamed } from '../program/exports'
import {
  enumBase,
  literalTypes,
  optionalTypes,
  partialType,
  schemaInference,
  transparentTypes,
  unionTypes,
} from '../../knowledge/libraries'
import type { ClassValue, NamedType, RecordType, TypeNode, Value, ValueType } from '../../syntax/model'
import type { Evaluator } from './evaluator'
import { outside, type KeyWrite, type Possibility, recordsOf, type Values } from './possibility'
import { union } from './union'
import { asChoices, choicesIn, choicesOf } from './choices'
import { parsedBySchema } from './libraries/schemas'
import { keysOf, mergedPlacements } from './recordObject'
import { givenInstance } from './records/buildRecord'
import { lastName } from '../program/names'

/** The possible values of an annotated type. An unknown type gives an unknown value. */
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
    case 'value-type':
      return byValue(evaluator, type)
    case 'unknown-type':
      return outside(type)
  }
}

/** One of the items of a list, or of the keys of a table. A value says nothing about others of its type. */
function byValue(evaluator: Evaluator, type: ValueType): Values {
  const values = type.of === 'itself' ? [] : evaluator.evaluate(type.value)
  if (type.of === 'item') return orUnknown(choicesOf(evaluator, values), type)
  const [table, ...more] = recordsOf(values)
  if (!table || table.open || more.length > 0) return outside(type)
  return orUnknown(
    [...keysOf(table)].map((value) => ({ kind: 'exact', value, choice: true, at: type })),
    type,
  )
}

function orUnknown(values: Values, at: TypeNode): Values {
  return values.length > 0 ? values : outside(at)
}

/** `A & { b: C }` has the fields of both, and possibly more if a part is unknown. */
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
  if (inner?.kind === 'value-type' && schemaInference.test(type.name)) {
    const checked = parsedBySchema(evaluator.evaluate(inner.value), type)
    return checked ? [checked] : outside(type)
  }
  if (type.name === partialType && inner) return evaluator.fromType(inner).map(withoutRequired)
  const { program } = evaluator
  const declared = typeNamed(program, program.moduleOf(type), type.name)
  if (declared) return evaluator.fromType(declared.type)
  const local = classNamed(program, type.name, type)
  if (!local) return orUnknown(literalsOf(evaluator, type), type)
  return isEnum(local) ? orUnknown(membersOf(evaluator, local), type) : [givenInstance(evaluator, local)]
}

/** `Mode = Literal["std", "pro"]`: the values of such a type name; none for any other name. */
function literalsOf(evaluator: Evaluator, { name, span }: NamedType): Values {
  const { program } = evaluator
  const at = program.moduleOf({ span }).body
  const definition = definitionNamed(program, name, at)
  const value = definition?.kind === 'value' && definition.path.length === 0 ? definition.value : null
  return value ? literalsIn(evaluator, value) : []
}

/**
 * The values of `Literal["std", "pro"]`, including in `Optional[…]`, `Union[…]` and with `|`; none if one is unknown.
 */
function literalsIn(evaluator: Evaluator, value: Value, depth = 0): Values {
  const all = (parts: readonly Value[]) => {
    const each = parts.map((part) => literalsIn(evaluator, part, depth + 1))
    return each.every(({ length }) => length > 0) ? each.flat() : []
  }
  const nothing: Values = [{ kind: 'exact', value: null, choice: true, at: value }]
  if (depth > mostUnions) return []
  if (value.kind === 'null') return depth === 0 ? [] : nothing
  if (value.kind === 'binary') return value.operator === '|' ? all([value.left, value.right]) : []
  if (value.kind !== 'member') return []
  const name = lastName(value.object)
  if (literalTypes.has(name)) {
    if (value.property !== null) return [{ kind: 'exact', value: value.property, choice: true, at: value }]
    return value.index ? choicesIn(evaluator, value.index) : []
  }
  if (!value.index) return []
  const parts =
    value.index.kind === 'list'
      ? value.index.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]))
      : [value.index]
  if (unionTypes.has(name)) return all(parts)
  const inner = all(parts.slice(0, 1))
  if (transparentTypes.has(name)) return inner
  return optionalTypes.has(name) && inner.length > 0 ? [...inner, ...nothing] : []
}

/** How deep unions of an alias are followed. */
const mostUnions = 4

/** The members of an enumeration, as the values that are sent; none if one is unknown. */
function membersOf(evaluator: Evaluator, { fields }: ClassValue): Values {
  const members = fields.map(({ value }) => (value ? asChoices(evaluator.evaluate(value)) : []))
  return members.every(({ length }) => length > 0) ? members.flat() : []
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
