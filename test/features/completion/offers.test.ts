import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { type Endpoint, endpoints, recommendedHost } from '../../../src/knowledge'
import { accept, completionsIn, labelsIn } from './apply'

const body = (entries: string, path = '/v1/videos/text2video') =>
  `{ "method": "POST", "url": "https://${recommendedHost}${path}", "body": {${entries}} }`

describe('the completions of a request', () => {
  it('are the missing parameters, required ones first', () => {
    const labels = labelsIn(body('"model_name": "kling-v3", "mode": "pro", ¦'), 'json')
    assert.equal(labels[0], 'prompt')
    assert.ok(!labels.includes('mode') && !labels.includes('model_name'))
    assert.ok(labels.includes('aspect_ratio'))
  })

  it('are ordered by how often requests set them', () => {
    const labels = labelsIn(body('"prompt": "x", ¦'), 'json')
    assert.deepEqual(labels.slice(0, 4), ['model_name', 'mode', 'duration', 'aspect_ratio'])
    assert.ok(labels.indexOf('sound') < labels.indexOf('shot_type'))
    const settings = labelsIn(
      `{ "method": "POST", "url": "https://${recommendedHost}/text-to-video/kling-3.0", "body": {"prompt": "x", "settings": {¦}} }`,
      'json',
    )
    assert.deepEqual(settings.slice(0, 3), ['resolution', 'duration', 'aspect_ratio'])
  })

  it('omit what the model does not accept', () => {
    const labels = labelsIn(body('"model_name": "kling-v2-6", "prompt": "x", ¦'), 'json')
    for (const name of ['cfg_scale', 'camera_control', 'multi_shot']) assert.ok(!labels.includes(name), name)
    assert.ok(labelsIn(body('"model_name": "kling-v1", ¦'), 'json').includes('camera_control'))
  })

  it('omit what only older pages document', () => {
    assert.ok(!labelsIn(body('¦'), 'json').includes('voice_list'))
  })

  it('explain each parameter', () => {
    const [mode] = completionsIn(body('"model_name": "kling-v3", "mod¦"'), 'json').filter(
      ({ label }) => label === 'mode',
    )
    assert.match(mode?.documentation ?? '', /Quality[\s\S]*"4k"[\s\S]*Source: /)
    assert.equal(mode?.detail, 'string')
  })

  it("are the endpoint's models, newest first, retired ones last and marked", () => {
    const models = completionsIn(body('"model_name": "¦"'), 'json')
    assert.deepEqual(models.map(({ label }) => label).slice(0, 3), ['kling-v3', 'kling-v2-6', 'kling-v2-5-turbo'])
    const firstRetired = models.findIndex(({ deprecated }) => deprecated)
    assert.ok(firstRetired === 3 && models.slice(firstRetired).every(({ deprecated }) => deprecated))
    assert.ok(models.every(({ kind, documentation }) => kind === 'model' && documentation?.includes('Source: ')))
  })

  for (const [model, durations] of [
    ['kling-v2-6', ['5', '10']],
    ['kling-v3', ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15']],
  ] as const) {
    it(`are the durations of ${model}`, () => {
      assert.deepEqual(labelsIn(body(`"model_name": "${model}", "duration": "¦"`), 'json'), durations)
    })
  }

  it('omit values that are invalid for the model', () => {
    assert.deepEqual(labelsIn(body('"model_name": "kling-v2-5-turbo", "sound": "¦"'), 'json'), ['off'])
    assert.deepEqual(labelsIn(body('"model_name": "kling-v3", "sound": "¦"'), 'json'), ['on', 'off'])
  })

  it('mark the default', () => {
    const values = completionsIn(body('"model_name": "kling-v3", "mode": ¦'), 'json')
    assert.deepEqual(
      values.filter(({ preselect }) => preselect).map(({ label, detail }) => [label, detail]),
      [['"std"', 'default']],
    )
  })

  for (const endpoint of endpoints as readonly Endpoint[]) {
    if (endpoint.method !== 'POST' || endpoint.parameters.length === 0) continue
    it(`insert every parameter of ${endpoint.path} in valid form`, () => {
      const code = body('¦', endpoint.path)
      const labels = labelsIn(code, 'json')
      assert.ok(labels.length > 0)
      for (const label of labels) {
        const { meaning } = openDocument('json').check(accept(code, 'json', label))
        assert.ok(
          meaning.requests.some((request) => request.parameter(label) !== null),
          label,
        )
      }
    })
  }
})
