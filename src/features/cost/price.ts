import { type ImagePrice, imagePrices, type OtherPrice, otherPrices, unitPrices, type VideoPrice, videoPrices } from '../../knowledge'

/** What makes a difference to a price. Each is a text, `yes` or `no` where it is a question. */
export type Dimension = 'model' | 'quality' | 'audio' | 'voices' | 'video' | 'image'

/** Units for one of something, in one situation. A dimension that is missing makes no difference. */
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
}

/** Video, by model of the new generation; `quality` is a resolution. */
export function videoPriceList(feature: VideoPrice['feature']): PriceList {
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

/** Everything but video generation; null where the vendor lists no price for the endpoint. */
export function priceListOf(endpoint: string): PriceList | null {
  const images = (imagePrices as readonly ImagePrice[]).filter((price) => price.endpoint === endpoint)
  const others = (otherPrices as readonly OtherPrice[]).filter((price) => price.endpoint === endpoint)
  const [image] = images
  if (image) return { rates: images.map(imageRate), per: image.per, unit: 'image' }
  const [other] = others
  if (!other) return null
  return { rates: others.map(({ mode, units }) => ({ when: mode ? { quality: [mode] } : {}, units })), per: other.per, unit: 'video' }
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

export function word(holds: boolean): string {
  return holds ? 'yes' : 'no'
}
