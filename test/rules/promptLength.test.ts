import assert from 'node:assert/strict'
import { check } from './check'
import { said as textOf } from '../said'

/** The findings of `kling/invalid-value` in a body for a path of the API. */
function said(path: string, body: string): readonly string[] {
  const code = `import requests\n\ndef send(topic):\n    requests.post("https://api-singapore.klingai.com${path}", json=${body})\n`
  return check(code, 'python')
    .findings.filter(({ ruleId }) => ruleId === 'invalid-value')
    .map((finding) => `${finding.level}: ${textOf(finding)}`)
}

const shot = (prompt: string) =>
  `{"model_name": "kling-v3", "multi_shot": True, "shot_type": "customize", "duration": "5", "multi_prompt": [{"index": 1, "prompt": ${prompt}, "duration": "5"}]}`
const legacy = (prompt: string) => `{"model_name": "kling-v3", "prompt": ${prompt}}`
const text = (length: number, letter = 'a') => `"${letter.repeat(length)}"`

describe('the length of a prompt', () => {
  it('may reach the limit, and is reported beyond it', () => {
    assert.deepEqual(said('/v1/videos/text2video', legacy(text(2500))), [])
    const [message, ...more] = said('/v1/videos/text2video', legacy(text(2501)))
    assert.match(message ?? '', /^error: `prompt` has 2501 characters.* 2500/)
    assert.deepEqual(more, [])
  })

  it('includes the literal parts of a text with holes', () => {
    assert.deepEqual(said('/v1/videos/text2video', legacy(`f${text(2499)} + topic + "a"`)), [])
    assert.match(
      said('/v1/videos/text2video', legacy(`f${text(2499)} + topic + "ab"`))[0] ?? '',
      /has at least 2501 characters/,
    )
  })

  it('is counted in characters, not code units', () => {
    assert.deepEqual(said('/v1/videos/text2video', legacy(text(2500, '🦊'))), [])
    assert.equal(said('/v1/videos/text2video', legacy(text(2501, '狐'))).length, 1)
  })

  it('is limited to 512 in a shot', () => {
    assert.deepEqual(said('/v1/videos/text2video', shot(text(512))), [])
    assert.match(said('/v1/videos/text2video', shot(text(513)))[0] ?? '', /^error: `multi_prompt\[\]\.prompt` has 513/)
  })

  it('is an info between what Kling advises and what it accepts', () => {
    assert.match(
      said('/text-to-video/kling-3.0', `{"prompt": ${text(3000)}}`)[0] ?? '',
      /^info: `prompt` has 3000 characters.*3072.*2500/,
    )
    assert.match(said('/text-to-video/kling-3.0', `{"prompt": ${text(3073)}}`)[0] ?? '', /^error/)
  })
})
