import type { Capability, Availability } from './capabilities'
import type { ImagePrice, VideoPrice } from './pricing'
import type { Scalar } from './source'
import type { Provenance } from './sources'

/**
 * Everything that is known about one model, once. The tables of models, capabilities, prices and names, and the data of
 * endpoints by model, are computed from the sheets (`modelTables.ts`, `endpoints/byModel.ts`).
 */
export interface ModelSheet {
  /** The name in `model_name` (legacy) or in the path (new). */
  readonly id: string
  readonly generation: 'legacy' | 'new'
  /** What paths of the new generation call the same model. */
  readonly newName?: string
  /** Names that never existed, and mean this one. If such a name implies more, the parameters for it. */
  readonly misspelled?: readonly { readonly name: string; readonly parameters?: Readonly<Record<string, Scalar>> }[]
  /** One name can be of several kinds, with different fates. */
  readonly video?: VideoSheet
  readonly image?: ImageSheet
  readonly tryOn?: ModelFate
}

/** What a model is called, and whether it is still there. */
export interface ModelFate extends Provenance {
  /** In Kling's spelling. */
  readonly name: string
  readonly status: 'current' | 'retired'
  readonly retirement?: Retirement
}

/** Why a model is taken as switched off. No page of Kling that was read announces one, so it is a warning at most. */
interface Retirement {
  /** The date, if known. */
  readonly since?: string
  readonly evidence: string
  /** Endpoints on which the refusal itself was seen; on all others it is inferred. */
  readonly seenOn?: readonly string[]
}

interface VideoSheet extends ModelFate {
  readonly capability: Omit<Capability, 'model' | 'generation'>
  readonly prices?: readonly Omit<VideoPrice, 'model'>[]
}

interface ImageSheet extends ModelFate {
  /** The endpoints that accept it, with the sizes there; null if there is no choice. */
  readonly sizes: Readonly<Partial<Record<ImageProduct, readonly string[] | null>>>
  readonly features?: Readonly<Partial<Record<ImageFeature, Availability>>>
  readonly prices?: readonly Omit<ImagePrice, 'model'>[]
}

export type ImageProduct = 'image-generation' | 'omni-image' | 'multi-image2image'
export type ImageFeature = 'imageReference' | 'imageFidelity' | 'humanFidelity' | 'elements' | 'series'
