import type { Provenance } from './sources'

/** List price of a unit in US dollars. */
export const unitPrices = {
  video: { dollars: 0.14, source: 'videoPricing' },
  image: { dollars: 0.0035, source: 'imagePricing' },
} as const satisfies Record<string, Provenance & { readonly dollars: number }>

/** What a unit costs in China, in yuan; about. */
export const yuanPrices = { video: 1, image: 0.025, source: 'secondHandPrices' } as const satisfies Provenance &
  Record<keyof typeof unitPrices, number>

/** How many days a prepaid pack of units lasts. */
export const packs = { days: 180, source: 'secondHandPrices' } as const satisfies Provenance & Record<'days', number>

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

/** Image units for one image. */
export interface ImagePrice {
  readonly endpoint: string
  /** By default, any model. */
  readonly model?: string
  /** With or without reference image; by default, it does not matter. */
  readonly imageInput?: boolean
  /** By default, any resolution. */
  readonly resolutions?: readonly string[]
  readonly per: 'image' | 'call'
  readonly units: number
}

/** The prices of models are in their sheets. */
export const pricesWithoutModel = [
  { endpoint: 'ai-multi-shot', per: 'call', units: 20 },
  { endpoint: 'expand-image', per: 'image', units: 8 },
] as const satisfies readonly ImagePrice[]

/** Video units of everything else. `second` is a second of output, `5 seconds` each begun five. */
export interface OtherPrice extends Partial<Provenance> {
  readonly endpoint: string
  /** Only if the request mentions a product (`aboutGoods`). */
  readonly withGoods?: true
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
  { endpoint: 'solutions-talking', withGoods: true, per: 'second', units: 1.4, source: 'secondHandPrices' },
] as const satisfies readonly OtherPrice[]
