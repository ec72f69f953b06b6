import { aiSdk } from './aiSdk'
import { directNodes, jmNodes, vendorNodes } from './comfyNodes'
import { klingApiPackage } from './klingApiPackage'
import type { Sdk } from './sdk'

export type { NodeClass, Sdk, SdkCall } from './sdk'
export { inventedPackages, type InventedPackage, registries } from './inventedPackages'

/** The packages whose calls and nodes are read as the requests that they send. */
export const sdks: readonly Sdk[] = [aiSdk, klingApiPackage, vendorNodes, jmNodes, directNodes]

/** The keys of a workflow node for its class and its inputs. */
export const workflowNode = { class: 'class_type', inputs: 'inputs' } as const
