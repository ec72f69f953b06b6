import assert from 'node:assert/strict'
import { keyOfStatement } from '../../src/findings/message'
import { said as textOf, titleOf } from '../said'
import { check, edited } from './check'

const head = `import { createKlingAI, klingai } from '@ai-sdk/klingai'
import { experimental_generateVideo as generateVideo } from 'ai'
`
const call = (options: string) => `${head}export const film = () => generateVideo({ ${options} })\n`
const films = (model: string, more = '', options = '') =>
  call(
    `model: klingai.video('${model}'), prompt: { image: 'https://cdn.example.com/a.png', text: 'A harbour' }, ${more} providerOptions: { klingai: { ${options} } }`,
  )

const rows: readonly (readonly [situation: string, code: string, ...said: readonly RegExp[]])[] = [
  ['a retired model', films('kling-v1.6-i2v'), /^retired-model: `kling-v1\.6-i2v` is retired.*Use `kling-v3\.0-i2v`/],
  [
    'a retired model, through the gateway',
    `import { generateVideo } from 'ai'\nexport const film = () => generateVideo({ model: 'klingai/kling-v2.1-master-t2v', prompt: 'A harbour' })\n`,
    /^retired-model: `klingai\/kling-v2\.1-master-t2v` is retired.*Use `klingai\/kling-v3\.0-t2v`/,
  ],
  [
    'a model in a constant',
    `${head}const old = 'kling-v1.6-t2v'\nexport const film = () => generateVideo({ model: klingai.videoModel(old), prompt: 'A harbour' })\n`,
    /^retired-model: `kling-v1\.6-t2v`/,
  ],
  [
    'the name on the API, without the product',
    films('kling-v2-6'),
    /^unknown-model: `kling-v2-6` is not a model of the AI SDK.*`kling-v2\.6-t2v`, `kling-v2\.6-i2v` or `kling-v2\.6-motion-control`/,
  ],
  ['a model that never existed', films('kling-v2.7-i2v'), /^unknown-model: /],
  [
    'a duration that the model does not support, as a number',
    films('kling-v2.6-i2v', 'duration: 7,', "mode: 'pro'"),
    /^unsupported-combination: `duration: 7` does not work with `kling-v2\.6-i2v`.*`duration: 5` or `10`/,
  ],
  [
    'a duration that no model supports',
    films('kling-v3.0-i2v', 'duration: 20,'),
    /^invalid-value: `duration` cannot be 20.* 3 to 15/,
  ],
  [
    'a feature of the other mode, on a separate client',
    `${head}const own = createKlingAI({ apiKey: process.env.KLINGAI_API_KEY })\nexport const film = () => generateVideo({ model: own.video('kling-v2.6-t2v'), prompt: 'A harbour', providerOptions: { klingai: { mode: 'std', sound: 'on' } } })\n`,
    /^unsupported-combination: `sound: "on"` does not work with `kling-v2\.6-t2v` and `mode: "std"`/,
  ],
  [
    'features that exclude each other, in camel case',
    films(
      'kling-v1-i2v',
      '',
      "imageTail: 'https://cdn.example.com/b.png', staticMask: 'https://cdn.example.com/m.png'",
    ),
    /^retired-model: /,
    /^conflicting-parameters: `imageTail` and `staticMask`.*`cameraControl`/,
  ],
  [
    'a missing key in nested options',
    films('kling-v3.0-motion-control', '', "videoUrl: 'https://cdn.example.com/a.mp4'"),
    /^missing-parameter: `characterOrientation` and `mode` are missing/,
  ],
  [
    'a missing key without provider options',
    `${head}export const film = () => generateVideo({ model: klingai.video('kling-v3.0-i2v'), prompt: 'A harbour' })\n`,
    /^missing-parameter: `prompt\.image` is missing/,
  ],
  [
    'a prefix in a value that is sent unchanged',
    films('kling-v3.0-i2v', '', "imageTail: 'data:image/png;base64,iVBORw0KGgo='"),
    /^data-uri-image: `imageTail` begins with/,
  ],
  [
    'a value that Kling does not accept',
    films('kling-v3.0-i2v', '', "mode: 'standard'"),
    /^invalid-value: `mode` cannot be "standard"/,
  ],
  [
    'shots in camel case',
    films(
      'kling-v3.0-i2v',
      'duration: 10,',
      "multiShot: true, shotType: 'customize', multiPrompt: [{ index: 1, prompt: 'A', duration: '4' }]",
    ),
    /^conditional-parameters: `prompt` has no effect here/,
    /^conditional-parameters: .*`duration`/,
  ],
  [
    'options without effect',
    films('kling-v3.0-i2v', "aspectRatio: '16:9', seed: 7,"),
    /^sdk-option: `aspectRatio` has no effect/,
    /^sdk-option: `seed` has no effect/,
  ],
  [
    'the package kling-api, in a class',
    `import { KlingAPI } from 'kling-api'\nexport class Studio {\n  private readonly api = new KlingAPI()\n  film(prompt: string) {\n    return this.api.textToVideo({ model_name: 'kling-v2.6', prompt, mode: 'standard', duration: '5' })\n  }\n}\n`,
    /^unknown-model: `kling-v2\.6` is not a Kling model.*`kling-v2-6`/,
    /^invalid-value: `mode` cannot be "standard"/,
  ],
  [
    'the package kling-api, loaded with require',
    `const { KlingAPI } = require('kling-api')\nconst api = new KlingAPI({})\nexports.film = (prompt) => api.omniVideo({ model_name: 'kling-v2-6', prompt, duration: '5', aspect_ratio: '16:9' })\n`,
    /^unsupported-combination: `kling-v2-6`/,
  ],
]

describe('calls of SDKs', () => {
  for (const [situation, code, ...said] of rows) {
    for (const language of code.includes('private')
      ? (['typescript'] as const)
      : (['typescript', 'javascript'] as const))
      it(`${situation} (${language})`, () => {
        const { findings } = check(code, language)
        const found = findings.map((finding) => `${finding.ruleId}: ${textOf(finding)}`)
        assert.equal(found.length, said.length, found.join('\n'))
        said.forEach((each, index) => assert.match(found[index] ?? '', each))
        for (const finding of findings)
          for (const { title, edits } of finding.fixes) {
            const after = check(edited(code, edits), language)
            const left = after.findings.filter(
              ({ ruleId, message }) =>
                ruleId === finding.ruleId && keyOfStatement(message) === keyOfStatement(finding.message),
            )
            assert.deepEqual(left, [], `${titleOf({ title })} leaves the finding`)
          }
      })
  }

  it('get missing keys where the SDK reads them', () => {
    const bare = call("model: klingai.video('kling-v3.0-motion-control'), prompt: { text: 'A cat', image: cat }")
    const [finding] = check(bare, 'typescript').findings
    const fixed = edited(bare, finding?.fixes[0]?.edits ?? [])
    assert.match(fixed, /providerOptions: \{ klingai: \{/)
    assert.equal(check(fixed, 'typescript').findings.filter(({ ruleId }) => ruleId === 'missing-parameter').length, 0)
  })

  const beside = (base: string) => `${films('kling-v3.0-i2v')}
export async function direct(prompt, headers, id) {
  const body = JSON.stringify({ model_name: 'kling-v3', prompt, duration: 5 })
  const created = await (await fetch(${base} + '/v1/videos/text2video', { method: 'POST', headers, body })).json()
  if (created.code !== 0) throw new Error(created.message)
  const { data } = await (await fetch(${base} + '/v1/videos/text2video/' + id, { headers })).json()
  return data.task_status === 'succeeded' ? data.task_result.videos[0].url : created.data.task_id
}
`

  it("are separate from requests to a literal host, to which the API's own rules apply", () => {
    const { findings } = check(beside("'https://api-singapore.klingai.com'"), 'javascript')
    assert.deepEqual(
      findings.filter(({ ruleId }) => ruleId !== 'unchecked-result').map(({ ruleId }) => ruleId),
      ['int-duration', 'wrong-task-status'],
    )
  })

  it('cause no findings in requests to an unknown host', () => {
    assert.deepEqual(check(beside('headers.base'), 'javascript').findings, [])
  })

  it("use the SDK's names in fixes", () => {
    const old = films('kling-v2.1-i2v')
    const [finding] = check(old, 'typescript').findings
    assert.match(edited(old, finding?.fixes[0]?.edits ?? []), /klingai\.video\('kling-v3\.0-i2v'\)/)
  })
})
