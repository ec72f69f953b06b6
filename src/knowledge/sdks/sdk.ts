import type { EndpointId } from '../endpoints'
import type { Provenance } from '../sources'
import type { JsonType } from '../endpoints/endpoint'
import type { Scalar } from '../source'

/**
 * A package whose calls, or workflow nodes, become requests to the official API. A table maps the names of arguments;
 * everything else follows from the endpoint.
 */
export interface Sdk extends Provenance {
  readonly id: string
  /** Under its common name. */
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
  /** The endpoint; `by-model`: the end of the model's name determines it. */
  readonly endpoint: EndpointId | 'by-model'
  readonly models?: SdkModels
  /** The parameters by their path in the first argument; `official`: it has the API's own keys at the top level. */
  readonly parameters: readonly SdkParameter[] | 'official'
  /** Where the API's own keys are accepted, too, and sent unchanged. */
  readonly passedOn?: string
  /** Keys there that mean something to the package itself. */
  readonly own?: readonly string[]
  /** Paths that set parameters in ways which are not followed. */
  readonly opens?: readonly string[]
  /** With one of these paths, it is another request. */
  readonly unless?: readonly string[]
  /** The call sends nothing else than what the code shows, so a missing parameter is really missing. */
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

/** A workflow node in the format of ComfyUI's API: `{ "class_type": "Text2Video", "inputs": { … } }`. */
export interface NodeClass {
  readonly node: string
  /** For an ambiguous name: the input that links to a node of this class, which has these inputs. */
  readonly told?: { readonly input: string; readonly node: string; readonly inputs: readonly string[] }
}

/** How models are named. */
interface SdkModels {
  /** The argument with the model. */
  readonly path: string
  /** What makes a model of a name. */
  readonly makers: readonly ModulePaths[]
  /** What precedes the name if it is a plain text. */
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
  /** The types that it accepts instead of the API's; numbers also replace numbers in texts. */
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
