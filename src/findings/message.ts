/** A value of JSON that is no object. */
type Scalar = string | number | boolean | null

/** What goes into the hole of a message: a value, never words of a language. Its words are found where it is shown. */
export type Datum =
  /** A number that is shown; a boolean or a text chooses between words; null leaves something out. */
  | number
  | boolean
  | string
  | null
  /** A name or a piece of code, as it is written. */
  | { readonly code: string }
  /** A value as it is sent. */
  | { readonly value: Scalar }
  /** What a parameter is set to, or may be: `mode: "pro"`. */
  | { readonly setting: string; readonly values: readonly Scalar[] }
  /** A proper name of ours: an endpoint, a library, a host, a day. */
  | { readonly name: string }
  /** A span of time in seconds. */
  | { readonly seconds: number }
  /** Several; `plain` puts nothing but commas between them, `text` nothing but what stands between sentences. */
  | { readonly list: readonly Datum[]; readonly join: 'and' | 'or' | 'plain' | 'text' }
  /** Some words of the catalogue. */
  | { readonly term: string; readonly data: MessageData }
  /** A sentence of a feature, from the catalogue. */
  | { readonly sentence: string; readonly data: MessageData }
  /** What begins with a capital by itself, and stands within a sentence here. */
  | { readonly within: Datum }
  /** A sentence of the knowledge; `calls` says what the code at hand calls the names in it. */
  | { readonly fact: string; readonly calls?: Readonly<Record<string, string>> }

export type MessageData = Readonly<Record<string, Datum>>

/** Something to say, by its place in the catalogue of words. */
export interface Message<Id extends string = string> {
  readonly id: Id
  readonly data: MessageData
}

/** What is said of a finding. */
export interface Statement extends Message {
  /** The situations in which it holds; null where it always does. */
  readonly when: Datum
  /** Parameters that it is about and that stand in no hole, by their paths. */
  readonly about: readonly string[]
}

/** What two statements that say the same have in common. */
export function keyOfStatement({ id, data, when }: Statement): string {
  return JSON.stringify([id, data, when])
}

/** The names, pieces of code and values that a statement quotes, and the parameters that it is about. */
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
