import type { Availability, Feature } from '../capabilities'
import { modelSheets } from '../models'
import type { ImageFeature, ImageProduct, ModelFate, ModelSheet } from '../modelSheet'
import type { Scalar } from '../source'
import type { Condition, EndpointParameter } from './endpoint'

// The data of endpoints by model, computed from the sheets. Oldest first, as on Kling's pages.

const sheets: readonly ModelSheet[] = [...modelSheets].reverse()

/** What makes a model one of an endpoint. */
const products = {
  text2video: 'textToVideo',
  image2video: 'imageToVideo',
  'omni-video': 'omniVideo',
  'motion-control': 'motionControl',
  'multi-image2video': 'multiImage',
  'multi-elements': 'multiElements',
} as const satisfies Record<string, Feature>

type VideoProduct = keyof typeof products

interface Taker {
  readonly id: string
  readonly fate: ModelFate
}

/**
 * The models that an endpoint accepts, and those that it no longer accepts. If none is left, those that its page lists.
 */
export function modelNames(
  endpoint: VideoProduct | ImageProduct | 'virtual-try-on',
): Pick<EndpointParameter, 'enum' | 'retiredValues'> {
  const takers = takersOf(endpoint)
  const current = takers.filter(({ fate }) => fate.status === 'current').map(({ id }) => id)
  const retired = takers.filter(({ fate }) => fate.status === 'retired').map(({ id }) => id)
  if (current.length === 0) return { enum: retired }
  return { enum: current, ...(retired.length > 0 && { retiredValues: retired }) }
}

function takersOf(endpoint: VideoProduct | ImageProduct | 'virtual-try-on'): readonly Taker[] {
  return sheets.flatMap((sheet) => {
    const { id, image, tryOn } = sheet
    const fate = endpoint === 'virtual-try-on' ? tryOn : isVideo(endpoint) ? videoFor(sheet, endpoint) : image
    const takes = fate && (fate !== image || image.sizes[endpoint as ImageProduct] !== undefined)
    return takes ? [{ id, fate }] : []
  })
}

function isVideo(endpoint: string): endpoint is VideoProduct {
  return endpoint in products
}

/** A model of `/v1/…` endpoints that an endpoint supports. */
function videoFor({ generation, video }: ModelSheet, endpoint: VideoProduct) {
  return generation === 'legacy' && video?.capability.features[products[endpoint]] ? video : null
}

/** The models of an endpoint that have no feature, and are still there. */
export function currentWithout(endpoint: VideoProduct, feature: Feature): readonly string[] {
  return sheets.flatMap((sheet) => {
    const video = videoFor(sheet, endpoint)
    return video?.status === 'current' && !video.capability.features[feature] ? [sheet.id] : []
  })
}

/** The situations in which models of an endpoint have a feature. */
export function having(endpoint: VideoProduct, feature: Feature): readonly Condition[] {
  return situations(
    sheets.map((sheet) => [sheet.id, videoFor(sheet, endpoint)?.capability.features[feature]]),
    products[endpoint],
  )
}

/** The same for models that make images. */
export function imagesHaving(endpoint: ImageProduct, feature: ImageFeature): readonly Condition[] {
  return situations(
    sheets.map(({ id, image }) => [id, image?.sizes[endpoint] === undefined ? undefined : image.features?.[feature]]),
    null,
  )
}

/** Models with the same values of other parameters are one situation. */
function situations(
  rows: readonly (readonly [id: string, availability: Availability | undefined])[],
  product: Feature | null,
): readonly Condition[] {
  const found = new Map<string, Condition & { readonly models: string[] }>()
  for (const [id, availability] of rows) {
    if (!availability) continue
    const { values, products: only } = availability === true ? {} : availability
    if (only && (product === null || !only.includes(product))) continue
    const key = JSON.stringify(values ?? {})
    const known = found.get(key)
    if (known) known.models.push(id)
    else found.set(key, { models: [id], ...(values && { values }) })
  }
  return [...found.values()]
}

type ByModel = Readonly<Record<string, readonly Scalar[] | null>>

/** The modes of each model of an endpoint; null if it accepts none. */
export function modesByModel(endpoint: VideoProduct): ByModel {
  return byModel(endpoint, ({ resolutions }) => (isList(resolutions) ? null : Object.keys(resolutions)))
}

/** The seconds that each model of an endpoint renders, as texts. */
export function secondsByModel(endpoint: VideoProduct): ByModel {
  return byModel(endpoint, ({ durations }) => secondsIn(durations).map(String))
}

function byModel(
  endpoint: VideoProduct,
  valuesOf: (capability: NonNullable<ModelSheet['video']>['capability']) => readonly Scalar[] | null,
): ByModel {
  const rows = sheets.flatMap((sheet) => {
    const video = videoFor(sheet, endpoint)
    return video ? [[sheet.id, valuesOf(video.capability)] as const] : []
  })
  return Object.fromEntries(rows)
}

/** The sizes of each model of an endpoint for images. */
export function sizesByModel(endpoint: ImageProduct): ByModel {
  return Object.fromEntries(
    sheets.flatMap(({ id, image }) => (image?.sizes[endpoint] ? [[id, image.sizes[endpoint]] as const] : [])),
  )
}

type Durations = NonNullable<ModelSheet['video']>['capability']['durations']

function secondsIn(durations: Durations): readonly number[] {
  if ('values' in durations) return durations.values
  return Array.from({ length: durations.max - durations.min + 1 }, (_, index) => durations.min + index)
}

function isList(value: Readonly<Record<string, string>> | readonly string[]): value is readonly string[] {
  return Array.isArray(value)
}

/**
 * What a model of the endpoints with the model in the path supports, in terms of `settings`.
 * @param product the product, if it supports less than the model does
 */
export function rendering(id: string, product?: Feature): Rendering {
  const capability = sheets.find((sheet) => sheet.id === id)?.video?.capability
  if (!capability) return { resolutions: [], seconds: [] }
  const { resolutions, durations, features } = capability
  const availability = product && features[product]
  const own = typeof availability === 'object' ? availability.values?.['settings.resolution'] : undefined
  const all = isList(resolutions) ? resolutions : []
  return { resolutions: own?.map(String) ?? all, seconds: secondsIn(durations) }
}

interface Rendering {
  readonly resolutions: readonly string[]
  readonly seconds: readonly number[]
}
