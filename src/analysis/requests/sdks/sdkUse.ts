import type { Endpoint, Sdk, SdkCall } from '../../../knowledge'
import type { RecordValue, Value } from '../../../syntax/model'
import type { OptionsReader } from './sdkBody'
import type { SdkModel } from './sdkModels'

/** How a request is written: as a call of an SDK, in the SDK's own names. */
export interface SdkUse {
  readonly sdk: Sdk
  readonly call: SdkCall
  readonly endpoint: Endpoint | null
  readonly models: readonly SdkModel[]
  readonly options: OptionsReader
  /** Where keys can be put into the options, by the path of the object. */
  readonly literals: ReadonlyMap<string, RecordValue>
  /** The written values, by what represents them in the body. */
  readonly written: ReadonlyMap<Value, { readonly at: Value; readonly model: SdkModel }>
}
