import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { english } from '../../said'

const base = 'https://api-singapore.klingai.com'

/** The hover at the broken bar, and the text it is shown for. */
function hoverIn(marked: string, language: Language): { readonly on: string; readonly markdown: string } | null {
  const offset = marked.indexOf('¦')
  const text = marked.replace('¦', '')
  const hover = openDocument(language).check(text).hover(offset, english)
  return hover && { on: text.slice(hover.span.start, hover.span.end), markdown: hover.markdown }
}

const python = (body: string, path = '/v1/videos/image2video') =>
  `import requests\nrequests.post("${base}${path}", json=${body})\n`
const script = (body: string, path = '/image-to-video/kling-3.0') =>
  `await fetch('${base}${path}', { method: 'POST', body: JSON.stringify(${body}) })\n`

describe('a hover in a request', () => {
  for (const [what, code, language, on, says] of [
    ['a key', python('{"model_name": "kling-v3", "¦sound": "on"}'), 'python', '"sound"', /`sound`\*\*: string/],
    ['a value', python('{"model_name": "kling-v3", "sound": "o¦n"}'), 'python', '"on"', /`sound`\*\*: string/],
    [
      'a nested key',
      python('{"camera_control": {"config": {"zo¦om": 3}}}'),
      'python',
      '"zoom"',
      /`camera_control\.config\.zoom`[\s\S]*-10 to 10/,
    ],
    [
      'a key in an item of a list',
      python('{"multi_prompt": [{"pro¦mpt": "x"}]}'),
      'python',
      '"prompt"',
      /`multi_prompt\[\]\.prompt`[\s\S]*512 characters/,
    ],
    [
      'a setting',
      script('{ contents: [], settings: { dura¦tion: 7 } }'),
      'javascript',
      'duration',
      /`settings\.duration`[\s\S]*`3` to `15`/,
    ],
    [
      'an item of a certain kind',
      script("{ contents: [{ type: 'element', element_i¦d: '1', id: 'a' }] }"),
      'typescript',
      'element_id',
      /Id of the element/,
    ],
    [
      'a kind of item',
      script("{ contents: [{ type: 'first_f¦rame', url: '' }] }"),
      'typescript',
      "'first_frame'",
      /`"last_frame"`/,
    ],
    [
      'a constant that is sent',
      `const seconds = ¦7\n${script('{ contents: [], settings: { duration: seconds } }')}`,
      'typescript',
      '7',
      /`settings\.duration`/,
    ],
    [
      'a key in JSON',
      `{ "url": "${base}/v1/videos/text2video", "body": { "model_name": "kling-v3", "mo¦de": "pro" } }`,
      'json',
      '"mode"',
      /`mode`\*\*: string/,
    ],
    [
      'a key in JSON inside a string',
      `{ "url": "${base}/v1/videos/text2video", "body": "={\\n \\"model_name\\": \\"{{ $json.m }}\\", \\"mo¦de\\": \\"pro\\" }" }`,
      'json',
      '\\"mode\\"',
      /`mode`\*\*: string/,
    ],
    [
      'a model in JSON inside a string',
      `{ "url": "${base}/v1/videos/text2video", "raw": "{ \\"model_name\\": \\"kling¦-v3\\" }" }`,
      'json',
      '\\"kling-v3\\"',
      /kling-v3/,
    ],
    [
      'a model',
      python('{"model_name": "kling-v¦2-6"}'),
      'python',
      '"kling-v2-6"',
      /Kling 2\.6[\s\S]*\*\*current\*\*[\s\S]*First and end frame/,
    ],
    [
      'a model in a path',
      script('{ contents: [] }', '/image-to-video/kling-3¦.0'),
      'typescript',
      `'${base}/image-to-video/kling-3.0'`,
      /Image to video, 3\.0[\s\S]*\*\*Kling 3\.0\*\*[\s\S]*3 to 15 s/,
    ],
  ] as const) {
    it(`explains ${what}`, () => {
      const hover = hoverIn(code, language)
      assert.equal(hover?.on, on)
      assert.match(hover.markdown, says)
      assert.match(hover.markdown, /seen \d{4}-\d{2}-\d{2}/)
    })
  }

  for (const key of ['model_name', 'duration', 'mode'] as const) {
    it(`shows on ${key} the price of the request`, () => {
      const body =
        '{"model_name": "kling-v2-6", "mode": "pro", "duration": "5", "image": "https://cdn.example.com/a.png", "prompt": "x"}'
      const hover = hoverIn(python(body.replace(`"${key}"`, `"¦${key}"`)), 'python')
      assert.match(hover?.markdown ?? '', /5 s · pro · no audio · 2\.5 units ≈ \$0\.35/)
    })
  }

  it('shows no price on parameters without influence on it', () => {
    const hover = hoverIn(python('{"model_name": "kling-v2-6", "pro¦mpt": "x"}'), 'python')
    assert.ok(hover && !hover.markdown.includes('≈'))
  })

  it('is missing for the same words in a request to a gateway', () => {
    assert.equal(
      hoverIn(
        `await fetch('https://api.piapi.ai/api/v1/task', { method: 'POST', body: JSON.stringify({ dura¦tion: 5 }) })`,
        'javascript',
      ),
      null,
    )
  })
})
