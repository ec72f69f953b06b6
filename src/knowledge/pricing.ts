import type { Provenance } from './sources'

/** List price of a unit in US dollars. */
export const unitPrices = {
  video: { dollars: 0.14, source: 'videoPricing' },
  image: { dollars: 0.0035, source: 'imagePricing' },
} as const satisfies Record<string, Provenance & { readonly dollars: number }>

/**
 * Units for one second of video, by resolution (legacy: std 720p, pro 1080p, 4k 4k). A resolution that is missing is not
 * sold. A condition that is missing makes no difference.
 */
export interface VideoPrice {
  /** Name of the new generation; see `equivalents.ts`. */
  readonly model: string
  readonly feature: 'generation' | 'motion-control'
  readonly audio?: 'native' | 'off'
  /** With a reference video. */
  readonly videoInput?: boolean
  /** With voices. */
  readonly voices?: boolean
  readonly units: { readonly '720p'?: number; readonly '1080p'?: number; readonly '4k'?: number }
}

export const videoPrices = [
  { model: 'kling-3.0-turbo', feature: 'generation', units: { '720p': 0.8, '1080p': 1 } },
  { model: 'kling-3.0', feature: 'generation', audio: 'off', units: { '720p': 0.6, '1080p': 0.8, '4k': 3 } },
  { model: 'kling-3.0', feature: 'generation', audio: 'native', units: { '720p': 0.9, '1080p': 1.2, '4k': 3 } },
  { model: 'kling-3.0', feature: 'motion-control', units: { '720p': 0.9, '1080p': 1.2 } },
  {
    model: 'kling-3.0-omni',
    feature: 'generation',
    videoInput: false,
    audio: 'off',
    units: { '720p': 0.6, '1080p': 0.8, '4k': 3 },
  },
  {
    model: 'kling-3.0-omni',
    feature: 'generation',
    videoInput: false,
    audio: 'native',
    units: { '720p': 0.8, '1080p': 1, '4k': 3 },
  },
  {
    model: 'kling-3.0-omni',
    feature: 'generation',
    videoInput: true,
    audio: 'off',
    units: { '720p': 0.9, '1080p': 1.2, '4k': 3 },
  },
  { model: 'kling-o1', feature: 'generation', videoInput: false, units: { '720p': 0.6, '1080p': 0.8 } },
  { model: 'kling-o1', feature: 'generation', videoInput: true, units: { '720p': 0.9, '1080p': 1.2 } },
  { model: 'kling-2.6', feature: 'generation', audio: 'off', units: { '720p': 0.3, '1080p': 0.5 } },
  { model: 'kling-2.6', feature: 'generation', audio: 'native', voices: false, units: { '1080p': 1 } },
  { model: 'kling-2.6', feature: 'generation', audio: 'native', voices: true, units: { '1080p': 1.2 } },
  { model: 'kling-2.6', feature: 'motion-control', units: { '720p': 0.5, '1080p': 0.8 } },
  { model: 'kling-2.5-turbo', feature: 'generation', audio: 'off', units: { '720p': 0.3, '1080p': 0.5 } },
] as const satisfies readonly VideoPrice[]

/** Image units for one image. */
export interface ImagePrice {
  readonly endpoint: string
  /** Any model where it is missing. */
  readonly model?: string
  /** With or without reference image; no difference where it is missing. */
  readonly imageInput?: boolean
  /** Any resolution where it is missing. */
  readonly resolutions?: readonly string[]
  readonly per: 'image' | 'call'
  readonly units: number
}

export const imagePrices = [
  { endpoint: 'image-generation', model: 'kling-v3', resolutions: ['1k', '2k'], per: 'image', units: 8 },
  {
    endpoint: 'image-generation',
    model: 'kling-v2-1',
    imageInput: false,
    resolutions: ['1k', '2k'],
    per: 'image',
    units: 4,
  },
  {
    endpoint: 'image-generation',
    model: 'kling-v2-1',
    imageInput: true,
    resolutions: ['1k', '2k'],
    per: 'image',
    units: 8,
  },
  { endpoint: 'omni-image', model: 'kling-v3-omni', resolutions: ['1k', '2k'], per: 'image', units: 8 },
  { endpoint: 'omni-image', model: 'kling-v3-omni', resolutions: ['4k'], per: 'image', units: 16 },
  { endpoint: 'omni-image', model: 'kling-image-o1', resolutions: ['1k', '2k'], per: 'image', units: 8 },
  { endpoint: 'multi-image2image', model: 'kling-v2-1', per: 'image', units: 16 },
  { endpoint: 'ai-multi-shot', per: 'call', units: 20 },
  { endpoint: 'expand-image', per: 'image', units: 8 },
] as const satisfies readonly ImagePrice[]

/** Video units of everything else. `second` is a second of output, `5 seconds` each begun five. */
export interface OtherPrice {
  readonly endpoint: string
  readonly mode?: 'std' | 'pro'
  readonly per: 'second' | '5 seconds' | 'call'
  readonly units: number
}

export const otherPrices = [
  { endpoint: 'avatar', mode: 'std', per: 'second', units: 0.4 },
  { endpoint: 'avatar', mode: 'pro', per: 'second', units: 0.8 },
  { endpoint: 'tts', per: 'call', units: 0.05 },
  { endpoint: 'advanced-lip-sync', per: '5 seconds', units: 0.5 },
  { endpoint: 'identify-face', per: 'call', units: 0.05 },
  { endpoint: 'text-to-audio', per: 'call', units: 0.25 },
  { endpoint: 'video-to-audio', per: 'call', units: 0.25 },
  { endpoint: 'create-voice', per: 'call', units: 0.05 },
  { endpoint: 'image-recognize', per: 'call', units: 0.1 },
] as const satisfies readonly OtherPrice[]
