import { type Endpoint, equivalentModels, movedKeys, type MovedKey, unitPrices } from '../../knowledge'
import { joinedBy, proper } from '../../rules/shared/saying/wording'
import type { Words } from '../../words'
import { blocks, inlineCode, table } from '../markdown'
import { citations } from '../provenance'
import { fits } from './estimate'
import { newModel } from './inputs'
import { type Dimension, priceListOf, type Rate, videoProduct } from './price'
import { amount, dollars } from './render'

const order: readonly Dimension[] = ['model', 'quality', 'audio', 'voices', 'video', 'image', 'goods']

/** Kling's prices for an endpoint as CommonMark, in the endpoint's own names; null if none is listed. */
export function renderPrices(endpoint: Endpoint, words: Words): string | null {
  const list = priceListOf(endpoint)
  if (!list) return null
  const models = modelsOf(endpoint)
  const rates = list.rates.filter((each) => fits(each, { model: { values: models } }))
  const dimensions = order.filter((dimension) => rates.some(({ when }) => dimension in when))
  const price = unitPrices[list.unit]
  const rows = rates.map((rate) => [
    ...dimensions.map((dimension) => cell(endpoint, dimension, rate, words)),
    amount(rate.units),
    dollars(rate.units * price.dollars),
  ])
  const head = [
    ...dimensions.map((dimension) => words.say('cost.column', { dimension })),
    words.say('cost.column-units', { per: list.per }),
    words.say('cost.column-price'),
  ]
  const sources = citations([price, ...(list.source ? [list.source] : [])], words)
  return blocks([
    table(head, rows),
    words.say('cost.list-price', {
      unit: list.unit,
      price: proper(String(price.dollars)),
      sources: joinedBy('besides', sources.map(proper)),
    }),
  ])
}

/** The models that the endpoint accepts, by their names on the price list. */
function modelsOf(endpoint: Endpoint): readonly string[] {
  const { model, parameters } = endpoint
  const named = parameters.find(({ name }) => name === 'model_name')?.enum?.map(String) ?? []
  return model === undefined ? named.map(videoProduct(endpoint) === null ? (name) => name : newModel) : [model]
}

const modes = (movedKeys as readonly MovedKey[]).find(({ key }) => key === 'mode')?.values ?? []

function cell(endpoint: Endpoint, dimension: Dimension, { when }: Rate, words: Words): string {
  const isLegacyVideo = endpoint.generation === 'legacy' && videoProduct(endpoint) !== null
  const names = (when[dimension] ?? []).map((value) => {
    if (!isLegacyVideo) return value
    if (dimension === 'model') return equivalentModels.find((pair) => pair.new === value)?.legacy ?? value
    return dimension === 'quality' ? String(modes.find(({ to }) => to === value)?.from ?? value) : value
  })
  return names
    .map((name) =>
      dimension === 'model' || dimension === 'quality' ? inlineCode(name) : words.say('cost.value', { value: name }),
    )
    .join(', ')
}
