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
import type { ReferenceEntry } from './referenceEntry'
import { priceListOf } from '../cost/price'
import { renderPrices } from '../cost/priceTable'
import { rulesOf } from '../hover/describeRules'
import { generationNames } from '../hover/renderEndpoint'
import { renderCapability } from '../hover/renderModel'
import { officialHosts } from '../lookup'
import { alternatives, blocks, bulletList, inlineCode, table, markdown, page, type Markdown } from '../markdown'
import { citations } from '../provenance'
import { retryInShort } from '../retry'
import type { Language } from '../../findings/finding'
import { exampleRequest, fencedExample } from './exampleCode'
import { parameterDetails, parameterTable } from './parameters'

export { endpointsAt } from './endpointsAt'
export { exampleRequest } from './exampleCode'

/** All endpoints, for a list to pick from. */
export function referenceEntries(): readonly ReferenceEntry[] {
  return endpoints.map(({ id, title, method, path, generation }) => ({
    id,
    title,
    method,
    path,
    generation: generationNames[generation],
  }))
}

/** The page of an endpoint as CommonMark, with an example in the given language; null for an id that is none. */
export function renderReference(endpointId: string, language: Language): Markdown | null {
  const endpoint = (endpoints as readonly Endpoint[]).find(({ id }) => id === endpointId)
  return endpoint ? pageOf(endpoint, language) : null
}

function pageOf(endpoint: Endpoint, language: Language): Markdown {
  const { title, parameters, notes = [], method } = endpoint
  const example = exampleRequest(endpoint, language)
  const rules = rulesOf(endpoint)
  const details = parameterDetails(parameters)
  const models = modelsOf(endpoint)
  return markdown`${page([
    `# ${title}`,
    bulletList([...facts(endpoint), ...notes]),
    ...section('Example', example && fencedExample(example)),
    ...section(
      method === 'GET' ? 'Query parameters' : 'Parameters',
      parameters.length > 0 ? parameterTable(parameters) : 'The body is not known well enough to describe it.',
    ),
    ...section('Limits', details.length > 0 ? bulletList(details) : null),
    ...section('Rules', rules.length > 0 ? bulletList(rules) : null),
    ...section('Keys that are not taken', keyNotes(endpoint)),
    ...section(
      'Models',
      models.length > 0
        ? blocks(models.flatMap((model) => [`### ${inlineCode(model.model)}`, renderCapability(model)]))
        : null,
    ),
    ...section('Price', renderPrices(endpoint)),
    ...section('Result', result(endpoint)),
    ...section('Errors', errorTable()),
    ...section('Sources', bulletList(citations(sourcesOf(endpoint, models)))),
  ])}\n`
}

function section(heading: string, content: string | null): readonly string[] {
  return content === null || content === '' ? [] : [`## ${heading}`, content]
}

function facts({ method, path, generation, auth, kind, model, status }: Endpoint): readonly string[] {
  const authentication = { 'api-key': 'API key', jwt: 'token signed with access key and secret key' }
  return [
    `**Call:** ${method} ${inlineCode(path)} on ${officialHosts}`,
    `**Generation:** ${generationNames[generation]}${model === undefined ? '' : `, model ${inlineCode(model)}`}`,
    `**Authorization:** ${inlineCode('Bearer …')} with ${alternatives(auth.map((way) => authentication[way]))}`,
    `**Answer:** ${kind === 'task' ? 'a task, to be queried until it is done' : 'at once'}`,
    ...(status === 'undocumented' ? ['**Status:** on older pages only'] : []),
  ]
}

function keyNotes({ ignoredKeys = [], undocumentedKeys = [] }: Endpoint): string | null {
  const lines = [
    ...ignoredKeys.map(
      ({ key, instead, note }) => `${inlineCode(key)}: ${note}${instead ? ` Use ${inlineCode(instead)}.` : ''}`,
    ),
    ...(undocumentedKeys.length > 0
      ? [
          `On pages of neighbouring endpoints, not on this one: ${alternatives(undocumentedKeys.map(inlineCode), 'and')}.`,
        ]
      : []),
  ]
  return lines.length > 0 ? bulletList(lines) : null
}

/** The models that can be named, newest row of the capability map each; retired ones are left out. */
function modelsOf({ model, parameters, area }: Endpoint): readonly Capability[] {
  const named =
    model === undefined ? (parameters.find(({ name }) => name === 'model_name')?.enum?.map(String) ?? []) : [model]
  return area === 'video' ? capabilities.filter((row) => named.includes(row.model)) : []
}

function result({ query }: Endpoint): string | null {
  if (!query) return null
  const { byId, ids, list, result: place } = query
  return bulletList([
    `Query: GET ${inlineCode(byId)}, with ${alternatives(ids.map(inlineCode))} in place of the id.`,
    ...(list
      ? [
          `List: ${list.method} ${inlineCode(list.path)}${list.maxPageSize === undefined ? '' : `, at most ${list.maxPageSize} at once`}.`,
        ]
      : []),
    ...(place ? [`Result: ${inlineCode(place)}.`] : []),
  ])
}

function errorTable(): string {
  const all: readonly ServiceError[] = serviceErrors
  const rows = all
    .filter(({ retry }) => retry !== 'not-an-error')
    .map(({ code, http, name, retry, remedy }) => [`\`${code}\``, String(http), name, retryInShort[retry], remedy])
  return table(['Code', 'HTTP', 'Meaning', 'Retry?', 'What to do'], rows)
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
