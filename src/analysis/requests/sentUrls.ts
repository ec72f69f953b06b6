import { baseKeys, httpVerbs, urlKeys } from '../../knowledge/libraries'
import type { CallValue } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import { keywordArgument } from '../values/libraries/arguments'
import { type Context, exactTexts, type Possibility, type RecordObject, type Values } from '../values/possibility'
import { union } from '../values/union'
import { join } from '../values/texts/texts'
import { lastName } from '../program/names'
import { isAbsolute, urlPatterns, type UrlPattern } from './url'

/** The URL of a call: its first argument that is one, resolved against the client's base URL. */
export function findUrls(
  evaluator: Evaluator,
  call: CallValue,
  options: readonly RecordObject[],
  context: Context | null,
): readonly UrlPattern[] {
  const bases = basesOf(evaluator, call, context)
  const candidates: UrlIn[] = []
  for (const key of urlKeys) {
    const named = call.arguments.find((each) => each.kind === 'keyword' && each.name === key)
    if (named) candidates.push({ urls: evaluator.evaluate(named.value, context), base: null })
  }
  for (const record of options) candidates.push(urlInOptions(evaluator, record))
  const isVerb = httpVerbs.has(lastName(call.callee))
  for (const { kind, value } of call.arguments) {
    if (kind !== 'positional') continue
    const values = evaluator.evaluate(value, context)
    candidates.push({ urls: isVerb ? values : values.filter((each) => !isMethod(each)), base: null })
  }
  for (const { urls, base } of candidates) {
    const patterns = urlPatterns(urls, base ?? bases, evaluator.program.additions).filter(
      ({ segments, host }) => segments.length > 1 || host.kind !== 'unknown',
    )
    if (patterns.length > 0) return patterns
  }
  return []
}

/** `client.request(method, path)`: the name of a method, which would be a path after the client's base URL. */
function isMethod(value: Possibility): boolean {
  return value.kind === 'exact' && typeof value.value === 'string' && httpVerbs.has(value.value.toLowerCase())
}

interface UrlIn {
  readonly urls: Values
  /** The part before it, if that is set at the same place. */
  readonly base: Values | null
}

/** The URL of an options object, in one or in two parts: `{ hostname, path }`, `{ baseURL, url }`. */
function urlInOptions(evaluator: Evaluator, record: RecordObject): UrlIn {
  const read = (key: string) =>
    record.writes.some((each) => each.key === key) ? evaluator.property([record], key, record.at) : []
  const exact = (values: Values) =>
    values.filter((value) => value.kind === 'exact' && typeof value.value === 'string').slice(0, 1)
  const host = exact([...read('hostname'), ...read('host')])
  const path = read('path')
  if (host.length > 0 && path.length > 0)
    return { urls: path, base: exactTexts(host).some(isAbsolute) ? host : join(['https://', host], record.at) }
  const base = exact(read('baseURL'))
  return { urls: [...read('url'), ...read('uri')], base: base.length > 0 ? base : null }
}

/** The base URL of the client object that the call is made on: `axios.create({ baseURL })`, `httpx.Client(base_url=…)`. */
function basesOf(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  if (call.callee.kind !== 'member') return []
  const makers = evaluator.evaluate(call.callee.object, context).filter((value) => value.kind === 'result')
  return union(
    makers.map((maker) => {
      for (const key of baseKeys) {
        const named = keywordArgument(maker.call, key)
        if (named) return evaluator.evaluate(named, maker.context)
        for (const { value } of maker.call.arguments) {
          for (const record of evaluator.evaluate(value, maker.context)) {
            if (record.kind === 'record' && record.writes.some((each) => each.key === key))
              return evaluator.property([record], key, call)
          }
        }
      }
      return []
    }),
    call,
  )
}
