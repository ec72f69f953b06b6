import assert from 'node:assert/strict'
import { check } from './check'
import { said as textOf } from '../said'

/** Bodies of `/solutions`, and what is said of them; what the vendor's pages show is in `test/vendor`. */
const rows: readonly (readonly [situation: string, path: string, body: object, ...said: readonly RegExp[]])[] = [
  [
    'one image to try on',
    'virtual_try_on',
    { contents: [{ type: 'product_image', url: 'https://cdn.example.com/a.png' }] },
    /^error invalid-value: `contents` has 1 item; Kling accepts exactly 2/,
    /^error missing-parameter: .*person_image/,
  ],
  [
    'a format that try-on takes, and one that it does not',
    'virtual_try_on',
    {
      contents: [
        { type: 'product_image', url: 'https://cdn.example.com/a.webp' },
        { type: 'person_image', url: 'https://cdn.example.com/a.gif' },
      ],
    },
    /^warning invalid-value: .*`\.gif`/,
  ],
  [
    'too much music, and no video to follow',
    'e-commerce/clothing_dupe',
    {
      contents: [
        { type: 'product_image', url: 'https://cdn.example.com/a.png' },
        { type: 'bgm', url: 'https://cdn.example.com/a.mp3' },
        { type: 'bgm', url: 'https://cdn.example.com/b.mp3' },
      ],
      settings: { resolution: '4k' },
    },
    /^error invalid-value: .*"bgm".* at most 1/,
    /^error missing-parameter: .*source_video/,
    /^error invalid-value: `settings\.resolution` cannot be "4k"/,
  ],
  [
    'two persons',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_image', url: 'https://cdn.example.com/a.png' },
        { type: 'avatar_id', text: 'anna' },
        { type: 'goods_title', text: 'A lamp' },
      ],
      settings: { speech_rate: 1 },
    },
    /^error conditional-parameters: Exactly one item of type `avatar_image` or `avatar_id` is required/,
    /^error conditional-parameters: With a product, the speech rate is fixed/,
  ],
  [
    'a voice beside a person of the library, and nothing to say',
    'talking_agent',
    { contents: [{ type: 'avatar_id', text: 'anna' }], settings: { voice_id: 'calm' } },
    /^error conditional-parameters: Without a product, an item of type `speech_script` is required/,
    /^error conditional-parameters: A person from the library has a voice/,
  ],
  [
    'what may be on the parts of a page that are not known',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_id', text: 'anna' },
        { type: 'speech_script', text: 'Good morning.' },
        { type: 'subtitle_style', text: 'plain' },
      ],
      settings: { speech_rate: 0.8, language: 'en' },
    },
  ],
  ['a body that no copy shows', 'drama_subtitle', { contents: [{ type: 'source_video' }], settings: { font_size: 0 } }],
]

const url = (path: string) => `https://api-singapore.klingai.com/solutions/${path}`
const programs = {
  python: (path: string, body: object) =>
    `import requests\n\ndef send(headers):\n    return requests.post("${url(path)}", headers=headers, json=${JSON.stringify(body)})\n`,
  typescript: (path: string, body: object) =>
    `export const send = (headers: HeadersInit) =>\n  fetch('${url(path)}', { method: 'POST', headers, body: JSON.stringify(${JSON.stringify(body)}) })\n`,
  javascript: (path: string, body: object) =>
    `import axios from 'axios'\n\nexport const send = (headers) => axios.post('${url(path)}', ${JSON.stringify(body)}, { headers })\n`,
  json: (path: string, body: object) => JSON.stringify({ method: 'POST', url: url(path), body }, null, 2),
} as const

describe('bodies of /solutions', () => {
  for (const language of ['python', 'typescript', 'javascript', 'json'] as const)
    for (const [situation, path, body, ...said] of rows)
      it(`${situation} (${language})`, () => {
        const found = check(programs[language](path, body), language).findings.map(
          (finding) => `${finding.level} ${finding.ruleId}: ${textOf(finding)}`,
        )
        assert.equal(found.length, said.length, found.join('\n'))
        for (const each of said)
          assert.ok(
            found.some((text) => each.test(text)),
            `${String(each)}\n${found.join('\n')}`,
          )
      })
})
