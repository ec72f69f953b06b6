import type { Field, Fields } from './fields'
import type { Lines } from './lines'

/** Fields that belong together: those of an object, or of a line outside objects. */
export interface Scope {
  readonly id: string
  readonly parent: string | null
  readonly isObject: boolean
  readonly offset: number
  readonly line: number
  readonly fields: readonly Field[]
}

/** The scopes of a text in order, each with all its own fields. */
export function scopesOf({ all, parents }: Fields, lines: Lines): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope & { fields: Field[] }>()
  for (const field of all) {
    const line = lines.at(field.offset)
    const id = field.object > 0 ? `o${field.object}` : `l${line}`
    const scope = scopes.get(id)
    if (scope) scope.fields.push(field)
    else
      scopes.set(id, {
        id,
        parent: parentOf(field.object, line, parents),
        isObject: field.object > 0,
        offset: field.offset,
        line,
        fields: [field],
      })
  }
  return scopes
}

/** The parent of an outermost object is its line. */
function parentOf(object: number, line: number, parents: readonly number[]): string | null {
  if (object === 0) return null
  const parent = parents[object] ?? 0
  return parent > 0 ? `o${parent}` : `l${line}`
}

/** The value of the last field with one of the keys, ignoring case. */
export function valueOf(
  { fields }: Scope,
  keys: ReadonlySet<string>,
  accepts: (field: Field) => boolean = () => true,
): Field | undefined {
  return fields.findLast((field) => keys.has(field.key.toLowerCase()) && accepts(field))
}

export function textOf(scope: Scope, keys: ReadonlySet<string>): string | null {
  const field = valueOf(scope, keys, ({ quoted }) => quoted)
  return field === undefined ? null : String(field.value)
}
