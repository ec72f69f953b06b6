import {
  capabilities,
  type Capability,
  type Endpoint,
  type EndpointParameter,
  endpoints,
  type Provenance,
  serviceErrors,
  type ServiceError,
  unitPrices,
} from '../../knowledge'
import { code, codes, fact, list as listOf, proper, term } from '../../rules/shared/saying/wording'
import type { SentenceId, Words } from '../../words'
import type { ReferenceEntry } from './referenceEntry'
import { priceListOf } from '../cost/price'
import { renderPrices } from '../cost/priceTable'
import { rulesOf } from '../hover/describeRules'
import { generationNote } from '../hover/renderEndpoint'
import { renderCapability } from '../hover/renderModel'
import { hostNames } from '../lookup'
import { blocks, bulletList, inlineCode, table, markdown, page, type Markdown } from '../markdown'
import { citations } from '../provenance'
import { retryInShort } from '../retry'
import type { Language } from '../../findings/finding'
import { exampleRequest, fencedExample } from './exampleCode'
import { parameterDetails, parameterTable } from './parameters'

export { endpointsAt } from './endpointsAt'
export { exampleRequest } from './exampleCode'

/** All endpoints, for a list to pick from. */
export function referenceEntries(words: Words): readonly ReferenceEntry[] {
  return endpoints.map(({ id, title, method, path, generation }) => ({
    id,
    title: words.fact(title),
    method,
    path,
    generation: words.phrase(term('generation', { generation })),
  }))
}

/** The page of an endpoint as CommonMark, with an example in the given language; null for an unknown id. */
export function renderReference(endpointId: string, language: Language, words: Words): Markdown | null {
  const endpoint = (endpoints as readonly Endpoint[]).find(({ id }) => id === endpointId)
  return endpoint ? pageOf(endpoint, language, words) : null
}

function pageOf(endpoint: Endpoint, language: Language, words: Words): Markdown {
  const { title, parameters, notes = [], method } = endpoint
  const section = sectionsIn(words)
  const example = exampleRequest(endpoint, language)
  const rules = rulesOf(endpoint, words)
  const details = parameterDetails(parameters, words)
  const models = modelsOf(endpoint)
  return markdown`${page([
    `# ${words.fact(title)}`,
    bulletList([
      ...factsOf(endpoint, words),
      ...notes.map((note) => words.fact(note)),
      ...generationNote(endpoint, words),
    ]),
    ...section('reference.example', fencedExample(example)),
    ...section(
      method === 'GET' ? 'reference.query' : 'reference.parameters',
      parameters.length > 0 ? parameterTable(parameters, words) : words.say('reference.unknown-body'),
    ),
    ...section('reference.limits', details.length > 0 ? bulletList(details) : null),
    ...section('reference.rules', rules.length > 0 ? bulletList(rules) : null),
    ...section('reference.other-keys', keyNotes(endpoint, words)),
    ...section(
      'reference.models',
      models.length > 0
        ? blocks(models.flatMap((model) => [`### ${inlineCode(model.model)}`, renderCapability(model, words)]))
        : null,
    ),
    ...section('reference.price', renderPrices(endpoint, words)),
    ...section('reference.result', result(endpoint, words)),
    ...section('reference.errors', errorTable(words)),
    ...section('reference.sources', bulletList(citations(sourcesOf(endpoint, models), words))),
  ])}\n`
}

/** A heading with its content; nothing if that is empty. */
function sectionsIn(words: Words): (heading: SentenceId, content: string | null) => readonly string[] {
  return (heading, content) => (content === null || content === '' ? [] : [`## ${words.say(heading)}`, content])
}

function factsOf({ method, path, generation, auth, kind, model, status }: Endpoint, words: Words): readonly Markdown[] {
  return [
    words.say('reference.call', { method: proper(method), path: code(path), hosts: hostNames }),
    words.say('reference.generation', {
      generation: term('generation', { generation }),
      model: model === undefined ? null : code(model),
    }),
    words.say('reference.authorization', {
      header: code('Bearer …'),
      ways: listOf(auth.map((way) => term('authentication', { way }))),
    }),
    words.say('reference.answer', { kind }),
    ...(status === 'undocumented' ? [words.say('reference.older-pages')] : []),
  ]
}

function keyNotes({ ignoredKeys = [], undocumentedKeys = [] }: Endpoint, words: Words): string | null {
  const lines = [
    ...ignoredKeys.map(({ key, instead, note }) =>
      words.say('reference.ignored-key', {
        key: code(key),
        note: fact(note),
        instead: instead === undefined ? null : code(instead),
      }),
    ),
    ...(undocumentedKeys.length > 0
      ? [words.say('reference.neighbours-keys', { keys: codes(undocumentedKeys, 'and') })]
      : []),
  ]
  return lines.length > 0 ? bulletList(lines) : null
}

/** The capabilities of models that the endpoint accepts, the newest row of each; without retired models. */
function modelsOf({ model, parameters, area }: Endpoint): readonly Capability[] {
  const named =
    model === undefined ? (parameters.find(({ name }) => name === 'model_name')?.enum?.map(String) ?? []) : [model]
  return area === 'video' ? capabilities.filter((row) => named.includes(row.model)) : []
}

function result({ query }: Endpoint, words: Words): string | null {
  if (!query) return null
  const { byId, ids, list, result: place } = query
  return bulletList([
    words.say('reference.query-by-id', { path: code(byId), ids: codes(ids) }),
    ...(list
      ? [
          words.say('reference.list', {
            method: proper(list.method),
            path: code(list.path),
            most: list.maxPageSize ?? null,
          }),
        ]
      : []),
    ...(place ? [words.say('reference.result-place', { place: code(place) })] : []),
  ])
}

function errorTable(words: Words): string {
  const all: readonly ServiceError[] = serviceErrors
  const rows = all
    .filter(({ retry }) => retry !== 'not-an-error')
    .map(({ code: number, http, name, retry, remedy }) => [
      `\`${number}\``,
      String(http),
      words.fact(name),
      retryInShort(retry, words),
      words.fact(remedy),
    ])
  const head = [
    words.say('hover.column-code', { used: true }),
    'HTTP',
    words.say('hover.column-meaning'),
    words.say('hover.column-retry'),
    words.say('reference.column-remedy'),
  ]
  return table(head, rows)
}

function sourcesOf(endpoint: Endpoint, models: readonly Capability[]): readonly Provenance[] {
  const list = priceListOf(endpoint)
  return [
    endpoint,
    ...nested(endpoint.parameters).flatMap((parameter) =>
      [parameter, ...(parameter.support ?? [])].flatMap(provenanceOf),
    ),
    ...(endpoint.constraints ?? []).flatMap(provenanceOf),
    ...models,
    ...(list ? [list.source ?? unitPrices[list.unit]] : []),
    { source: 'errorCodes' },
  ]
}

function provenanceOf({ source, confidence }: Partial<Provenance>): readonly Provenance[] {
  return source ? [{ source, ...(confidence ? { confidence } : {}) }] : []
}

function nested(parameters: readonly EndpointParameter[]): readonly EndpointParameter[] {
  return parameters.flatMap((parameter) => [parameter, ...nested(parameter.fields ?? [])])
}
