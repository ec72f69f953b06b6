import type { Endpoint, EndpointId, SdkCall } from '../../../knowledge'
import { endpoints } from '../../../knowledge'
import type { TextValue, Value } from '../../../syntax/model'
import type { Evaluator } from '../../values/evaluator'
import type { Possibility } from '../../values/possibility'

type Models = NonNullable<SdkCall['models']>

/** A model under its name in an SDK. */
export interface SdkModel {
  /** As it is written. */
  readonly name: string
  /** The parts around the model's name: a gateway's prefix, a product's suffix; empty if there is none. */
  readonly prefix: string
  readonly suffix: string
  /** Null if the name contains no product. */
  readonly endpoint: Endpoint | null
  /** What the API calls it. */
  readonly model: string
  readonly at: TextValue
}

/** The models that an argument may be; null if it may also be something else. */
export function sdkModels(evaluator: Evaluator, models: Models, value: Value): readonly SdkModel[] | null {
  const found = evaluator.evaluate(value).map((each) => modelsOf(evaluator, models, each))
  const known = found.filter((each) => each !== null)
  return known.length < found.length || known.length === 0 ? null : known.flat()
}

function modelsOf(evaluator: Evaluator, models: Models, value: Possibility): readonly SdkModel[] | null {
  if (value.kind === 'exact') {
    const isOwn = typeof value.value === 'string' && value.value.startsWith(models.prefix)
    return isOwn ? inText(models, value, models.prefix) : null
  }
  if (value.kind !== 'result' || value.path.length > 0) return null
  const { module, path } = value.callee
  const isMaker = models.makers.some((maker) => maker.module === module && maker.paths.includes(path.join('.')))
  const [name] = value.call.arguments
  if (!isMaker || !name) return null
  const made = evaluator.evaluate(name.value, value.context).map((each) => inText(models, each, ''))
  return made.includes(null) ? null : made.flatMap((each) => each ?? [])
}

function inText(models: Models, value: Possibility, prefix: string): readonly SdkModel[] | null {
  if (value.kind !== 'exact' || typeof value.value !== 'string' || value.at.kind !== 'text') return null
  const name = value.value.slice(prefix.length)
  const product = models.products.find(({ suffix }) => name.endsWith(suffix))
  const bare = product ? name.slice(0, -product.suffix.length) : name
  const endpoint = product ? endpointOf(product.endpoint) : null
  const { value: written, at } = value
  return [{ name: written, prefix, suffix: product?.suffix ?? '', endpoint, model: apiName(models, bare), at }]
}

/** What the API calls a model that an SDK names without prefix and suffix. */
function apiName({ names, spelling }: Models, bare: string): string {
  const known = names.find(({ name }) => name === bare)
  return known?.model ?? spelling.reduce((text, { from, to }) => text.replace(from, to), bare)
}

/** The SDK's name of one of the API's models; the API's name if it has no other. */
export function sdkName({ names }: Models, model: string): string {
  return names.find((each) => each.model === model)?.name ?? model
}

export function endpointOf(id: EndpointId): Endpoint | null {
  return endpoints.find((each) => each.id === id) ?? null
}
