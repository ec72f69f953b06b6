import { methodKeyName, schemaTypeNames, urlKeyName } from '../../knowledge/libraries'
import type { RecordValue, Value } from '../../syntax/model'
import type { Run } from '../values/possibility'
import { isExpression, readTemplate } from '../../syntax/json/holes'
import type { AnyNode } from '../../syntax/visit'
import { entriesOf, entryOf } from '../program/names'
import type { Program } from '../program/program'
import { readUrl, type UrlPattern } from './url'
import { WrittenText } from '../values/texts/written'

/** A request described in JSON: `{ "method": "POST", "url": … }` in a collection or a workflow. */
interface Described {
  readonly method: string | null
  readonly url: UrlPattern
}

/** The request that a record describes by its own keys, or null. */
export function describedBy(program: Program, record: RecordValue): Described | null {
  for (const entry of entriesOf(record)) {
    if (!urlKeyName.test(entry.key ?? '')) continue
    const written = urlText(entry.value)
    const url =
      written &&
      readUrl(isExpression(written.text) ? computed(written) : withVariable(program, written), program.additions)
    if (url && (url.host.kind !== 'unknown' || url.endpoints.length > 0)) return { method: methodOf(record), url }
  }
  return null
}

/** The request that JSON describes around a body, looking outwards. */
export function describedAround(program: Program, body: AnyNode): Described | null {
  for (const at of program.ancestors(body)) {
    const described = at.kind === 'record' ? describedBy(program, at) : null
    if (described) return described
  }
  return null
}

/** Whether a record is a schema, like the `properties` of a JSON schema, and not a request. */
export function isOfSchema(record: RecordValue): boolean {
  const fields = entriesOf(record).map(({ value }) => (value.kind === 'record' ? value : null))
  const hasType = (field: RecordValue) =>
    entriesOf(field).some(
      ({ key, value }) => key === 'type' && value.kind === 'text' && schemaTypeNames.has(value.value ?? ''),
    )
  return fields.every((field) => field !== null) && fields.some(hasType)
}

function methodOf(record: RecordValue): string | null {
  const { value } = entriesOf(record).find(({ key }) => methodKeyName.test(key ?? '')) ?? {}
  return value?.kind === 'text' ? (value.value?.toUpperCase() ?? null) : null
}

/** A URL as text, or in parts: `{ "host": ["{{baseUrl}}"], "path": ["v1", "videos", "text2video"] }`. */
function urlText(value: Value): WrittenText | null {
  if (value.kind === 'text') return new WrittenText(runsIn(value))
  if (value.kind !== 'record') return null
  const part = (name: string) => entryOf(value, name)?.value
  const raw = part('raw')
  if (raw?.kind === 'text') return new WrittenText(runsIn(raw))
  const host = part('host')
  const path = part('path')
  if (path?.kind !== 'list') return null
  const segments = [...(host?.kind === 'list' && host.items.length === 1 ? host.items : []), ...path.items]
  return new WrittenText(
    segments.flatMap((segment, index) => [...(index > 0 ? WrittenText.of('/').runs : []), ...runsIn(segment)]),
  )
}

function runsIn(value: AnyNode): readonly Run[] {
  if (value.kind !== 'text') return []
  return value.parts.flatMap((part) => (part.kind === 'piece' ? [{ text: part.value, source: part, offset: 0 }] : []))
}

/** `=https://…/{{ $json.data.task_id }}`, an n8n expression with placeholders, named by their last identifiers. */
function computed(url: WrittenText): WrittenText {
  let whole = WrittenText.of('')
  let done = 1
  for (const { start, end } of readTemplate(url.text).holes) {
    const name =
      url.text
        .slice(start, end)
        .match(/[\w$]+/g)
        ?.at(-1) ?? null
    whole = whole.concat(url.slice(done, start), new WrittenText([{ text: null, name }]))
    done = end
  }
  return whole.concat(url.slice(done, url.text.length))
}

/** `{{baseUrl}}/v1/…` with the value of that variable, if the same file has it. */
function withVariable(program: Program, url: WrittenText): WrittenText {
  const [, field, name] = /^(\{\{\s*(\w+)\s*\}\})\//.exec(url.text) ?? []
  const value = name === undefined ? null : variable(program, name)
  return field === undefined || !value ? url : value.concat(url.slice(field.length, url.text.length))
}

/** `{ "key": "baseUrl", "value": "https://…" }` */
function variable({ nodes }: Program, name: string): WrittenText | null {
  for (const node of nodes) {
    if (node.kind !== 'record') continue
    const text = (key: RegExp) => entriesOf(node).find((entry) => key.test(entry.key ?? ''))?.value
    const named = text(/^(key|name)$/)
    const value = text(/^value$/)
    if (named?.kind === 'text' && named.value === name && value?.kind === 'text' && value.value)
      return new WrittenText(runsIn(value))
  }
  return null
}
