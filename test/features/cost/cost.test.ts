import assert from 'node:assert/strict'
import type { CostHint } from '../../../src/features/cost/costHint'
import { openDocument } from '../../../src/engine'
import { chinaHost, type Endpoint, endpoints, recommendedHost } from '../../../src/knowledge'
import { english } from '../../said'

const program = (path: string, body: string, host: string = recommendedHost) =>
  `const go = (text, list, more) => fetch('https://${host}${path}', { method: 'POST', body: JSON.stringify(${body}) })\n`

function costOf(path: string, body: string): CostHint | undefined {
  const [cost, ...others] = openDocument('javascript').check(program(path, body)).costs(english)
  assert.equal(others.length, 0)
  return cost
}

const [text, image, omni, motion] = [
  '/v1/videos/text2video',
  '/v1/videos/image2video',
  '/v1/videos/omni-video',
  '/v1/videos/motion-control',
]

describe('the cost of a request', () => {
  for (const [what, path, body, label] of [
    [
      'a video',
      text,
      `{ model_name: 'kling-v2-6', mode: 'pro', duration: '5' }`,
      '5 s · pro · no audio · 2.5 units ≈ $0.35',
    ],
    ['defaults', text, `{ model_name: 'kling-v3' }`, '5 s · std · no audio · 3 units ≈ $0.42'],
    [
      'sound',
      text,
      `{ model_name: 'kling-v3', mode: 'pro', sound: 'on', duration: '10' }`,
      '10 s · pro · audio · 12 units ≈ $1.68',
    ],
    [
      'voices',
      image,
      `{ model_name: 'kling-v2-6', mode: 'pro', sound: 'on', voice_list: [{ voice_id: '1' }] }`,
      '5 s · pro · audio · voices · 6 units ≈ $0.84',
    ],
    ['a different default', omni, `{ model_name: 'kling-v3-omni' }`, '5 s · pro · no audio · 4 units ≈ $0.56'],
    [
      'a reference video',
      omni,
      `{ model_name: 'kling-v3-omni', duration: '7', video_list: [{ video_url: text, refer_type: 'feature' }] }`,
      '7 s · pro · no audio · video input · 8.4 units ≈ $1.18',
    ],
    [
      'an endpoint with the model in the path',
      '/text-to-video/kling-3.0',
      `{ prompt: text, settings: { duration: 15, audio: 'native' } }`,
      '15 s · 720p · audio · 13.5 units ≈ $1.89',
    ],
    [
      'a model without audio options',
      '/text-to-video/kling-3.0-turbo',
      `{ prompt: text }`,
      '5 s · 720p · 4 units ≈ $0.56',
    ],
    ['images', '/v1/images/generations', `{ model_name: 'kling-v3', n: 4 }`, '4 images · 1k · 32 units ≈ $0.112'],
    [
      'images from an image',
      '/v1/images/generations',
      `{ model_name: 'kling-v2-1', image: text }`,
      '1 image · 1k · reference image · 8 units ≈ $0.028',
    ],
    [
      'a series of images',
      '/v1/images/omni-image',
      `{ model_name: 'kling-v3-omni', result_type: 'series', series_amount: 3, n: 9, resolution: '4k' }`,
      '3 images · 4k · 48 units ≈ $0.168',
    ],
    ['a call', '/v1/audio/tts', `{ text }`, '0.05 units ≈ $0.007'],
    ['views of an element', '/v1/general/ai-multi-shot', `{ element_frontal_image: text }`, '20 units ≈ $0.07'],
  ] as const) {
    it(`is calculated for ${what}`, () => {
      const cost = costOf(path, body)
      assert.equal(cost?.label, label)
      assert.deepEqual(cost.unknown, [])
    })
  }

  for (const [what, path, body, label, unknown] of [
    [
      'the duration',
      text,
      `{ model_name: 'kling-v2-6', mode: 'pro', duration: text }`,
      'pro · no audio · 0.5 units ≈ $0.07 per second · unknown: duration',
      ['duration'],
    ],
    [
      'the mode',
      text,
      `{ model_name: 'kling-v2-6', mode: text }`,
      '5 s · no audio · 1.5 to 2.5 units ≈ $0.21 to $0.35 · unknown: mode',
      ['mode'],
    ],
    [
      'the length of a video',
      motion,
      `{ model_name: 'kling-v3', mode: 'pro' }`,
      'pro · 1.2 units ≈ $0.168 per second · unknown: length of the video',
      ['length of the video'],
    ],
    [
      'other input',
      text,
      `{ ...more, model_name: 'kling-v2-6', mode: 'pro', duration: '5' }`,
      '5 s · pro · 2.5 to 5 units ≈ $0.35 to $0.70 · unknown: sound',
      ['sound'],
    ],
    [
      'whether there is a reference video',
      omni,
      `{ model_name: 'kling-v3-omni', video_list: list }`,
      'pro · no audio · 0.8 to 1.2 units ≈ $0.112 to $0.168 per second · unknown: video_list, duration',
      ['video_list', 'duration'],
    ],
    [
      'the number of images',
      '/v1/images/generations',
      `{ model_name: 'kling-v3', n: list.length }`,
      '1k · 8 units ≈ $0.028 per image · unknown: n',
      ['n'],
    ],
    [
      'how long an agent that sells a product speaks',
      '/solutions/talking_agent',
      `{ contents: [{ type: 'avatar_id', text: 'a_1' }, { type: 'goods_title', text }] }`,
      'product · about 1.4 units ≈ $0.196 per second · unknown: length of the speech',
      ['length of the speech'],
    ],
  ] as const) {
    it(`says that ${what} is unknown`, () => {
      const cost = costOf(path, body)
      assert.deepEqual([cost?.label, cost?.unknown], [label, unknown])
    })
  }

  it('is a range if there is a choice', () => {
    assert.equal(
      costOf(text, `{ model_name: 'kling-v3', duration: list.length > 1 ? '10' : '5' }`)?.label,
      '10 s or 5 s · std · no audio · 3 to 6 units ≈ $0.42 to $0.84',
    )
  })

  for (const [what, path, body] of [
    ['a retired model', text, `{ model_name: 'kling-v1-6' }`],
    ['a retired default', text, `{ prompt: text }`],
    ['a combination that is not sold', text, `{ model_name: 'kling-v2-6', mode: 'std', sound: 'on' }`],
    ['an endpoint without a list price', '/v1/videos/effects', `{ effect_scene: 'hug' }`],
    [
      'an agent without a product',
      '/solutions/talking_agent',
      `{ contents: [{ type: 'avatar_id', text: 'a_1' }, { type: 'speech_script', text }] }`,
    ],
    ['an agent with unknown content', '/solutions/talking_agent', `{ contents: list }`],
  ] as const) {
    it(`is omitted for ${what}`, () => {
      assert.equal(costOf(path, body), undefined)
    })
  }

  for (const [what, path, body, label] of [
    [
      'a video',
      text,
      `{ model_name: 'kling-v2-6', mode: 'pro', duration: '5' }`,
      '5 s · pro · no audio · 2.5 units ≈ ¥2.50',
    ],
    ['an image', '/v1/images/generations', `{ model_name: 'kling-v3' }`, '1 image · 1k · 8 units ≈ ¥0.20'],
  ] as const) {
    it(`is an approximation in yuan for ${what} of the host in China`, () => {
      const [cost] = openDocument('javascript')
        .check(program(path, body, chinaHost))
        .costs(english)
      assert.equal(cost?.label, label)
      for (const part of [
        'in China',
        'costs about ¥',
        '180 days',
        'single source',
        'seen 2026-09-20',
        'seen 2026-11-27',
      ])
        assert.ok(cost.markdown.includes(part), part)
    })
  }

  it('is omitted for gateways, which have their own prices', () => {
    assert.deepEqual(
      openDocument('javascript')
        .check(program(text, `{ model_name: 'kling-v3' }`, 'api.piapi.ai'))
        .costs(english),
      [],
    )
  })

  it('appears at the end of the request', () => {
    const code = program(text, `{ model_name: 'kling-v3' }`)
    const [cost] = openDocument('javascript').check(code).costs(english)
    assert.equal(cost?.offset, code.trimEnd().length)
  })

  it('says how it is calculated, with source and date', () => {
    const markdown = costOf(text, `{ model_name: 'kling-v2-6', mode: 'pro', duration: '5' }`)?.markdown ?? ''
    for (const part of ['0.5 units per second × 5 = 2.5 units', '$0.14', 'seen 2026-09-20'])
      assert.ok(markdown.includes(part), part)
  })

  it('is known for every current model and mode of text to video', () => {
    for (const { generation, id, parameters } of endpoints as readonly Endpoint[]) {
      if (id !== 'text2video' || generation !== 'legacy') continue
      const modes = parameters.find(({ name }) => name === 'mode')?.valuesByModel ?? {}
      for (const model of parameters.find(({ name }) => name === 'model_name')?.enum ?? []) {
        for (const mode of modes[String(model)] ?? [])
          assert.ok(costOf(text, `{ model_name: '${model}', mode: '${mode}' }`), `${model} ${mode}`)
      }
    }
  })
})
