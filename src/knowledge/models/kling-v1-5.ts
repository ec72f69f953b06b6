import type { ModelSheet } from '../modelSheet'
import { announced, endOfLife } from './retirement'

export const klingV15 = {
  id: 'kling-v1-5',
  generation: 'legacy',
  misspelled: [{ name: 'kling-v1.5' }, { name: 'kling-1.5' }],
  video: {
    name: 'Kling 1.5',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
    capability: {
      resolutions: { std: '720p', pro: '1080p' },
      durations: { values: [5, 10] },
      features: {
        imageToVideo: true,
        endFrame: { values: { mode: ['pro'] } },
        endFrameOnly: { values: { mode: ['pro'] } },
        cameraControl: {
          values: { mode: ['pro'], duration: ['5'], 'camera_control.type': ['simple'] },
          note: 'image to video',
        },
        motionBrush: { values: { mode: ['pro'], duration: ['5'] } },
        cfgScale: true,
        extension: true,
      },
      source: 'oldCapabilityMap',
    },
  },
  image: {
    name: 'Kling Image 1.5',
    status: 'retired',
    retirement: announced,
    source: 'retirementNotices',
    sizes: { 'image-generation': ['1k', '2k'] },
    features: { imageReference: true },
  },
} as const satisfies ModelSheet
