import { jsonSchemaKeys } from '../../../knowledge/libraries'
import type { Entry, RecordValue, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { entriesOf, entryOf } from '../../program/names'
import type { KeyWrite, RecordObject } from '../possibility'

/** The fields that a JSON schema declares, those with a list of values as choices; null for any other record. */
export function recordOfJsonSchema(schema: RecordValue, at: AnyNode): RecordObject | null {
  const fields = declaredFields(schema)
  if (fields === null) return null
  const writes = fields.map(({ entry, choices }): KeyWrite => ({
    key: entry.key ?? '',
    value: null,
    type: { kind: 'unknown-type', span: entry.span },
    choices: choices ? [choices] : [],
    context: null,
    at: entry,
    keySpan: entry.keySpan,
    conditions: [],
    optional: true,
  }))
  return { kind: 'record', at, context: null, writes, open: true, class: null }
}

interface DeclaredField {
  readonly entry: Entry
  /** The list of possible values, or the only value; null if the schema has neither. */
  readonly choices: Value | null
}

/** The fields under `properties`; null if a record has none. */
export function declaredFields(schema: RecordValue): readonly DeclaredField[] | null {
  const fields = entryOf(schema, jsonSchemaKeys.fields)?.value
  if (fields?.kind !== 'record') return null
  return entriesOf(fields).flatMap((entry): DeclaredField[] => {
    if (entry.key === null || entry.value.kind !== 'record') return []
    const own = entryOf(entry.value, jsonSchemaKeys.choices) ?? entryOf(entry.value, jsonSchemaKeys.only)
    return [{ entry, choices: own?.value ?? null }]
  })
}
