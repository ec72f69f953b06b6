import type { Scalar } from './source'
import type { Provenance } from './sources'

/** What a model can do. A feature that is missing is not offered. */
export interface Capability extends Provenance {
  readonly model: string
  readonly generation: 'legacy' | 'new' | 'unverified'
  /**
   * The supported resolutions: by mode (`/v1/…` endpoints, null if the model accepts no mode) or by setting (endpoints
   * with the model in the path).
   */
  readonly resolutions: Readonly<Record<string, string>> | readonly string[]
  /** Seconds. */
  readonly durations: { readonly values: readonly number[] } | { readonly min: number; readonly max: number }
  readonly features: Readonly<Partial<Record<Feature, Availability>>>
  readonly notes?: readonly string[]
}

export type Feature =
  | 'textToVideo'
  | 'imageToVideo'
  | 'omniVideo'
  | 'motionControl'
  | 'endFrame'
  | 'endFrameOnly'
  | 'cameraControl'
  | 'motionBrush'
  | 'cfgScale'
  | 'sound'
  | 'voices'
  | 'multiShot'
  | 'elements'
  | 'referenceVideo'
  | 'extension'
  | 'multiImage'
  | 'multiElements'

/** `true`: always. Otherwise: with one of these values of each parameter, plus further restrictions. */
export type Availability =
  | true
  | {
      readonly values?: Readonly<Record<string, readonly Scalar[]>>
      /** Only for these of the model's products. */
      readonly products?: readonly Feature[]
      readonly note?: string
    }
