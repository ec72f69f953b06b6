import assert from 'node:assert/strict'
import { check } from './check'
import { said } from '../said'

/** What `kling/invalid-value` says about a body that is sent to text2video. */
function saidOf(body: string): readonly string[] {
  const code = `import requests\n\ndef send(model):\n    requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json=${body})\n`
  return check(code, 'python')
    .findings.filter(({ ruleId }) => ruleId === 'invalid-value')
    .map(said)
}

describe('the values that a message names', () => {
  for (const [situation, body, allowed] of [
    ['are those of the model', '{"model_name": "kling-v2-6", "prompt": "A fox", "mode": "ultra"}', '"std" or "pro"'],
    ['of another model', '{"model_name": "kling-v3", "prompt": "A fox", "mode": "ultra"}', '"std", "pro" or "4k"'],
    [
      'are all where the model is not known',
      '{"model_name": model, "prompt": "A fox", "mode": "ultra"}',
      '"std", "pro" or "4k"',
    ],
  ] as const)
    it(situation, () => {
      const [message = '', ...others] = saidOf(body)
      assert.deepEqual(others, [])
      assert.ok(message.includes(`Kling accepts ${allowed} (as of`), message)
    })
})
