import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type * as Engine from '../../src/engine'
import type * as Knowledge from '../../src/knowledge'
import { said as textOf } from '../said'

/** The only file that a new model needs. */
const sheet = `export const klingV35 = {
  id: 'kling-v3-5',
  generation: 'legacy',
  misspelled: [{ name: 'kling-v3.5' }],
  video: {
    name: 'Kling 3.5',
    status: 'current',
    source: 'updates',
    capability: {
      resolutions: { pro: '1080p', '4k': '4k' },
      durations: { min: 4, max: 6 },
      features: {
        textToVideo: true,
        imageToVideo: true,
        endFrame: { values: { mode: ['4k'] } },
        sound: { values: { mode: ['pro'] } },
      },
      source: 'videoMap',
    },
  },
}
`

/** Adds the file to the other sheets, and its line to their list. */
const withModel: Plugin = {
  name: 'a new model',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/kling-v3-5$/ }, () => ({ path: 'kling-v3-5', namespace: 'sheet' }))
    onLoad({ filter: /.*/, namespace: 'sheet' }, () => ({ contents: sheet, loader: 'ts' }))
    onLoad({ filter: /knowledge[\\/]models[\\/]index\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = `import { klingV35 } from './kling-v3-5'\n${text.replace('[\n', '[\n  klingV35,\n')}`
      return { contents, loader: 'ts' }
    })
  },
}

describe('a new model', () => {
  let folder = ''
  let engine: typeof Engine & typeof Knowledge

  before(async function () {
    this.timeout(30_000)
    folder = await mkdtemp(join(tmpdir(), 'klint-model-'))
    const outfile = join(folder, 'engine.cjs')
    const root = join(__dirname, '../..')
    const contents = "export * from './src/engine'\nexport * from './src/knowledge'\n"
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'cjs',
      mainFields: ['module', 'main'],
      platform: 'node',
      outfile,
      plugins: [withModel],
      logLevel: 'silent',
    })
    engine = createRequire(__filename)(outfile) as typeof engine
  })

  after(() => rm(folder, { recursive: true, force: true }))

  const said = (path: string, body: string): readonly string[] => {
    const code = `import requests\n\ndef send(headers):\n    return requests.post("https://api-singapore.klingai.com${path}", headers=headers, json=${body})\n`
    return engine
      .openDocument('python')
      .check(code)
      .findings.map((finding) => `${finding.ruleId}: ${textOf(finding)}`)
  }
  const text = '/v1/videos/text2video'

  it('is accepted where it is available, and nowhere else', () => {
    assert.deepEqual(said(text, '{"model_name": "kling-v3-5", "prompt": "a", "mode": "pro", "duration": "6"}'), [])
    const [motion = ''] = said(
      '/v1/videos/motion-control',
      '{"model_name": "kling-v3-5", "image_url": "https://cdn.example.com/a.png", "video_url": "https://cdn.example.com/a.mp4", "character_orientation": "image", "mode": "pro"}',
    )
    assert.match(motion, /^unsupported-combination: `kling-v3-5`/)
  })

  for (const [situation, body, expected] of [
    ['its durations', '"mode": "pro", "duration": "10"', /`duration: "10"` does not work with `kling-v3-5`/],
    ['its modes', '"mode": "std", "duration": "5"', /`mode: "std"` does not work with `kling-v3-5`/],
    ['its features', '"mode": "4k", "sound": "on"', /`sound: "on"` does not work with `kling-v3-5` and `mode: "4k"`/],
    ['parameters that it lacks', '"mode": "pro", "cfg_scale": 0.5', /`cfg_scale` does not work with `kling-v3-5`/],
  ] as const)
    it(`is checked for ${situation}`, () => {
      const [finding = '', ...more] = said(text, `{"model_name": "kling-v3-5", "prompt": "a", ${body}}`)
      assert.match(finding, expected)
      assert.deepEqual(more, [])
    })

  it('is suggested instead of others and for its misspellings', () => {
    assert.match(said(text, '{"model_name": "kling-v1-6", "prompt": "a"}')[0] ?? '', /Use `kling-v3-5`, `kling-v3`/)
    assert.match(said(text, '{"model_name": "kling-v3.5", "prompt": "a"}')[0] ?? '', /spelled `kling-v3-5`/)
  })

  it('is in every table', () => {
    assert.equal(engine.models[0]?.id, 'kling-v3-5')
    assert.equal(engine.capabilities[0]?.model, 'kling-v3-5')
    const image = engine.endpoints.find(({ id }) => id === 'image2video')
    const tail = image?.parameters.find(({ name }) => name === 'image_tail')
    assert.deepEqual(tail?.support?.[0]?.when.at(-1), { models: ['kling-v3-5'], values: { mode: ['4k'] } })
  })
})
