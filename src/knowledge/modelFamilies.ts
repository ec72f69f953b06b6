import type { Provenance } from './sources'

/** Names that are always taken as valid: sold by gateways, not yet in any copy of the official pages. */
export const openModelFamilies = [
  { pattern: /^kling-v?4/, name: 'Kling 4', source: 'kling4Article' },
  { pattern: /^kling-video-o3/, name: 'Kling O3', source: 'elements', confidence: 'inference' },
] as const satisfies readonly ({ readonly pattern: RegExp; readonly name: string } & Provenance)[]
