import assert from 'node:assert/strict'
import Ajv, { type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { exampleRequest } from '../../src/features/reference'
import { openDocument } from '../../src/engine'
import { configurationSchemas } from '../../src/generator/configurationSchema'
import { requestFiles } from '../../src/features/requestFiles'
import { requestSchema, schemaPath } from '../../src/generator/schema'
import { type Endpoint, endpoints, recommendedHost } from '../../src/knowledge'
import { validBodies } from '../analysis/contract/arbitrary'

const described = (endpoints as readonly Endpoint[]).filter(({ method }) => method === 'POST')
const call = (endpoint: Endpoint, body: unknown) => ({
  method: 'POST',
  url: `https://${recommendedHost}${endpoint.path}`,
  body,
})

/** The body of the example. */
function bodyOf(endpoint: Endpoint): Readonly<Record<string, unknown>> {
  return (JSON.parse(exampleRequest(endpoint, 'json').code) as { body: Readonly<Record<string, unknown>> }).body
}

type Property = {
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly deprecationMessage?: string
}
type Definition = {
  readonly properties: Readonly<Record<string, Property>>
  readonly allOf?: readonly {
    readonly if: { readonly properties: { readonly model_name: { readonly const: string } } }
    readonly then: Definition
  }[]
}

const schema = requestSchema()
const definitions = schema['definitions'] as Readonly<Record<string, Definition>>
const definitionOf = ({ id }: Endpoint) => definitions[id.replaceAll('/', '.')]!

function compile(of: object): ValidateFunction {
  const ajv = new Ajv({ strict: true, strictSchema: 'log', strictTypes: false, strictRequired: false, logger: false })
  ajv.addVocabulary(['deprecationMessage', 'defaultSnippets'])
  return ajv.compile(of)
}

describe('the schema of requests', () => {
  let help: ValidateFunction

  before(() => {
    help = compile({ ...(schema['if'] as object), definitions })
  })

  it('rejects nothing: the rules report mistakes, once', () => {
    const valid = compile(schema)
    const mistaken = fc.tuple(
      fc.constantFrom(...described),
      fc.dictionary(
        fc.constantFrom('model_name', 'duration', 'mode', 'prompt', 'camera_control', 'zebra'),
        fc.jsonValue(),
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          mistaken.map(([endpoint, body]) => call(endpoint, body)),
          mistaken.map(([, body]) => [body]),
        ),
        (request) => valid(request),
      ),
    )
  })

  it('has all of its content where it rejects nothing', () => {
    const { $schema, title, description, defaultSnippets, if: inside, definitions: all, ...others } = schema
    assert.deepEqual(others, {})
    for (const each of [$schema, title, description, defaultSnippets, inside, all]) assert.ok(each)
  })

  it('offers correct requests in an empty file', () => {
    const snippets = schema['defaultSnippets'] as readonly { readonly label: string; readonly body: object }[]
    assert.ok(snippets.some(({ label }) => label === 'Text to video'))
    for (const { label, body } of snippets) {
      const { findings } = openDocument('json').check(JSON.stringify(body), { isRequestFile: true })
      assert.deepEqual(
        findings.filter(({ level }) => level === 'error' || level === 'warning'),
        [],
        label,
      )
    }
  })

  for (const endpoint of described) {
    it(`describes every parameter of ${endpoint.path}`, () => {
      const { properties } = definitionOf(endpoint)
      for (const { name, summary, enum: values = [], retiredValues = [] } of endpoint.parameters) {
        assert.ok(properties[name]?.description?.startsWith(summary), name)
        for (const value of values)
          assert.equal(
            properties[name]?.enum?.includes(value),
            !retiredValues.includes(value),
            `${name}: ${String(value)}`,
          )
      }
    })

    it(`recognizes ${endpoint.path} by its keys, alone, in a call and in a list`, () => {
      const body = bodyOf(endpoint)
      for (const request of [call(endpoint, body), body, [call(endpoint, body), body]])
        assert.ok(help(request), `${JSON.stringify(request)}: ${JSON.stringify(help.errors)}`)
      assert.equal(help(call(endpoint, { ...body, zebra_option: 'on' })), false)
    })
  }

  it('offers for a model what it accepts', () => {
    const ofModel = definitionOf(described.find(({ id }) => id === 'text2video')!).allOf?.find(
      ({ if: { properties } }) => properties.model_name.const === 'kling-v2-6',
    )
    assert.deepEqual(ofModel?.then.properties['duration']?.enum, ['5', '10'])
    assert.deepEqual(ofModel.then.properties['mode']?.enum, ['std', 'pro'])
  })

  it('does not suggest retired values', () => {
    const { properties } = definitionOf(described.find(({ id }) => id === 'text2video')!)
    assert.ok(
      properties['model_name']?.enum?.includes('kling-v3') && !properties['model_name'].enum.includes('kling-v1'),
    )
    assert.equal(properties['model_name']?.default, undefined)
  })

  it('describes the keys of all correct requests to every endpoint', () => {
    for (const endpoint of described) {
      const { properties } = definitionOf(endpoint)
      fc.assert(
        fc.property(validBodies(endpoint), (body) => Object.keys(body).every((key) => key in properties)),
        { numRuns: 20 },
      )
    }
  })

  it('is contributed for its files, and included in the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { jsonValidation: unknown } }
    assert.deepEqual(manifest.contributes.jsonValidation, [
      { fileMatch: requestFiles, url: `./${schemaPath}` },
      ...configurationSchemas,
    ])
    const shipped = readFileSync('.vscodeignore', 'utf8').split('\n')
    for (const { url } of [{ url: `./${schemaPath}` }, ...configurationSchemas])
      assert.ok(shipped.includes(`!${url.slice(2)}`), url)
  })
})
