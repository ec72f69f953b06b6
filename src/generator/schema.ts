import { exampleBody } from '../features/reference/exampleBody'
import { type Endpoint, type EndpointParameter, endpoints, type Items, recommendedHost } from '../knowledge'
import { propertySchema, type Schema, typeKeyword } from './parameterSchema'
import type { Artifact } from './snippets'

export const schemaPath = 'media/kling-request.schema.json'

/**
 * The schema of `*.kling.json`: a body, a call (`url` and `body`), or a list of either. Draft-07.
 *
 * It assists and does not validate: everything is in an `if` without `then`. Editors use it to complete and describe
 * keys and to tell endpoints apart, but no file can violate it. Mistakes are reported by the rules, once and with a
 * fix.
 */
export function schemaArtifact(): Artifact {
  return { path: schemaPath, content: `${JSON.stringify(requestSchema(), null, 1)}\n` }
}

export function requestSchema(): Schema {
  const known = (endpoints as readonly Endpoint[]).filter(({ method }) => method === 'POST')
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Requests to the Kling API',
    description: 'The body of a request, a call with `url` and `body`, or a list of them.',
    defaultSnippets: known.flatMap(snippetOf),
    if: {
      if: { type: 'array' },
      then: { items: reference('request') },
      else: reference('request'),
    },
    definitions: {
      request: {
        type: 'object',
        if: { required: ['url'] },
        then: reference('call'),
        // For an empty body the endpoint is unknown.
        else: { if: hasOneOf(known.flatMap(keysOf)), then: reference('body'), else: reference('start') },
      },
      start: { properties: { url: { enum: known.map(addressOf), description: 'Address of the endpoint.' } } },
      call: callSchema(known),
      body: { anyOf: known.map((endpoint) => reference(nameOf(endpoint))) },
      ...Object.fromEntries(known.map((endpoint) => [nameOf(endpoint), bodySchema(endpoint)])),
    },
  }
}

/** A body with its URL, which determines the endpoint. */
function callSchema(known: readonly Endpoint[]): Schema {
  return {
    properties: {
      $schema: { type: 'string' },
      url: {
        type: 'string',
        description: 'Address of the endpoint, with or without the host.',
        examples: known.map(addressOf),
      },
      method: { type: 'string' },
      headers: { type: 'object' },
    },
    allOf: known.map((endpoint) => ({
      if: { properties: { url: { pattern: `${escaped(endpoint.path)}/?$` } } },
      then: { properties: { method: { enum: [endpoint.method] }, body: reference(nameOf(endpoint)) } },
    })),
  }
}

/** Complete requests for an empty file. */
function snippetOf(endpoint: Endpoint): readonly Schema[] {
  const { title, method, path } = endpoint
  const body = exampleBody(endpoint)
  return [{ label: title, description: `${method} ${path}`, body: { method, url: addressOf(endpoint), body } }]
}

function keysOf({ parameters }: Endpoint): readonly string[] {
  return parameters.map(({ name }) => name)
}

/** An object with at least one of the keys. */
function hasOneOf(keys: readonly string[]): Schema {
  return { not: { propertyNames: { not: { enum: [...new Set(keys)] } } } }
}

function addressOf({ path }: Endpoint): string {
  return `https://${recommendedHost}${path}`
}

function reference(name: string): Schema {
  return { $ref: `#/definitions/${name}` }
}

/** The id of an endpoint without slashes, which are special in a reference. */
function nameOf({ id }: Endpoint): string {
  return id.replaceAll('/', '.')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

type Property = readonly [name: string, schema: Schema]

function bodySchema(endpoint: Endpoint): Schema {
  const { title, path, parameters, ignoredKeys = [], undocumentedKeys = [], toleratedKeys = [] } = endpoint
  const unlisted = [...undocumentedKeys, ...toleratedKeys].map((key): Property => [
    key,
    { description: 'Not on the page of this endpoint.' },
  ])
  const ignored = ignoredKeys.map(({ key, note }): Property => [key, { description: note, deprecationMessage: note }])
  const models = modelSchemas(parameters)
  return {
    title,
    description: `${title}: POST ${path}`,
    ...objectSchema(parameters, { $schema: { type: 'string' }, ...Object.fromEntries([...unlisted, ...ignored]) }),
    ...(models.length > 0 ? { allOf: models } : {}),
  }
}

function objectSchema(parameters: readonly EndpointParameter[], others: Schema = {}): Schema {
  const required = requiredOf(parameters)
  return {
    type: 'object',
    properties: {
      ...others,
      ...Object.fromEntries(
        parameters.flatMap((parameter) =>
          [parameter.name, ...(parameter.aliases ?? [])].map((name) => [name, parameterSchema(parameter)]),
        ),
      ),
    },
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

function parameterSchema(parameter: EndpointParameter): Schema {
  const { fields, items } = parameter
  return propertySchema(parameter, {
    ...(fields ? objectSchema(fields) : {}),
    ...(items ? { items: itemSchema(items) } : {}),
  })
}

function itemSchema(items: Items): Schema {
  if ('types' in items) return { ...typeKeyword(items.types), ...(items.enum ? { enum: items.enum } : {}) }
  if ('fields' in items) return objectSchema(items.fields)
  const { discriminator, variants } = items
  return {
    type: 'object',
    properties: { [discriminator]: { description: 'What the item is.', enum: variants.map(({ value }) => value) } },
    required: [discriminator],
    allOf: variants.map(({ value, fields }) => ({
      if: { properties: { [discriminator]: { const: value } }, required: [discriminator] },
      then: objectSchema(fields, { [discriminator]: true }),
    })),
  }
}

function requiredOf(parameters: readonly EndpointParameter[]): readonly string[] {
  return parameters.filter(({ required }) => required === true).map(({ name }) => name)
}

/** What each model accepts, for endpoints with the model in the body. */
function modelSchemas(parameters: readonly EndpointParameter[]): readonly Schema[] {
  const models = [...new Set(parameters.flatMap(({ valuesByModel = {} }) => Object.keys(valuesByModel)))]
  return models.map((model) => ({
    if: { properties: { model_name: { const: model } }, required: ['model_name'] },
    then: { properties: Object.fromEntries(parameters.flatMap((parameter) => ofModel(parameter, model))) },
  }))
}

function ofModel(parameter: EndpointParameter, model: string): readonly Property[] {
  const values = parameter.valuesByModel?.[model]
  return values ? [[parameter.name, propertySchema({ ...parameter, enum: values }, {})]] : []
}
