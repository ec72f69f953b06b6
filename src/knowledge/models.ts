import type { Scalar } from './source'
import type { Provenance } from './sources'

/** A model name that the official API takes or took. */
export interface Model extends Provenance {
  /** The name in `model_name` (legacy) or in the path (new). */
  readonly id: string
  /** As the vendor writes it. */
  readonly name: string
  readonly generation: 'legacy' | 'new'
  /** One name can be of two kinds, with different fates. */
  readonly kind: 'video' | 'image' | 'try-on'
  readonly status: 'current' | 'retired'
  readonly retirement?: Retirement
}

/** Why a model is taken as switched off. No page of the vendor announces one, so it is a warning at most. */
interface Retirement {
  /** The day, where one is named. */
  readonly since?: string
  readonly evidence: string
  /** Endpoints on which the refusal itself was seen; on all others it is inferred. */
  readonly seenOn?: readonly string[]
}

const endOfLife = {
  since: '2026-09-15',
  evidence: 'Named on the end-of-life list of ComfyUI and absent from the current pages of the vendor.',
} as const

export const models = [
  // Legacy video
  { id: 'kling-v3', name: 'Kling 3.0', generation: 'legacy', kind: 'video', status: 'current', source: 'docsReading' },
  {
    id: 'kling-v3-omni',
    name: 'Kling 3.0 Omni',
    generation: 'legacy',
    kind: 'video',
    status: 'current',
    source: 'docsReading',
  },
  {
    id: 'kling-video-o1',
    name: 'Kling O1',
    generation: 'legacy',
    kind: 'video',
    status: 'current',
    source: 'docsReading',
  },
  {
    id: 'kling-v2-6',
    name: 'Kling 2.6',
    generation: 'legacy',
    kind: 'video',
    status: 'current',
    source: 'docsReading',
  },
  {
    id: 'kling-v2-5-turbo',
    name: 'Kling 2.5 Turbo',
    generation: 'legacy',
    kind: 'video',
    status: 'current',
    source: 'docsReading',
  },
  {
    id: 'kling-v2-1-master',
    name: 'Kling 2.1 Master',
    generation: 'legacy',
    kind: 'video',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
  },
  {
    id: 'kling-v2-1',
    name: 'Kling 2.1',
    generation: 'legacy',
    kind: 'video',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
  },
  {
    id: 'kling-v2-master',
    name: 'Kling 2.0 Master',
    generation: 'legacy',
    kind: 'video',
    status: 'retired',
    retirement: { evidence: 'Absent from the current pages and from the capability map of the vendor.' },
    source: 'videoMap',
    confidence: 'inference',
  },
  {
    id: 'kling-v1-6',
    name: 'Kling 1.6',
    generation: 'legacy',
    kind: 'video',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
  },
  {
    id: 'kling-v1-5',
    name: 'Kling 1.5',
    generation: 'legacy',
    kind: 'video',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
  },
  {
    id: 'kling-v1',
    name: 'Kling 1.0',
    generation: 'legacy',
    kind: 'video',
    status: 'retired',
    retirement: {
      since: '2026-09-20',
      evidence: 'On that day the server answered text2video that the model has been discontinued.',
      seenOn: ['text2video'],
    },
    source: 'liveProbes',
  },

  // Legacy images
  {
    id: 'kling-v3',
    name: 'Kling Image 3.0',
    generation: 'legacy',
    kind: 'image',
    status: 'current',
    source: 'imageGeneration',
  },
  {
    id: 'kling-v3-omni',
    name: 'Kling Image 3.0 Omni',
    generation: 'legacy',
    kind: 'image',
    status: 'current',
    source: 'omniImage',
  },
  {
    id: 'kling-image-o1',
    name: 'Kling Image O1',
    generation: 'legacy',
    kind: 'image',
    status: 'current',
    source: 'omniImage',
  },
  {
    id: 'kling-v2-1',
    name: 'Kling Image 2.1',
    generation: 'legacy',
    kind: 'image',
    status: 'current',
    source: 'imageGeneration',
  },
  {
    id: 'kling-v2-new',
    name: 'Kling Image 2.0 New',
    generation: 'legacy',
    kind: 'image',
    status: 'retired',
    retirement: { evidence: 'Absent from the current pages of the vendor.' },
    source: 'imageGeneration',
    confidence: 'inference',
  },
  {
    id: 'kling-v2',
    name: 'Kling Image 2.0',
    generation: 'legacy',
    kind: 'image',
    status: 'retired',
    retirement: {
      since: '2026-09-15',
      evidence: 'Named as retired by ComfyUI and absent from the current pages of the vendor.',
    },
    source: 'comfyEndOfLife',
    confidence: 'several',
  },
  {
    id: 'kling-v1-5',
    name: 'Kling Image 1.5',
    generation: 'legacy',
    kind: 'image',
    status: 'retired',
    retirement: { evidence: 'Absent from the current pages of the vendor.' },
    source: 'imageGeneration',
    confidence: 'inference',
  },
  {
    id: 'kling-v1',
    name: 'Kling Image 1.0',
    generation: 'legacy',
    kind: 'image',
    status: 'retired',
    retirement: { evidence: 'Absent from the current pages of the vendor; the video model of this name was refused.' },
    source: 'imageGeneration',
    confidence: 'inference',
  },
  {
    id: 'kolors-virtual-try-on-v1-5',
    name: 'Virtual try-on 1.5',
    generation: 'legacy',
    kind: 'try-on',
    status: 'current',
    source: 'oldTryOn',
  },
  {
    id: 'kolors-virtual-try-on-v1',
    name: 'Virtual try-on 1.0',
    generation: 'legacy',
    kind: 'try-on',
    status: 'current',
    source: 'oldTryOn',
  },

  // New generation
  {
    id: 'kling-3.0-turbo',
    name: 'Kling 3.0 Turbo',
    generation: 'new',
    kind: 'video',
    status: 'current',
    source: 'videoMap',
  },
  { id: 'kling-3.0', name: 'Kling 3.0', generation: 'new', kind: 'video', status: 'current', source: 'videoMap' },
  {
    id: 'kling-3.0-omni',
    name: 'Kling 3.0 Omni',
    generation: 'new',
    kind: 'video',
    status: 'current',
    source: 'videoMap',
  },
  { id: 'kling-o1', name: 'Kling O1', generation: 'new', kind: 'video', status: 'current', source: 'videoMap' },
  { id: 'kling-2.6', name: 'Kling 2.6', generation: 'new', kind: 'video', status: 'current', source: 'videoMap' },
  {
    id: 'kling-2.5-turbo',
    name: 'Kling 2.5 Turbo',
    generation: 'new',
    kind: 'video',
    status: 'current',
    source: 'videoMap',
  },
] as const satisfies readonly Model[]

/** Names that are always taken as valid: sold by gateways, not yet in any copy of the official pages. */
export const openModelFamilies = [
  { pattern: /^kling-v?4/, name: 'Kling 4', source: 'kling4Article' },
  { pattern: /^kling-video-o3/, name: 'Kling O3', source: 'elements', confidence: 'inference' },
] as const satisfies readonly ({ readonly pattern: RegExp; readonly name: string } & Provenance)[]

/** A name that never was one, and what was meant: a model, and where the name holds more, the parameters that say it. */
export interface MisspeltModel {
  readonly name: string
  readonly instead: string
  readonly parameters?: Readonly<Record<string, Scalar>>
}

/** For `model_name`. Names of the new generation are in `equivalents.ts`. */
export const misspeltModels = [
  // Seen in public clients
  { name: 'kling-v3-0', instead: 'kling-v3' },
  { name: 'kling-v3-pro', instead: 'kling-v3', parameters: { mode: 'pro' } },
  { name: 'kling-3-pro', instead: 'kling-v3', parameters: { mode: 'pro' } },
  { name: 'kling-v2-5', instead: 'kling-v2-5-turbo' },
  { name: 'kling-v2-0', instead: 'kling-v2-5-turbo' },
  // Dots and missing letters
  { name: 'kling-v3.0', instead: 'kling-v3' },
  { name: 'kling-3', instead: 'kling-v3' },
  { name: 'kling-v3.0-omni', instead: 'kling-v3-omni' },
  { name: 'kling-v2.6', instead: 'kling-v2-6' },
  { name: 'kling-2-6', instead: 'kling-v2-6' },
  { name: 'kling-v2.5', instead: 'kling-v2-5-turbo' },
  { name: 'kling-v2.5-turbo', instead: 'kling-v2-5-turbo' },
  { name: 'kling-2.5', instead: 'kling-v2-5-turbo' },
  { name: 'kling-v2.1', instead: 'kling-v2-1' },
  { name: 'kling-2.1', instead: 'kling-v2-1' },
  { name: 'kling-v2.1-master', instead: 'kling-v2-1-master' },
  { name: 'kling-v2.0-master', instead: 'kling-v2-master' },
  { name: 'kling-v1.6', instead: 'kling-v1-6' },
  { name: 'kling-1.6', instead: 'kling-v1-6' },
  { name: 'kling-v1.5', instead: 'kling-v1-5' },
  { name: 'kling-1.5', instead: 'kling-v1-5' },
  { name: 'kling-v1.0', instead: 'kling-v1' },
  { name: 'kling-v1-0', instead: 'kling-v1' },
  { name: 'kling-1.0', instead: 'kling-v1' },
  { name: 'kling-video-v1', instead: 'kling-v1' },
  { name: 'kling-v3-o1', instead: 'kling-video-o1' },
  { name: 'kolors-virtual-tryon-v1', instead: 'kolors-virtual-try-on-v1' },
  { name: 'kolors-virtual-tryon-v1-5', instead: 'kolors-virtual-try-on-v1-5' },
  { name: 'kolors-virtual-try-on-v1.5', instead: 'kolors-virtual-try-on-v1-5' },
  // The mode in the name
  { name: 'kling-v3-std', instead: 'kling-v3', parameters: { mode: 'std' } },
  { name: 'kling-v3-standard', instead: 'kling-v3', parameters: { mode: 'std' } },
  { name: 'kling-v3-4k', instead: 'kling-v3', parameters: { mode: '4k' } },
  { name: 'kling-v3-omni-pro', instead: 'kling-v3-omni', parameters: { mode: 'pro' } },
  { name: 'kling-v3-omni-std', instead: 'kling-v3-omni', parameters: { mode: 'std' } },
  { name: 'kling-v2-6-pro', instead: 'kling-v2-6', parameters: { mode: 'pro' } },
  { name: 'kling-v2-6-std', instead: 'kling-v2-6', parameters: { mode: 'std' } },
  { name: 'kling-v2-5-turbo-pro', instead: 'kling-v2-5-turbo', parameters: { mode: 'pro' } },
  { name: 'kling-v2-5-turbo-std', instead: 'kling-v2-5-turbo', parameters: { mode: 'std' } },
  { name: 'kling-v2-1-pro', instead: 'kling-v2-1', parameters: { mode: 'pro' } },
  { name: 'kling-v1-6-pro', instead: 'kling-v1-6', parameters: { mode: 'pro' } },
] as const satisfies readonly MisspeltModel[]
