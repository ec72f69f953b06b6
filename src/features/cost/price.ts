import {
  type Endpoint,
  type ImagePrice,
  imagePrices,
  type OtherPrice,
  otherPrices,
  type Provenance,
  type unitPrices,
  type VideoPrice,
  videoPrices,
} from '../../knowledge'

/** What a price may depend on. Each is a text, or `yes` or `no` for a question. */
export type Dimension = 'model' | 'quality' | 'audio' | 'voices' | 'video' | 'image' | 'goods'

/** The units for one item in one situation. A missing dimension does not matter. */
export interface Rate {
  readonly when: Readonly<Partial<Record<Dimension, readonly string[]>>>
  readonly units: number
}

export type Quantity = 'second' | '5 seconds' | 'image' | 'call'

/** The price list of one kind of request. */
export interface PriceList {
  readonly rates: readonly Rate[]
  readonly per: Quantity
  readonly unit: keyof typeof unitPrices
  /** The source of the units, if it is not Kling's price list. */
  readonly source?: Provenance
}

const products: readonly string[] = ['text2video', 'image2video', 'omni-video', 'motion-control']
const newProducts = /^\/(text-to-video|image-to-video|omni-video|motion-control)\//

/** The product of an endpoint that is priced per second of video, or null. */
export function videoProduct({ id, path, generation }: Endpoint): string | null {
  if (generation === 'legacy') return products.includes(id) ? id : null
  return generation === 'new' ? (newProducts.exec(path)?.[1] ?? null) : null
}

/** Null if Kling lists no price for the endpoint. */
export function priceListOf(endpoint: Endpoint): PriceList | null {
  const product = videoProduct(endpoint)
  if (product !== null) return videoPriceList(product === 'motion-control' ? 'motion-control' : 'generation')
  const images = imagePrices.filter((price) => price.endpoint === endpoint.id)
  const others = (otherPrices as readonly OtherPrice[]).filter((price) => price.endpoint === endpoint.id)
  const [image] = images
  if (image) return { rates: images.map(imageRate), per: image.per, unit: 'image' }
  const [other] = others
  return other
    ? {
        rates: others.map(otherRate),
        per: other.per,
        unit: 'video',
        ...(other.source && { source: { source: other.source } }),
      }
    : null
}

/** Video prices, by model of the endpoints with the model in the path; `quality` is a resolution. */
function videoPriceList(feature: VideoPrice['feature']): PriceList {
  const all: readonly VideoPrice[] = videoPrices
  const rates = all
    .filter((price) => price.feature === feature)
    .flatMap(({ model, audio, videoInput, voices, units }) =>
      Object.entries(units).map(([resolution, each]): Rate => ({
        when: {
          model: [model],
          quality: [resolution],
          ...(audio === undefined ? {} : { audio: [audio] }),
          ...(videoInput === undefined ? {} : { video: [word(videoInput)] }),
          ...(voices === undefined ? {} : { voices: [word(voices)] }),
        },
        units: each,
      })),
    )
  return { rates, per: 'second', unit: 'video' }
}

function imageRate({ model, imageInput, resolutions, units }: ImagePrice): Rate {
  return {
    when: {
      ...(model === undefined ? {} : { model: [model] }),
      ...(imageInput === undefined ? {} : { image: [word(imageInput)] }),
      ...(resolutions === undefined ? {} : { quality: resolutions }),
    },
    units,
  }
}

function otherRate({ mode, withGoods, units }: OtherPrice): Rate {
  return { when: { ...(mode && { quality: [mode] }), ...(withGoods && { goods: [word(true)] }) }, units }
}

export function word(holds: boolean): string {
  return holds ? 'yes' : 'no'
}
