import type { EndpointId } from '../endpoints'
import type { Provenance } from '../sources'
import type { JsonType } from '../endpoints/endpoint'
import type { Scalar } from '../source'

/**
 * A package whose calls, or nodes of workflows, become requests to the official API. What their arguments are called is a
 * table; everything else is what the endpoint says.
 */
export interface Sdk extends Provenance {
  readonly id: string
  /** As its users know it. */
  readonly name: string
  readonly calls: readonly SdkCall[]
  /** What its client, which is imported from the module, reads its keys from. */
  readonly keys?: {
    readonly module: string
    readonly variables: Readonly<Record<'access-key' | 'secret-key' | 'api-key', string>>
  }
}

/** A call, or a node of a workflow, that sends one request. Of a node, its inputs are the first argument. */
export interface SdkCall {
  /** What is called, or which node it is. */
  readonly callee: ModulePaths | NodeClass
  /** The endpoint; `by-model`: the end of the model's name says it. */
  readonly endpoint: EndpointId | 'by-model'
  readonly models?: SdkModels
  /** Where the first argument holds what; `official`: it has the API's own keys at its top. */
  readonly parameters: readonly SdkParameter[] | 'official'
  /** Where the API's own keys may stand as well; they are sent as they are. */
  readonly passedOn?: string
  /** Keys there that mean something to the package itself. */
  readonly own?: readonly string[]
  /** Paths that set parameters in ways which are not followed. */
  readonly opens?: readonly string[]
  /** With one of these paths it is another request. */
  readonly unless?: readonly string[]
  /** The call sends what is seen and nothing else, so that what is missing is missing. */
  readonly isWhole?: true
  /** Parameters that the package loads from a path, an address or Base64, and sends itself. */
  readonly loads?: readonly string[]
  /** Paths that have no effect. */
  readonly ignored?: readonly IgnoredOption[]
  /** Values that the package refuses before anything is sent. */
  readonly refused?: readonly { readonly path: string; readonly values: readonly Scalar[]; readonly note: string }[]
}

/** Something a module exports, or a method of what it makes: `KlingAPI.textToVideo`. */
interface ModulePaths {
  readonly module: string
  readonly paths: readonly string[]
}

/** A node of a workflow as ComfyUI's API takes it: `{ "class_type": "Text2Video", "inputs": { … } }`. */
export interface NodeClass {
  readonly node: string
  /** For a name that says no package: the input that links to a node of this class, which has these inputs. */
  readonly told?: { readonly input: string; readonly node: string; readonly inputs: readonly string[] }
}

/** How models are named. */
interface SdkModels {
  /** The argument that holds the model. */
  readonly path: string
  /** What makes a model of a name. */
  readonly makers: readonly ModulePaths[]
  /** What stands before the name where it is a text by itself. */
  readonly prefix: string
  /** The ends of names, with the endpoint of each. */
  readonly products: readonly { readonly suffix: string; readonly endpoint: EndpointId }[]
  /** Names without prefix and suffix, with the API's. */
  readonly names: readonly { readonly name: string; readonly model: string }[]
  /** How the API's name follows from any other one, step by step. */
  readonly spelling: readonly { readonly from: RegExp; readonly to: string }[]
}

interface SdkParameter {
  /** Dotted, from the first argument. */
  readonly path: string
  readonly parameter: string
  /** What it takes instead of what the API takes; numbers also instead of the numbers in texts. */
  readonly types?: readonly JsonType[]
  /** What its types refuse although it works. */
  readonly toleratedTypes?: readonly JsonType[]
}

interface IgnoredOption {
  readonly path: string
  /** The endpoints for which it is; all unless given. */
  readonly endpoints?: readonly EndpointId[]
  /** A value that changes nothing anyway. */
  readonly harmless?: Scalar
  /** What to do instead; a sentence. */
  readonly instead: string
}
