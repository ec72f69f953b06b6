import { aiSdk } from './aiSdk'
import { klingApiPackage } from './klingApiPackage'
import type { Sdk } from './sdk'

export type { Sdk, SdkCall } from './sdk'
export { inventedPackages, type InventedPackage, registries } from './inventedPackages'

/** The packages whose calls are read as the requests that they send. */
export const sdks: readonly Sdk[] = [aiSdk, klingApiPackage]
