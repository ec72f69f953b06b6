import type { Request } from '../../analysis/meaning'
import { endpointOf, sdkName, type SdkModel } from '../../analysis/requests/sdks/sdkModels'
import { statusIn } from '../shared/suggesting/models'

interface Unproductive {
  readonly model: SdkModel
  /** Names with a product, preferably of the same model. */
  readonly names: readonly string[]
  readonly sdk: string
}

/** The model of an SDK call whose name lacks the product suffix. */
export function withoutProduct({ sdk }: Request): readonly Unproductive[] {
  const models = sdk?.call.models
  if (!sdk || !models || sdk.endpoint) return []
  // A gateway may have its own names.
  return sdk.models
    .filter(({ prefix }) => prefix === '')
    .map((model) => {
      const own = models.products.flatMap(({ suffix, endpoint }) => {
        const target = endpointOf(endpoint)
        const [first] = models.names
        const offered = target && statusIn(model.model, target) === 'offered' ? model.model : first?.model
        return `${sdkName(models, offered ?? model.model)}${suffix}`
      })
      return { model, names: own, sdk: sdk.sdk.name }
    })
}
