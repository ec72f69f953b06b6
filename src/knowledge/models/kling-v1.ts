import type { ModelSheet } from '../modelSheet'

export const klingV1 = {
  id: 'kling-v1',
  generation: 'legacy',
  misspelled: [{ name: 'kling-v1.0' }, { name: 'kling-v1-0' }, { name: 'kling-1.0' }, { name: 'kling-video-v1' }],
  video: {
    name: 'Kling 1.0',
    status: 'retired',
    retirement: {
      since: '2026-09-20',
      evidence: 'On that day, text2video answered that the model has been discontinued.',
      seenOn: ['text2video'],
    },
    source: 'liveProbes',
    capability: {
      resolutions: { std: '720p', pro: '720p' },
      durations: { values: [5, 10] },
      features: {
        textToVideo: true,
        imageToVideo: true,
        endFrame: { values: { duration: ['5'] } },
        cameraControl: { values: { mode: ['std'], duration: ['5'] }, note: 'text to video', products: ['textToVideo'] },
        motionBrush: { values: { mode: ['std', 'pro'], duration: ['5'] } },
        cfgScale: true,
        extension: { note: 'without negative_prompt and cfg_scale' },
      },
      source: 'oldCapabilityMap',
    },
  },
  image: {
    name: 'Kling Image 1.0',
    status: 'retired',
    retirement: { evidence: 'Kling’s current pages do not mention it, and refuse the video model of this name.' },
    source: 'imageGeneration',
    confidence: 'inference',
    sizes: { 'image-generation': ['1k', '2k'] },
  },
} as const satisfies ModelSheet
