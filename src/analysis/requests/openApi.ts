import { jsonMediaType, openApiMethods } from '../../knowledge/libraries'
import type { Entry, RecordValue, TextPiece, Value } from '../../syntax/model'
import type { Run } from '../values/possibility'
import { readEmbeddedJson } from '../../syntax/json/read'
import { entriesOf, entryOf } from '../program/names'
import type { Additions } from '../../knowledge/additions'
import type { Program } from '../program/program'
import { readUrl, type UrlPattern } from './url'
import { WrittenText } from '../values/texts/written'

/** A call that an OpenAPI (or Swagger) document describes. */
export interface Operation {
  /** The entry of its path. */
  readonly at: Entry
  readonly method: string
  /** Its path on each of its servers. */
  readonly urls: readonly UrlPattern[]
  /** Its example bodies. */
  readonly bodies: readonly RecordValue[]
  /** Its body schemas. */
  readonly schemas: readonly RecordValue[]
}

/** The most references to follow. */
const maximumHops = 8

/** The operations of an OpenAPI document in JSON, or null. Its schemas describe bodies, but are not bodies. */
export function operationsIn({ model, additions }: Program): readonly Operation[] | null {
  const [step] = model.body.steps
  const root = step?.kind === 'expression' && step.value.kind === 'record' ? step.value : null
  if (!root || !(field(root, 'openapi') ?? field(root, 'swagger'))) return null
  const paths = recordIn(root, 'paths')
  return paths ? entriesOf(paths).flatMap((path) => operationsAt(root, path, additions)) : null
}

function operationsAt(root: RecordValue, at: Entry, additions: Additions): readonly Operation[] {
  const item = resolve(root, at.value)
  if (!at.key?.startsWith('/') || !item) return []
  return entriesOf(item).flatMap(({ key, value }) => {
    const operation = openApiMethods.has(key ?? '') && value.kind === 'record' ? value : null
    if (!operation || key === null) return []
    const servers = serversOf(operation) ?? serversOf(item) ?? serversOf(root) ?? formerServer(root)
    const urls = servers.map((server) => readUrl(join(server, written(at)), additions))
    const contents = contentsOf(root, operation, item)
    const bodies = contents.flatMap((content) => examplesOf(root, content)).filter((each) => each.kind === 'record')
    const schemas = contents.map((content) => resolve(root, field(content, 'schema'))).filter((each) => each !== null)
    return [{ at, method: key.toUpperCase(), urls, bodies, schemas }]
  })
}

/** `"servers": [{ "url": "https://…" }]` */
function serversOf(holder: RecordValue): readonly WrittenText[] | null {
  const servers = field(holder, 'servers')
  if (servers?.kind !== 'list' || servers.items.length === 0) return null
  return servers.items.map((server) => textOf(server.kind === 'record' ? field(server, 'url') : undefined))
}

/** Swagger 2: `"host": "…", "basePath": "/v1"`. */
function formerServer(root: RecordValue): readonly WrittenText[] {
  const host = textOf(field(root, 'host'))
  return host.text === '' ? [] : [WrittenText.of('https://').concat(host, textOf(field(root, 'basePath')))]
}

function join(server: WrittenText, path: WrittenText): WrittenText {
  const end = server.text.length - (server.text.endsWith('/') ? 1 : 0)
  return server.slice(0, end).concat(path)
}

function textOf(value: Value | undefined): WrittenText {
  const [piece] = value?.kind === 'text' && value.value !== null ? value.parts : []
  return new WrittenText(piece?.kind === 'piece' ? [run(piece)] : [])
}

/** A key as text with its position, if it is written without escapes. */
function written({ key, keySpan: { start, end } }: Entry): WrittenText {
  const value = key ?? ''
  if (end - start !== value.length + 2) return WrittenText.of(value)
  return new WrittenText([
    run({ kind: 'piece', span: { start: start + 1, end: end - 1 }, value, shifts: [[0, start + 1]] }),
  ])
}

function run(piece: TextPiece): Run {
  return { text: piece.value, source: piece, offset: 0 }
}

/** What describes the body of an operation: its media types for JSON, and a body parameter of Swagger 2. */
function contentsOf(root: RecordValue, operation: RecordValue, item: RecordValue): readonly RecordValue[] {
  const content = recordIn(resolve(root, field(operation, 'requestBody')), 'content')
  const types = content ? entriesOf(content).filter(({ key }) => jsonMediaType.test(key ?? '')) : []
  const former = [operation, item]
    .flatMap((holder) => itemsOf(field(holder, 'parameters')))
    .map((parameter) => resolve(root, parameter))
    .filter((parameter) => {
      const place = field(parameter, 'in')
      return place?.kind === 'text' && place.value === 'body'
    })
  return [...types.map(({ value }) => value), ...former].filter((each) => each?.kind === 'record')
}

/** The examples of a media type and of its schema. */
function examplesOf(root: RecordValue, holder: RecordValue): readonly Value[] {
  const examples = recordIn(holder, 'examples')
  const named = examples ? entriesOf(examples).map(({ value }) => field(resolve(root, value), 'value')) : []
  const schema = resolve(root, field(holder, 'schema'))
  const all = [field(holder, 'example'), ...named, field(schema, 'example'), ...itemsOf(field(schema, 'examples'))]
  return all.flatMap((value) => (value?.kind === 'text' ? (readEmbeddedJson(value) ?? []) : (value ?? [])))
}

/** A record, or the one that its `$ref` leads to: `#/components/schemas/Request`. */
function resolve(root: RecordValue, value: Value | undefined): RecordValue | null {
  let at = value
  for (let hop = 0; hop < maximumHops; hop++) {
    if (at?.kind !== 'record') return null
    const reference = field(at, '$ref')
    if (reference?.kind !== 'text') return at
    const [first, ...steps] = reference.value?.split('/') ?? []
    if (first !== '#') return null
    at = steps.reduce<Value | undefined>(
      (from, step) =>
        from?.kind === 'record' ? field(from, step.replaceAll('~1', '/').replaceAll('~0', '~')) : undefined,
      root,
    )
  }
  return null
}

function recordIn(holder: RecordValue | null, key: string): RecordValue | null {
  const value = field(holder, key)
  return value?.kind === 'record' ? value : null
}

function field(holder: RecordValue | null, key: string): Value | undefined {
  return holder ? entryOf(holder, key)?.value : undefined
}

function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items.filter((item) => item.kind !== 'spread') : []
}
