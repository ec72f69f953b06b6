import { said as line } from '../said'
import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import type { Language } from '../../src/findings/finding'

const client =
  '"class_type": "Client", "inputs": { "access_key": "", "secret_key": "", "poll_interval": 1, "area": "global" }'
const link = '"client": ["1", 0]'
/** A workflow with Kling's client and one more node, in the format of ComfyUI's API. */
const workflow = (name: string, inputs: string, first = client) => `{
  "1": { ${first} },
  "2": { "inputs": { ${inputs} }, "class_type": "${name}", "_meta": { "title": "Kling" } },
  "3": { "class_type": "KLingAI Preview Video", "inputs": { "video_url": ["2", 0] } }
}`

/** The same text in each language that can contain it, with the required code around it. */
const languages: readonly (readonly [Language, string])[] = [
  ['json', ''],
  ['python', 'workflow = '],
  ['javascript', 'export const workflow = '],
  ['typescript', 'export const workflow = '],
]

const wrong: readonly (readonly [situation: string, code: string, ...said: readonly RegExp[]])[] = [
  [
    "Kling's node, with its own names",
    workflow('Text2Video', `${link}, "model": "kling-v2-1", "mode": "fast", "prompt": "A boat", "cfg_scale": 0.5`),
    /^unsupported-combination: `kling-v2-1` is not a model of text2video/,
    /^invalid-value: `mode` cannot be "fast"/,
  ],
  [
    "a retired model under the node's name",
    workflow('Image2Video', `${link}, "model": "kling-v1-6", "image": ["4", 0], "duration": "5"`),
    /^retired-model: `kling-v1-6` is retired/,
  ],
  [
    'a duration as a number',
    workflow('Text2Video', `${link}, "model": ["4", 0], "prompt": "A boat", "duration": 5`),
    /^int-duration: /,
  ],
  [
    "a number of images under the node's name",
    workflow('Image Generator', `${link}, "model": "kling-v3", "prompt": "A boat", "image_num": 12`),
    /^invalid-value: `image_num` is 12/,
  ],
  [
    'nodes of other services',
    workflow(
      'JM-KLingAI-API/text2video',
      '"api_token": ["4", 0], "prompt": "A boat", "aspect_ratio": "4:3", "seed": 3',
    ),
    /^invalid-value: `aspect_ratio` cannot be "4:3"/,
  ],
  [
    'nodes of other services that accept images',
    workflow('JM-KLingAI-API/image2video', '"image": ["4", 0], "positive_prompt": "A boat", "mode": "best"'),
    /^invalid-value: `mode` cannot be "best"/,
  ],
  [
    'nodes of other services with values that the API does not have',
    workflow(
      'KlingDirect_TextToVideo',
      '"auth": ["1", 0], "model_name": "kling-v3", "aspect_ratio": "3:2", "sound": true',
    ),
    /^invalid-value: `aspect_ratio` cannot be "3:2"/,
  ],
]

const right: readonly (readonly [situation: string, code: string])[] = [
  [
    "correct values, and the node's standard inputs",
    workflow(
      'Text2Video',
      `${link}, "model": "kling-v3", "prompt": "A boat", "negative_prompt": "", "cfg_scale": 0.5, "mode": "pro", "aspect_ratio": "16:9", "duration": "5", "camera_control_type": "None", "camera_control_config": "horizontal", "camera_control_value": 0.5`,
    ),
  ],
  [
    'links',
    workflow('Text2Video', `${link}, "model": ["4", 0], "prompt": ["4", 1], "mode": ["4", 2], "duration": ["4", 3]`),
  ],
  [
    'a node with the same name but a different client',
    workflow('Text2Video', `${link}, "model": "kling-v2-1", "mode": "fast"`, '"class_type": "Loader", "inputs": {}'),
  ],
  [
    'a node with the same name whose client has other inputs',
    workflow('Text2Video', `${link}, "model": "kling-v2-1"`, '"class_type": "Client", "inputs": { "api_key": "" }'),
  ],
  ['a node with the same name without a client', workflow('Text2Video', '"model": "kling-v2-1", "mode": "fast"')],
  [
    "ComfyUI's own nodes, which use its gateway",
    workflow(
      'KlingImage2VideoNode',
      '"start_frame": ["4", 0], "prompt": "A boat", "model_name": "kling-v2-master", "cfg_scale": 0.8, "mode": "std", "duration": "7"',
    ),
  ],
  [
    "ComfyUI's own nodes with numbers",
    workflow(
      'KlingOmniProTextToVideoNode',
      '"model_name": "kling-v3-omni", "prompt": "A boat", "aspect_ratio": "16:9", "duration": 5, "resolution": "1080p"',
    ),
  ],
  [
    "references that a node converts to the API's",
    workflow('KlingDirect_VideoOmni', '"model_name": "kling-v3-omni", "prompt": "@image1 turns", "image_1": ["4", 0]'),
  ],
  [
    "the editor's format, whose values have no names",
    '{ "nodes": [{ "id": 2, "type": "Text2Video", "widgets_values": ["kling-v2-1", "A boat", "", 0.5, "fast", "4:3", 5] }] }',
  ],
]

function said(language: Language, code: string): readonly string[] {
  return openDocument(language)
    .check(code)
    .findings.map((finding) => `${finding.ruleId}: ${line(finding)}`)
}

describe('workflow nodes', () => {
  for (const [language, before] of languages) {
    for (const [situation, code, ...expected] of wrong)
      it(`are checked in ${language}: ${situation}`, () => {
        const own = language === 'python' ? code.replaceAll('true', 'True') : code
        const found = said(language, before + own)
        assert.equal(found.length, expected.length, found.join('\n'))
        expected.forEach((each, index) => assert.match(found[index] ?? '', each))
      })
    for (const [situation, code] of right)
      it(`are not reported in ${language}: ${situation}`, () => {
        assert.deepEqual(said(language, before + code), [])
      })
  }

  it('are fixed in place', () => {
    const code = workflow('Text2Video', `${link}, "model": ["4", 0], "prompt": "A boat", "duration": 5`)
    const [edit] = openDocument('json').check(code).fixAll()
    assert.equal(edit?.newText, '"5"')
    assert.equal(code.slice(edit.span.start, edit.span.end), '5')
  })
})
