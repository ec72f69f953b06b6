import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import { isRequestFile } from '../../src/features/requestFiles'
import { english } from '../said'

describe('a file for requests', () => {
  const said = (text: string, isRequestFile: boolean) =>
    openDocument('json')
      .check(text, { isRequestFile })
      .findings.map(({ ruleId }) => ruleId)

  it('is recognized by its name', () => {
    for (const path of ['fox.kling.json', '/a/b/Fox.KLING.jsonc', 'C:\\fox.kling.json'])
      assert.ok(isRequestFile(path), path)
    for (const path of ['kling.json', 'fox.json', 'fox.kling.json.bak', 'foxkling.json'])
      assert.ok(!isRequestFile(path), path)
  })

  for (const [what, text] of [
    [
      'a URL without a host',
      '{ "method": "POST", "url": "/v1/videos/text2video", "body": { "prompt": "A fox", "duration": 5 } }',
    ],
    [
      'a body with a key of the API',
      '[{ "image": "https://cdn.example.com/fox.png", "camera_control": { "type": "simple", "config": { "zoom": 1 } }, "duration": 5 }]',
    ],
  ] as const) {
    it(`is assumed to call the API: ${what} is enough`, () => {
      assert.ok(said(text, true).includes('int-duration'))
      assert.deepEqual(said(text, false), [])
    })
  }

  for (const [what, text] of [
    [
      'a gateway',
      '{ "url": "https://queue.fal.run/fal-ai/kling-video/v2/text2video", "body": { "prompt": "A fox", "duration": 5 } }',
    ],
    [
      'another host',
      '{ "url": "https://api.example.com/v1/videos/text2video", "body": { "model_name": "kling-v2-6", "prompt": "A fox", "duration": 5 } }',
    ],
    ['nothing of the API', '{ "prompt": "A fox", "duration": 5 }'],
  ] as const) {
    it(`has no findings with ${what}`, () => {
      assert.deepEqual(said(text, true), [])
    })
  }

  it('offers completions', () => {
    const text = '{ "url": "/v1/videos/text2video", "body": { "model_name": "kling-v2-6", "mode": "" } }'
    const labels = openDocument('json')
      .check(text, { isRequestFile: true })
      .completions(text.indexOf('""') + 1, english)
      .map(({ label }) => label)
    assert.deepEqual(labels, ['std', 'pro'])
  })
})
