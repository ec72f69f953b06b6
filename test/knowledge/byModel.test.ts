import assert from 'node:assert/strict'
import { endpoints, type EndpointParameter, type EndpointId } from '../../src/knowledge'

/** What is computed from the model sheets, compared with Kling's pages. */
function parameter(endpoint: EndpointId, name: string): EndpointParameter | undefined {
  return endpoints.find(({ id }) => id === endpoint)?.parameters.find((each) => each.name === name)
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
const settings = (endpoint: EndpointId, name: string) =>
  parameter(endpoint, 'settings')?.fields?.find((field) => field.name === name)?.enum

describe('the data of endpoints by model', () => {
  for (const [endpoint, current, retired] of [
    [
      'text2video',
      ['kling-v2-5-turbo', 'kling-v2-6', 'kling-v3'],
      ['kling-v1', 'kling-v1-6', 'kling-v2-master', 'kling-v2-1-master'],
    ],
    [
      'image2video',
      ['kling-v2-5-turbo', 'kling-v2-6', 'kling-v3'],
      ['kling-v1', 'kling-v1-5', 'kling-v1-6', 'kling-v2-master', 'kling-v2-1', 'kling-v2-1-master'],
    ],
    ['omni-video', ['kling-video-o1', 'kling-v3-omni'], undefined],
    ['motion-control', ['kling-v2-6', 'kling-v3'], undefined],
    ['multi-image2video', ['kling-v1-6'], undefined],
    ['multi-elements', ['kling-v1-6'], undefined],
    ['image-generation', ['kling-v2-1', 'kling-v3'], ['kling-v1', 'kling-v1-5', 'kling-v2', 'kling-v2-new']],
    ['omni-image', ['kling-image-o1', 'kling-v3-omni'], undefined],
    ['multi-image2image', ['kling-v2-1'], ['kling-v2']],
    ['virtual-try-on', ['kolors-virtual-try-on-v1', 'kolors-virtual-try-on-v1-5'], undefined],
  ] as const)
    it(`${endpoint}: the current and retired models`, () => {
      const { enum: allowed, retiredValues } = parameter(endpoint, 'model_name') ?? {}
      assert.deepEqual({ allowed, retiredValues }, { allowed: current, retiredValues: retired })
    })

  it('the modes and durations of each', () => {
    assert.deepEqual(parameter('text2video', 'mode')?.valuesByModel, {
      'kling-v1': ['std', 'pro'],
      'kling-v1-6': ['std', 'pro'],
      'kling-v2-master': null,
      'kling-v2-1-master': null,
      'kling-v2-5-turbo': ['std', 'pro'],
      'kling-v2-6': ['std', 'pro'],
      'kling-v3': ['std', 'pro', '4k'],
    })
    assert.deepEqual(parameter('omni-video', 'duration')?.valuesByModel, {
      'kling-video-o1': upTo(3, 10),
      'kling-v3-omni': upTo(3, 15),
    })
    assert.deepEqual(parameter('omni-image', 'resolution')?.valuesByModel, {
      'kling-image-o1': ['1k', '2k'],
      'kling-v3-omni': ['1k', '2k', '4k'],
    })
  })

  for (const [endpoint, name, when] of [
    [
      'image2video',
      'image_tail',
      [
        { models: ['kling-v1'], values: { duration: ['5'] } },
        { models: ['kling-v1-5', 'kling-v1-6', 'kling-v2-1', 'kling-v2-5-turbo'], values: { mode: ['pro'] } },
        { models: ['kling-v2-6'], values: { mode: ['pro'], sound: ['off'] } },
        { models: ['kling-v3'] },
      ],
    ],
    ['image2video', 'voice_list', [{ models: ['kling-v2-6'], values: { mode: ['pro'], sound: ['on'] } }]],
    [
      'image2video',
      'dynamic_masks',
      [
        { models: ['kling-v1'], values: { mode: ['std', 'pro'], duration: ['5'] } },
        { models: ['kling-v1-5'], values: { mode: ['pro'], duration: ['5'] } },
      ],
    ],
    ['text2video', 'camera_control', [{ models: ['kling-v1'], values: { mode: ['std'], duration: ['5'] } }]],
    [
      'image2video',
      'camera_control',
      [{ models: ['kling-v1-5'], values: { mode: ['pro'], duration: ['5'], 'camera_control.type': ['simple'] } }],
    ],
    ['text2video', 'sound', [{ models: ['kling-v2-6'], values: { mode: ['pro'] } }, { models: ['kling-v3'] }]],
    ['omni-video', 'multi_shot', [{ models: ['kling-v3-omni'] }]],
    ['motion-control', 'element_list', [{ models: ['kling-v3'] }]],
    ['image-generation', 'human_fidelity', [{ models: ['kling-v2-1'], values: { image_reference: ['subject'] } }]],
  ] as const)
    it(`${endpoint}: where ${name} works`, () => {
      assert.deepEqual(parameter(endpoint, name)?.support?.[0]?.when, when)
    })

  it('what each model of the endpoints with the model in the path supports', () => {
    const of = (path: string, name: string) => {
      const endpoint = endpoints.find((each) => each.path === path)
      return endpoint && settings(endpoint.id, name)
    }
    assert.deepEqual(of('/text-to-video/kling-3.0', 'resolution'), ['720p', '1080p', '4k'])
    assert.deepEqual(of('/motion-control/kling-3.0', 'resolution'), ['720p', '1080p'])
    assert.deepEqual(of('/omni-video/kling-o1', 'duration'), upTo(3, 10).map(Number))
    assert.deepEqual(of('/image-to-video/kling-2.6', 'duration'), [5, 10])
  })
})
