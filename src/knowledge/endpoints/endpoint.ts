import type { Provenance } from '../sources'
import type { Scalar, Severity } from '../source'

/** `solutions`: e-commerce and the like. */
export type Generation = 'legacy' | 'new' | 'solutions' | 'account'

/** How a caller may authenticate: plain API key, or a token signed with access key and secret key. */
type AuthMethod = 'api-key' | 'jwt'

/** One path and method of the official API. */
export interface Endpoint extends Provenance {
  readonly id: string
  readonly title: string
  readonly generation: Generation
  readonly area: 'video' | 'image' | 'audio' | 'general' | 'tasks' | 'account' | 'solutions'
  readonly method: 'GET' | 'POST'
  /** Relative to the root of the host, without a trailing slash; one trailing slash is accepted. */
  readonly path: string
  readonly auth: readonly AuthMethod[]
  /** `task`: creates a task that is then queried. `answer`: answers at once. */
  readonly kind: 'task' | 'answer'
  /** The model, if it is in the path. */
  readonly model?: string
  /** `undocumented`: on older pages only. */
  readonly status: 'current' | 'undocumented'
  /** Parameters of the body (POST) or of the query (GET), in the order of the page. */
  readonly parameters: readonly EndpointParameter[]
  /** In each entry, at most one of the groups may have a member that is not empty. */
  readonly exclusive?: readonly ExclusiveGroups[]
  /** In each entry, exactly one of the parameters must be given; `list[].field` applies to each item. */
  readonly exactlyOne?: readonly ExactlyOne[]
  /** Constraints between several parameters. */
  readonly constraints?: readonly Constraint[]
  /** Keys that are accepted without effect. */
  readonly ignoredKeys?: readonly KeyNote[]
  /** Keys of neighbouring endpoints that this one's page does not have. At most information. */
  readonly undocumentedKeys?: readonly string[]
  /** Keys that the page's own examples send although its table lacks them. Never reported. */
  readonly toleratedKeys?: readonly string[]
  /** Its prompt may describe several shots (`shotSyntax`). */
  readonly takesShots?: true
  /** What replaces this path today, if it has no model left; a sentence. */
  readonly instead?: string
  readonly query?: TaskQuery
  readonly notes?: readonly string[]
}

/** How a task is queried. */
interface TaskQuery {
  /** Path by id: `{id}` is the task id, and the external id where `ids` has it. */
  readonly byId: string
  readonly ids: readonly ('task_id' | 'external_task_id')[]
  /** The path of the list, and its page size limit if it has pages. */
  readonly list?: { readonly method: 'GET' | 'POST'; readonly path: string; readonly maxPageSize?: number }
  /** Where the result is in the answer. */
  readonly result?: string
}

interface KeyNote {
  readonly key: string
  readonly instead?: string
  readonly note: string
}

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'

/** One key of a request, or of an object or list item in it. */
export interface EndpointParameter extends Partial<Provenance> {
  readonly name: string
  /** Other names under which its page lets it be sent. */
  readonly aliases?: readonly string[]
  readonly types: readonly JsonType[]
  /** Types that Kling's own examples or live calls send as well: information at most. */
  readonly toleratedTypes?: readonly JsonType[]
  readonly summary: string
  /** Where an object and a field in it are both required, the field is what to report. */
  readonly required?: true
  /** How loudly a missing one may be reported; `error` unless given. */
  readonly missing?: Severity
  /** Required in each of these situations. */
  readonly requiredWhen?: readonly Condition[]
  readonly default?: Scalar
  /** The documented default is a value that the server no longer accepts. */
  readonly defaultRetired?: true
  readonly enum?: readonly Scalar[]
  /** The list grows without notice: an unknown value is never an error. */
  readonly openEnum?: true
  /** Values that were allowed once. */
  readonly retiredValues?: readonly Scalar[]
  /** Values that left the list without a word: nothing is known of them. */
  readonly formerValues?: readonly Scalar[]
  /** Values whose end Kling announced, with its day. */
  readonly endedValues?: readonly { readonly value: Scalar; readonly since: string }[]
  /** The values that a model accepts; null if the model does not accept the parameter. */
  readonly valuesByModel?: Readonly<Record<string, readonly Scalar[] | null>>
  /** Inclusive. For a string it is the range of the number in it. */
  readonly range?: { readonly min?: number; readonly max?: number }
  /** Decimal places that count. */
  readonly decimals?: number
  /** Characters. */
  readonly maxLength?: number
  /** Kling's advice, in characters. */
  readonly advisedLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** How loudly a value outside enum, range or length may be reported; `error` unless given. */
  readonly invalid?: Severity
  readonly unit?: 'ms' | 's'
  readonly format?: 'url' | 'comma-separated'
  /** Fields of an object. */
  readonly fields?: readonly EndpointParameter[]
  /** Items of a list. */
  readonly items?: Items
  /** Where the parameter, or some of its values, works. */
  readonly support?: readonly Support[]
  readonly media?: Media
  /** `former`: on older pages only; neither its presence nor its absence is an error. */
  readonly status?: 'former'
  readonly notes?: readonly string[]
}

/** The items of a list: scalars, objects, or objects whose fields depend on one of them. */
export type Items =
  | { readonly types: readonly JsonType[]; readonly enum?: readonly Scalar[]; readonly media?: Media }
  | { readonly fields: readonly EndpointParameter[] }
  | {
      readonly discriminator: string
      readonly variants: readonly Variant[]
    }

/** An item of a list like `contents`: what it has besides the discriminating field. */
export interface Variant {
  readonly value: string
  readonly summary: string
  readonly fields: readonly EndpointParameter[]
  /** How many items of this kind a request accepts. */
  readonly minCount?: number
  readonly maxCount?: number
}

/**
 * A situation. All given properties must hold. Paths are dotted and relative to the body (`settings.audio`). Values are
 * effective values: a missing parameter has its default. Scalars are compared by text (`"true"` equals true). Empty
 * strings, lists and null count as absent.
 */
export interface Condition {
  /** The model of the request, from `model_name` or the path. */
  readonly models?: readonly string[]
  readonly values?: Readonly<Record<string, readonly Scalar[]>>
  readonly present?: readonly string[]
  readonly absent?: readonly string[]
  readonly items?: readonly ItemCount[]
}

/** How many items lists have, together; with `where` only items count whose (effective) field values are listed. */
export interface ItemCount {
  readonly lists: readonly string[]
  readonly where?: Readonly<Record<string, readonly Scalar[]>>
  readonly min?: number
  readonly max?: number
}

/** The parameter (or only some of its values) works in one of these situations. */
export interface Support extends Partial<Provenance> {
  /** The values that count; by default, all that are not empty. */
  readonly values?: readonly Scalar[]
  /** Empty: nowhere. */
  readonly when: readonly Condition[]
  readonly severity: Severity
  /** Models for which the evidence is weaker, and how loud it lets a rule be there. */
  readonly lenient?: { readonly models: readonly string[]; readonly severity: Severity }
}

interface ExclusiveGroups extends Partial<Provenance> {
  readonly groups: readonly (readonly string[])[]
  readonly severity: Severity
}

export interface ExactlyOne extends Partial<Provenance> {
  readonly of: readonly string[]
  readonly severity: Severity
}

/** In a situation (or always, by default), a requirement must hold. */
export interface Constraint extends Partial<Provenance> {
  /** Unique in its endpoint. */
  readonly id: string
  /** One sentence that a message can end with. */
  readonly statement: string
  readonly when?: Condition
  /** The situation in a few words, if a model accepts fewer values in it. It is reported as a combination. */
  readonly situation?: string
  readonly then: Requirement
  readonly severity: Severity
}

export type Requirement =
  /** The condition must hold. */
  | { readonly kind: 'holds'; readonly condition: Condition }
  /** These parameters have no effect there: giving them is pointless. */
  | { readonly kind: 'no-effect'; readonly parameters: readonly string[] }
  /** The numbers in a field of all items add up to a parameter. */
  | { readonly kind: 'sum'; readonly list: string; readonly field: string; readonly equals: string }
  /** Exactly one of the fields of an object is not zero. */
  | { readonly kind: 'one-non-zero'; readonly object: string; readonly fields: readonly string[] }
  /** The second field is at least so much larger than the first. */
  | { readonly kind: 'gap'; readonly list: string; readonly from: string; readonly to: string; readonly min: number }
  /** (1 + a + b) · (1 + c + d) is at most `max`. */
  | { readonly kind: 'area'; readonly pairs: readonly (readonly [string, string])[]; readonly max: number }
  /** The first parameter is smaller than the second. */
  | { readonly kind: 'before'; readonly first: string; readonly second: string }

/** Limits of a file that is given by URL or Base64. */
export interface Media {
  readonly kind: 'image' | 'video' | 'audio' | 'audio-or-video'
  readonly input: readonly ('url' | 'base64' | 'id')[]
  /** `forbidden`: Base64 must not start with `data:`. `undocumented`: no page mentions it. */
  readonly dataUri?: 'forbidden' | 'forbidden-on-sibling-pages' | 'undocumented'
  readonly formats?: readonly string[]
  /** Megabytes. */
  readonly maxSize?: number
  /** Pixels of the shorter and of the longer side. */
  readonly minSide?: number
  readonly maxSide?: number
  /** Pixels in all. */
  readonly maxArea?: number
  /** Width divided by height, inclusive. */
  readonly ratio?: { readonly min: number; readonly max: number }
  readonly ratios?: readonly string[]
  /** Seconds, inclusive; several ranges are alternatives. */
  readonly seconds?: readonly { readonly min: number; readonly max: number }[]
  readonly framesPerSecond?: { readonly min: number; readonly max: number } | readonly number[]
  /** Days since it was generated. */
  readonly maxAge?: number
  /** Other limits in certain situations. */
  readonly variants?: readonly {
    readonly when: Condition
    readonly limits: Partial<Omit<Media, 'variants' | 'kind' | 'input'>>
  }[]
}
