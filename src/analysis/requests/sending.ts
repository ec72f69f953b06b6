import {
  baseKeys,
  bodyKeys,
  commonHeader,
  directBodyKeys,
  getByDefault,
  httpVerbs,
  optionKeys,
  paramsKeys,
  requestWriters,
  sendingName,
  urlKeys,
} from '../../knowledge/libraries'
import type { CallValue, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import type { Evaluator } from '../values/evaluator'
import { keywordArgument } from '../values/libraries/library'
import { ContextMemory } from '../values/memory'
import {
  type Context,
  exactTexts,
  type Possibility,
  type RecordObject,
  union,
  type Values,
} from '../values/possibility'
import { keysOf } from '../values/recordObject'
import { join } from '../values/texts/texts'
import type { Choice } from '../values/situations/situation'
import { isAbsolute, urlPatterns, type UrlPattern } from './url'
import { lastName } from '../program/names'

/** A call that sends, or may send, something to a URL. */
export interface Sending {
  readonly call: CallValue
  readonly context: Context | null
  /** Upper case; null where it is not known. */
  readonly method: string | null
  readonly urls: readonly UrlPattern[]
  /** The records that may be its JSON body. */
  readonly bodies: readonly RecordObject[]
  readonly headers: Values
  /** The bodies go out as they are: by an HTTP client, or named as a body. */
  readonly isDirect: boolean
}

/** Reads a call as one that sends: a URL or path among its arguments, and perhaps a body. Null where no URL is seen. */
export function readSending(evaluator: Evaluator, call: CallValue, context: Context | null): Sending | null {
  const known = sendings(evaluator).get(call, context)
  return known === undefined ? sendings(evaluator).set(call, context, read(evaluator, call, context)) : known
}

/** Requests, answers and headers ask for the same calls. */
const sendings = remembered<Evaluator, ContextMemory<CallValue, Sending | null>>(() => new ContextMemory())

function read(evaluator: Evaluator, call: CallValue, context: Context | null): Sending | null {
  if (call.arguments.length === 0) return null
  const opened = openedBefore(evaluator, call, context)
  if (opened) return opened
  const options = optionsOf(evaluator, call, context)
  const urls = findUrls(evaluator, call, options, context)
  if (urls.length === 0) return null
  const bodies = findBodies(evaluator, call, options, context)
  return {
    call,
    context,
    urls,
    bodies,
    method: methodOf(evaluator, call, options, bodies, context),
    headers: findHeaders(evaluator, call, options, context),
    isDirect: isDirect(call, options),
  }
}

/** What the parts of a sending depend on. */
export interface TracedSending {
  /** The address, the method and the headers. Where it may go to several addresses, each of their choices counts twice. */
  readonly parts: readonly Choices[]
  /** Which object is the body, and which keys are merged into it. */
  readonly body: Choices
}

export function tracedSending(evaluator: Evaluator, { call, context, bodies, urls }: Sending): TracedSending {
  const options = () => optionsOf(evaluator, call, context)
  const address = evaluator.trace(() => findUrls(evaluator, call, options(), context)).choices
  const parts = [
    address,
    ...(urls.length > 1 ? [address] : []),
    evaluator.trace(() => methodOf(evaluator, call, options(), bodies, context)).choices,
    evaluator.trace(() => findHeaders(evaluator, call, options(), context)).choices,
  ]
  return { parts, body: evaluator.trace(() => findBodies(evaluator, call, options(), context)).choices }
}

type Choices = ReadonlyMap<string, Choice>

/** Whether a call goes by the name of one that sends. */
export function isClientCall({ callee }: CallValue): boolean {
  const name = lastName(callee)
  return httpVerbs.has(name) || sendingName.test(name)
}

function isDirect({ callee, arguments: given }: CallValue, options: readonly RecordObject[]): boolean {
  const name = lastName(callee)
  const isBody = (key: string | null) => directBodyKeys.has(key ?? '')
  return (
    sendingName.test(name) ||
    given.some((each) => isBody(each.name)) ||
    options.some(({ writes: writes }) => writes.some(({ key }) => isBody(key)))
  )
}

/** `request.write(body)`, `superagent.post(url).send(body)`: the URL was given when the request was opened. */
function openedBefore(evaluator: Evaluator, call: CallValue, context: Context | null): Sending | null {
  if (call.callee.kind !== 'member' || !requestWriters.has(call.callee.property ?? '')) return null
  for (const value of evaluator.evaluate(call.callee.object, context)) {
    if (value.kind !== 'result' || value.path.length > 0 || value.call === call) continue
    const opened = readSending(evaluator, value.call, value.context)
    const bodies = findBodies(evaluator, call, [], context)
    if (opened && bodies.length > 0) return { ...opened, call, context, bodies, method: opened.method ?? 'POST' }
  }
  return null
}

/** The record arguments that hold options (`{ method, headers, body }`) rather than being the body itself. */
export function optionsOf(evaluator: Evaluator, call: CallValue, context: Context | null): RecordObject[] {
  return call.arguments
    .filter(({ kind }) => kind === 'positional')
    .flatMap(({ value }) => evaluator.evaluate(value, context))
    .filter((value) => value.kind === 'record')
    .filter((record) => record.writes.some(({ key }) => optionKeys.has(key)))
}

function findUrls(
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
  for (const { kind, value } of call.arguments)
    if (kind === 'positional') candidates.push({ urls: evaluator.evaluate(value, context), base: null })
  for (const { urls, base } of candidates) {
    const patterns = urlPatterns(urls, base ?? bases, evaluator.program.additions).filter(
      ({ segments, host }) => segments.length > 1 || host.kind !== 'unknown',
    )
    if (patterns.length > 0) return patterns
  }
  return []
}

interface UrlIn {
  readonly urls: Values
  /** What comes before it, where that is said in the same place. */
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

function findBodies(
  evaluator: Evaluator,
  call: CallValue,
  options: readonly RecordObject[],
  context: Context | null,
): readonly RecordObject[] {
  const found = new Set<RecordObject>()
  const add = (values: Values) => {
    for (const value of values.flatMap((each) => unwrapJson(evaluator, each)))
      if (value.kind === 'record') found.add(value)
  }
  const addNamed = (keys: readonly string[]) => {
    for (const { kind, name, value } of call.arguments)
      if (kind === 'keyword' && name !== null && keys.includes(name)) add(evaluator.evaluate(value, context))
    for (const record of options) {
      for (const key of keys)
        if (record.writes.some((each) => each.key === key)) add(evaluator.property([record], key, record.at))
    }
  }
  addNamed(bodyKeys)
  if (found.size === 0) {
    for (const { kind, value } of call.arguments) {
      if (kind !== 'positional') continue
      add(
        evaluator
          .evaluate(value, context)
          .filter((each) => each.kind !== 'record' || !(options.includes(each) || isHeaders(each))),
      )
    }
  }
  // Beside a body it is the query.
  if (found.size === 0) addNamed(paramsKeys)
  return [...found]
}

/** `get_json(url, headers)`: what has names of headers goes before a body, and is none. */
export function isHeaders(record: RecordObject): boolean {
  return [...keysOf(record)].some((key) => commonHeader.test(key))
}

/** The value inside JSON text: `json.dumps(payload).encode()` is the payload. */
export function unwrapJson(evaluator: Evaluator, value: Possibility): Values {
  return value.kind === 'json-text' ? evaluator.evaluate(value.of, value.context) : [value]
}

function methodOf(
  evaluator: Evaluator,
  call: CallValue,
  options: readonly RecordObject[],
  bodies: readonly RecordObject[],
  context: Context | null,
): string | null {
  const name = lastName(call.callee)
  if (name && httpVerbs.has(name.toLowerCase())) return name.toUpperCase()
  const named = keywordArgument(call, 'method')
  const said = [
    ...(named ? exactTexts(evaluator.evaluate(named, context)) : []),
    ...options.flatMap((record) => exactTexts(evaluator.property([record], 'method', record.at))),
    ...call.arguments.slice(0, 2).flatMap(({ value }) => (value.kind === 'text' && value.value ? [value.value] : [])),
  ].map((text) => text.toUpperCase())
  return (
    said.find((text) => httpVerbs.has(text.toLowerCase())) ??
    (bodies.length > 0 ? 'POST' : fetches(evaluator, name, call, context) ? 'GET' : null)
  )
}

/** `fetch(url)`, `fetch(url, { headers })`: without a method, and nothing that is not seen, it is a GET. */
function fetches(evaluator: Evaluator, name: string | null, call: CallValue, context: Context | null): boolean {
  if (!getByDefault.has(name ?? '')) return false
  const [, ...more] = call.arguments
  return more.every(({ value }) => {
    const values = evaluator.evaluate(value, context)
    return (
      values.length > 0 && values.every((each) => each.kind === 'record' && !each.open && !keysOf(each).has('method'))
    )
  })
}

function findHeaders(
  evaluator: Evaluator,
  call: CallValue,
  options: readonly RecordObject[],
  context: Context | null,
): Values {
  const named: Value | null = keywordArgument(call, 'headers')
  if (named) return evaluator.evaluate(named, context)
  const inOptions = options.flatMap((record) =>
    record.writes.some(({ key }) => key === 'headers') ? evaluator.property([record], 'headers', record.at) : [],
  )
  if (inOptions.length > 0) return inOptions
  return call.arguments.flatMap(({ kind, value }) =>
    kind === 'positional'
      ? evaluator.evaluate(value, context).filter((each) => each.kind === 'record' && isHeaders(each))
      : [],
  )
}
