import assert from 'node:assert/strict'
import Ajv, { type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { exampleRequest } from '../../src/features/reference'
import { requestFiles, requestSchema, schemaPath } from '../../src/generator/schema'
import { type Endpoint, endpoints, recommendedHost } from '../../src/knowledge'
import { validBodies } from '../contract/arbitrary'

const described = (endpoints as readonly Endpoint[]).filter(({ method, checks }) => method === 'POST' && checks === 'request')
const text = described.find(({ id }) => id === 'text2video')!
const image = described.find(({ id }) => id === 'image-to-video/kling-3.0')!

describe('the schema of requests', () => {
  let valid: ValidateFunction

  before(() => {
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false })
    ajv.addVocabulary(['deprecationMessage', 'doNotSuggest'])
    valid = ajv.compile(requestSchema())
  })

  const call = (endpoint: Endpoint, body: unknown) => ({ method: 'POST', url: `https://${recommendedHost}${endpoint.path}`, body })
  const accepts = (request: unknown) => assert.ok(valid(request), `${JSON.stringify(request)}: ${JSON.stringify(valid.errors)}`)
  const rejects = (request: unknown) => assert.equal(valid(request), false, JSON.stringify(request))

  for (const endpoint of described) {
    it(`accepts any valid request to ${endpoint.path}, alone, in a call and in a list`, () => {
      fc.assert(
        fc.property(validBodies(endpoint), (body) => {
          accepts(body)
          accepts(call(endpoint, body))
          accepts([body, call(endpoint, body)])
        }),
        { numRuns: 40, seed: 7 },
      )
    })

    it(`rejects a key that no page knows, and a missing one that is needed, at ${endpoint.path}`, () => {
      fc.assert(
        fc.property(validBodies(endpoint), (body) => {
          rejects(call(endpoint, { ...body, zebra_option: 'on' }))
          for (const { name, required, missing = 'error' } of endpoint.parameters) {
            if (required && missing === 'error') rejects(call(endpoint, Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))))
          }
        }),
        { numRuns: 20, seed: 7 },
      )
    })

    it(`accepts the example of the reference page of ${endpoint.path}`, () => {
      accepts(JSON.parse(exampleRequest(endpoint, 'json')?.code ?? ''))
    })
  }

  for (const [what, body] of [
    ['a number for duration', { model_name: 'kling-v3', prompt: 'x', duration: 5 }],
    ['a duration that the model does not render', { model_name: 'kling-v2-6', prompt: 'x', duration: '7' }],
    ['a mode that the model does not have', { model_name: 'kling-v2-6', prompt: 'x', mode: '4k' }],
    ['a mode that does not exist', { model_name: 'kling-v3', prompt: 'x', mode: 'best' }],
    ['a model that never was', { model_name: 'kling-v2.6', prompt: 'x' }],
    ['a prompt that is too long', { model_name: 'kling-v3', prompt: 'x'.repeat(2501) }],
    ['a number out of range', { model_name: 'kling-v1', prompt: 'x', cfg_scale: 2 }],
    ['a nested key that does not exist', { model_name: 'kling-v3', prompt: 'x', watermark_info: { on: true } }],
    ['a list that is too long', { model_name: 'kling-v3', multi_shot: true, shot_type: 'customize', multi_prompt: Array(7).fill({ index: 1, prompt: 'x', duration: '1' }) }],
  ] as const) {
    it(`rejects ${what}`, () => {
      rejects(call(text, body))
    })
  }

  for (const [what, body] of [
    ['duration outside of settings', { contents: [{ type: 'prompt', text: 'x' }], duration: 5 }],
    ['a quoted duration', { contents: [{ type: 'prompt', text: 'x' }], settings: { duration: '5' } }],
    ['an item of no kind', { contents: [{ type: 'picture', url: 'https://cdn.example.com/a.png' }] }],
    ['an item without its field', { contents: [{ type: 'first_frame' }] }],
    ['an item with a field of another kind', { contents: [{ type: 'prompt', text: 'x', url: 'https://cdn.example.com/a.png' }] }],
  ] as const) {
    it(`rejects ${what} in the new generation`, () => {
      rejects(call(image, body))
    })
  }

  for (const [what, body] of [
    ['empty values where nothing is needed', { model_name: 'kling-v3', prompt: 'x', negative_prompt: '', callback_url: null, voice_list: [], camera_control: {} }],
    ['quoted booleans', { model_name: 'kling-v3', prompt: 'x', watermark_info: { enabled: 'true' } }],
    ['models that are sold elsewhere already', { model_name: 'kling-v4', prompt: 'x' }],
    ['retired models, which it marks', { model_name: 'kling-v1-6', prompt: 'x', duration: '10' }],
    ['a reference to a schema', { $schema: './kling-request.schema.json', model_name: 'kling-v3', prompt: 'x' }],
  ] as const) {
    it(`accepts ${what}`, () => {
      accepts(call(text, body))
      accepts(body)
    })
  }

  it('marks retired models', () => {
    const definitions = requestSchema()['definitions'] as Record<string, { properties: Record<string, { anyOf: { enum?: unknown[]; deprecationMessage?: string }[] }> }>
    const retired = definitions['text2video']!.properties['model_name']!.anyOf.find(({ deprecationMessage }) => deprecationMessage)
    assert.ok(retired?.enum?.includes('kling-v1'))
  })

  it('is contributed for its files, and ships', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { jsonValidation: unknown } }
    assert.deepEqual(manifest.contributes.jsonValidation, [{ fileMatch: requestFiles, url: `./${schemaPath}` }])
    assert.ok(readFileSync('.vscodeignore', 'utf8').split('\n').includes(`!${schemaPath}`))
  })
})
