/** A JSON value other than an object. */
type Scalar = string | number | boolean | null

/** The value for a placeholder of a message: data, never words of a language. It is rendered when shown. */
export type Datum =
  /** A number is shown; a boolean or a string selects between texts; null omits something. */
  | number
  | boolean
  | string
  | null
  /** A name or a piece of code, verbatim. */
  | { readonly code: string }
  /** A value, as sent. */
  | { readonly value: Scalar }
  /** A parameter with its value: `mode: "pro"`. */
  | { readonly setting: string; readonly values: readonly Scalar[] }
  /** A name from Klint's own data: an endpoint, a library, a host, a date. */
  | { readonly name: string }
  /** A duration in seconds. */
  | { readonly seconds: number }
  /** A list; `plain` joins it with commas only, `text` as sentences. */
  | { readonly list: readonly Datum[]; readonly join: 'and' | 'or' | 'plain' | 'text' }
  /** A term of the catalogue. */
  | { readonly term: string; readonly data: MessageData }
  /** A sentence of a feature, from the catalogue. */
  | { readonly sentence: string; readonly data: MessageData }
  /** A sentence that loses its capital within another one. */
  | { readonly within: Datum }
  /** A sentence of the knowledge; `calls` maps its names to those in the user's code. */
  | { readonly fact: string; readonly calls?: Readonly<Record<string, string>> }

export type MessageData = Readonly<Record<string, Datum>>

/** A message, by its id in the catalogue. */
export interface Message<Id extends string = string> {
  readonly id: Id
  readonly data: MessageData
}

/** The message of a finding. */
export interface Statement extends Message {
  /** The situations in which it applies; null if always. */
  readonly when: Datum
  /** Parameters concerned that fill no placeholder, by their paths. */
  readonly about: readonly string[]
}

/** A key that is equal for equivalent statements. */
export function keyOfStatement({ id, data, when }: Statement): string {
  return JSON.stringify([id, data, when])
}

/** The names, pieces of code and values that a statement quotes, and the parameters concerned. */
export function quotedIn({ data, about }: Statement): readonly string[] {
  return [...Object.values(data).flatMap(quoted), ...about]
}

function quoted(datum: Datum): readonly string[] {
  if (typeof datum !== 'object' || datum === null) return []
  if ('code' in datum) return [datum.code]
  if ('value' in datum) return [String(datum.value)]
  if ('setting' in datum) return [datum.setting, ...datum.values.map(String)]
  if ('list' in datum) return datum.list.flatMap(quoted)
  if ('within' in datum) return quoted(datum.within)
  return 'data' in datum ? Object.values(datum.data).flatMap(quoted) : []
}
