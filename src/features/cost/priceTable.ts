import { type Endpoint, equivalentModels, movedKeys, type MovedKey, unitPrices } from '../../knowledge'
import { blocks, inlineCode, table } from '../markdown'
import { citations } from '../provenance'
import { newModel } from './inputs'
import { type Dimension, priceListOf, type Rate, videoProduct } from './price'
import { amount, dollars, perWords } from './render'

const headings: Readonly<Record<Dimension, string>> = {
  model: 'Model',
  quality: 'Quality',
  audio: 'Audio',
  voices: 'Voices',
  video: 'Reference video',
  image: 'Reference image',
  goods: 'Product',
}

/** The vendor's prices for an endpoint as CommonMark, in the endpoint's own names; null where none is listed. */
export function renderPrices(endpoint: Endpoint): string | null {
  const list = priceListOf(endpoint)
  if (!list) return null
  const models = modelsOf(endpoint)
  const rates = list.rates.filter(({ when }) => !when.model || when.model.some((model) => models.includes(model)))
  const dimensions = (Object.keys(headings) as Dimension[]).filter((dimension) =>
    rates.some(({ when }) => dimension in when),
  )
  const price = unitPrices[list.unit]
  const rows = rates.map((rate) => [
    ...dimensions.map((dimension) => cell(endpoint, dimension, rate)),
    amount(rate.units),
    dollars(rate.units * price.dollars),
  ])
  return blocks([
    table(
      [...dimensions.map((dimension) => headings[dimension]), `Units per ${perWords[list.per]}`, 'List price'],
      rows,
    ),
    `A unit of ${list.unit} lists at $${price.dollars}; packages and contracts differ. Source: ${citations([price, ...(list.source ? [list.source] : [])]).join('; ')}`,
  ])
}

/** The models that the endpoint takes, by the names on the price list. */
function modelsOf(endpoint: Endpoint): readonly string[] {
  const { model, parameters } = endpoint
  const named = parameters.find(({ name }) => name === 'model_name')?.enum?.map(String) ?? []
  return model === undefined ? named.map(videoProduct(endpoint) === null ? (name) => name : newModel) : [model]
}

const modes = (movedKeys as readonly MovedKey[]).find(({ key }) => key === 'mode')?.values ?? []

function cell(endpoint: Endpoint, dimension: Dimension, { when }: Rate): string {
  const isLegacyVideo = endpoint.generation === 'legacy' && videoProduct(endpoint) !== null
  const names = (when[dimension] ?? []).map((value) => {
    if (!isLegacyVideo) return value
    if (dimension === 'model') return equivalentModels.find((pair) => pair.new === value)?.legacy ?? value
    return dimension === 'quality' ? String(modes.find(({ to }) => to === value)?.from ?? value) : value
  })
  return names.map((name) => (dimension === 'model' || dimension === 'quality' ? inlineCode(name) : name)).join(', ')
}
