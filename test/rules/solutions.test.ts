import assert from 'node:assert/strict'
import { check } from './check'
import { said as textOf } from '../said'

/** Bodies of `/solutions` and their findings. Examples from Kling's pages are in `test/vendor`. */
const rows: readonly (readonly [situation: string, path: string, body: object, ...said: readonly RegExp[]])[] = [
  [
    'one image to try on',
    'virtual_try_on',
    { contents: [{ type: 'product_image', url: 'https://cdn.example.com/a.png' }] },
    /^error invalid-value: `contents` has 1 item; Kling accepts exactly 2/,
    /^error missing-parameter: .*person_image/,
  ],
  [
    'one format that try-on accepts, and one that it does not',
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
    'too much music, and no source video',
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
    'two persons, and no text about a product',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_image', url: 'https://cdn.example.com/a.png' },
        { type: 'avatar_id', text: 'avatar_anna_female' },
        { type: 'goods_title', text: 'A lamp' },
      ],
      settings: { speech_rate: 1, voice_id: 'male_calm_informative' },
    },
    /^error conditional-parameters: Exactly one item of type `avatar_image` or `avatar_id` is required/,
    /^error conditional-parameters: A person from the library has a voice/,
    /^error conditional-parameters: With a product, the speech rate is fixed/,
    /^error missing-parameter: .*speech_script/,
  ],
  [
    'a product without an image',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_id', text: 'avatar_anna_female' },
        { type: 'goods_title', text: 'A lamp' },
        { type: 'speech_script', text: 'Good morning.' },
      ],
    },
    /^error conditional-parameters: With a product, an item of type `ref_image` is required/,
  ],
  [
    'a product that has only an image',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_id', text: 'avatar_anna_female' },
        { type: 'ref_image', url: 'https://cdn.example.com/a.png' },
        { type: 'speech_script', text: 'Good morning.' },
      ],
    },
    /^error conditional-parameters: With a product, an item of type `goods_title` is required/,
  ],
  [
    'a voice in addition to a person from the library, in the other spelling, without a script',
    'talking_agent',
    { contents: [{ type: 'avatar_id', text: 'avatar_lee_male' }], settings: { voiceId: 'female_warm_rich' } },
    /^error missing-parameter: .*speech_script/,
    /^error conditional-parameters: A person from the library has a voice/,
  ],
  [
    'an image of a person without a voice',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_image', url: 'https://cdn.example.com/a.png' },
        { type: 'speech_script', text: 'Good morning.' },
      ],
      settings: { aspect_ratio: '1:1' },
    },
    /^error missing-parameter: .*voice_id/,
    /^error invalid-value: `settings\.aspect_ratio` cannot be "1:1"/,
  ],
  [
    'both spellings of settings, a voice that was added later, and prices of two kinds',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_image', url: 'https://cdn.example.com/a.webp' },
        { type: 'speech_script', text: 'Good morning.' },
      ],
      settings: { voiceId: 'female_later', speechRate: 0.8, aspectRatio: '16:9', allow_polish: true, bgmEnabled: true },
    },
    /^(?:info|hint) invalid-value: `settings\.voiceId` is "female_later"/,
  ],
  [
    'undocumented keys and items',
    'talking_agent',
    {
      contents: [
        { type: 'avatar_id', text: 'avatar_lee_male' },
        { type: 'speech_script', text: 'Good morning.' },
        { type: 'goods_description', text: 'It shines.' },
      ],
      settings: { language: 'en' },
    },
    /^error invalid-value: `contents\[\]\.type` cannot be "goods_description"/,
    /^info unknown-parameter: .*`settings\.language`/,
  ],
  [
    'an advertisement of an unsupported length, without a title',
    'e-commerce/goods_studio',
    {
      contents: [{ type: 'ref_image', url: 'https://cdn.example.com/a.gif' }],
      settings: { resolution: '4k', duration: 10 },
    },
    /^warning invalid-value: .*`\.gif`/,
    /^error missing-parameter: .*goods_title/,
    /^error invalid-value: `settings\.resolution` cannot be "4k"/,
    /^error missing-parameter: .*aspect_ratio/,
    /^error invalid-value: `settings\.duration` cannot be 10/,
  ],
  [
    'an advertisement',
    'e-commerce/goods_studio',
    {
      contents: [
        { type: 'ref_image', url: 'https://cdn.example.com/a.webp' },
        { type: 'goods_title', text: 'A lamp' },
      ],
      settings: { resolution: '720p', aspect_ratio: '1:1', duration: 60 },
    },
  ],
  [
    'subtitles out of range, in an unsupported language, without a video',
    'drama_subtitle',
    {
      contents: [{ type: 'glossary', source: 'a' }],
      settings: { font_size: 600, margin_v: 0, target_cps: 9, target_language: 'fr' },
      options: { watermark: { enabled: true } },
    },
    /^error missing-parameter: .*target/,
    /^error missing-parameter: .*source_video/,
    /^error invalid-value: `settings\.font_size` is 600/,
    /^error invalid-value: `settings\.margin_v` is 0/,
    /^error invalid-value: `settings\.target_cps` is 9/,
    /^warning invalid-value: `settings\.target_language` cannot be "fr"/,
    /^info unknown-parameter: .*`options\.watermark`/,
  ],
  [
    'subtitles at both ends of the ranges',
    'drama_subtitle',
    {
      contents: [
        { type: 'source_video', url: 'https://cdn.example.com/a.mkv' },
        { type: 'glossary', source: 'a', target: 'A' },
      ],
      settings: { font_size: 512, margin_v: 1, target_cps: 20, target_language: 'en' },
    },
  ],
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
