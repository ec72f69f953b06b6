import type { Datum, Message, MessageData } from '../../../findings/message'
import type { Condition, Endpoint, Scalar } from '../../../knowledge'
import type { FixId, PlaceId, TermId } from '../../../words/en'

/** The title of a fix. */
export function titled(id: FixId, data: MessageData = {}): Message<FixId> {
  return { id, data }
}

/** The message of a related location. */
export function noted(id: PlaceId, data: MessageData = {}): Message<PlaceId> {
  return { id, data }
}

export function term(id: TermId, data: MessageData = {}): Datum {
  return { term: id, data }
}

/** A name or a piece of code, verbatim. */
export function code(text: string): Datum {
  return { code: text }
}

export function sent(of: Scalar): Datum {
  return { value: of }
}

/** A name from Klint's own data. */
export function proper(text: string): Datum {
  return { name: text }
}

export function lasting(count: number): Datum {
  return { seconds: count }
}

export function fact(statement: string): Datum {
  return { fact: statement }
}

export function list(items: readonly Datum[], join: 'or' | 'and' | 'plain' = 'or'): Datum {
  const [only, ...more] = items
  return only !== undefined && more.length === 0 ? only : { list: items, join }
}

export function codes(names: readonly string[], join?: 'or' | 'and' | 'plain'): Datum {
  return list(names.map(code), join)
}

/** Joins several things with a term that combines two; null if there are none. */
export function joinedBy(id: TermId, parts: readonly Datum[]): Datum {
  return parts.reduceRight<Datum>((rest, first) => (rest === null ? first : term(id, { first, rest })), null)
}

/** `image2video`, or the whole path of an endpoint with the model in the path. */
export function shortName({ path }: Endpoint): Datum {
  return proper(path.replace(/^\/(?:v1\/[^/]+\/)?/, ''))
}

/** `mode: "pro"` for each of several values. */
export function pair(path: string, values: readonly Scalar[]): Datum {
  return { setting: path, values }
}

/** "`kling-v2-6` with `mode: "pro"` and no `image_tail`". */
export function describe({ models, values = {}, present = [], absent = [] }: Condition): Datum {
  const parts = [
    ...Object.entries(values).map(([path, allowed]) => pair(path, allowed)),
    ...present.map(code),
    ...absent.map((path) => term('without', { path: code(path) })),
  ]
  if (!models || models.length === 0) return list(parts, 'and')
  const who = codes(models)
  return parts.length === 0 ? who : term('with', { who, parts: list(parts, 'and') })
}

/** The title of a fix that sets or removes a parameter. */
export function titleOfChange(path: string, to: Scalar | null): Message<FixId> {
  if (to === null) return titled('remove', { what: code(path) })
  return path === 'model_name'
    ? titled('use', { what: code(String(to)) })
    : titled('set', { setting: pair(path, [to]) })
}
