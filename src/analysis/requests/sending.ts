import {
  bodyKeys,
  commonHeader,
  directBodyKeys,
  getByDefault,
  httpVerbs,
  optionKeys,
  paramsKeys,
  requestWriters,
  sendingName,
} from '../../knowledge/libraries'
import type { CallValue, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import type { Evaluator } from '../values/evaluator'
import { keywordArgument } from '../values/libraries/arguments'
import { ContextMemory } from '../values/memory'
import { type Context, exactTexts, type RecordObject, type Values } from '../values/possibility'
import { keysOf } from '../values/recordObject'
import type { Choices, Traced } from '../values/situations/openChoices'
import { findUrls } from './sentUrls'
import type { UrlPattern } from './url'
import { unwrapJson } from './writtenBody'
import { lastName } from '../program/names'

/** A call that sends, or may send, something to a URL. */
export interface Sending {
  readonly call: CallValue
  readonly context: Context | null
  /** Upper case; null if unknown. */
  readonly method: string | null
  readonly urls: readonly UrlPattern[]
  /** The possible JSON bodies. */
  readonly bodies: readonly RecordObject[]
  readonly headers: Values
  /** True if the bodies are sent unchanged: by an HTTP client, or as an argument for a body. */
  readonly isDirect: boolean
}

/** Reads a call that sends: a URL or path among its arguments, and perhaps a body. Null if it has no known URL. */
export function readSending(evaluator: Evaluator, call: CallValue, context: Context | null): Sending | null {
  return tracedRead(evaluator, call, context).answer
}

/** Whether a call's request is known without the callers of the enclosing functions. */
export function isToldBy(evaluator: Evaluator, call: CallValue, context: Context): boolean {
  const { answer, choices } = tracedRead(evaluator, call, context)
  return answer !== null && ![...choices.values()].some(({ kind }) => kind === 'caller')
}

function tracedRead(evaluator: Evaluator, call: CallValue, context: Context | null): Traced<Sending | null> {
  const known = sendings(evaluator)
  return (
    known.get(call, context) ??
    known.set(
      call,
      context,
      evaluator.trace(() => read(evaluator, call, context)),
    )
  )
}

/** Cached, because requests, responses and headers use the same calls. */
const sendings = remembered<Evaluator, ContextMemory<CallValue, Traced<Sending | null>>>(() => new ContextMemory())

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

/** The choices that the parts of a request depend on. */
export interface TracedSending {
  /** The URL, the method and the headers. With several possible URLs, each of their choices counts twice. */
  readonly parts: readonly Choices[]
  /** The body object, and the keys merged into it. */
  readonly body: Choices
}

export function tracedSending(evaluator: Evaluator, { call, context, bodies, urls }: Sending): TracedSending {
  const whole = tracedRead(evaluator, call, context).choices
  if (whole.size === 0) return { parts: [], body: whole }
  const { answer: options, choices: inOptions } = evaluator.trace(() => optionsOf(evaluator, call, context))
  const choicesOf = (ask: () => unknown): Choices => {
    const { choices } = evaluator.trace(ask)
    return inOptions.size === 0 ? choices : new Map([...inOptions, ...choices])
  }
  const address = choicesOf(() => findUrls(evaluator, call, options, context))
  const parts = [
    address,
    ...(urls.length > 1 ? [address] : []),
    choicesOf(() => methodOf(evaluator, call, options, bodies, context)),
    choicesOf(() => findHeaders(evaluator, call, options, context)),
  ]
  return { parts, body: choicesOf(() => findBodies(evaluator, call, options, context)) }
}

/** Whether a call has the name of a sending function. */
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

/** The record arguments that hold options (`{ method, headers, body }`, `**options`) rather than being the body itself. */
export function optionsOf(evaluator: Evaluator, call: CallValue, context: Context | null): RecordObject[] {
  return call.arguments
    .filter(({ kind }) => kind === 'positional' || kind === 'keyword-spread')
    .flatMap(({ value }) => evaluator.evaluate(value, context))
    .filter((value) => value.kind === 'record')
    .filter((record) => record.writes.some(({ key }) => optionKeys.has(key)))
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

/** `get_json(url, headers)`: an object with the names of headers comes before a body, and is not one. */
export function isHeaders(record: RecordObject): boolean {
  return [...keysOf(record)].some((key) => commonHeader.test(key))
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
  const [verb, another] = new Set(said.filter((text) => httpVerbs.has(text.toLowerCase())))
  // Which of several is sent with which URL is open.
  if (another !== undefined) return null
  return verb ?? (bodies.length > 0 ? 'POST' : fetches(evaluator, name, call, context) ? 'GET' : null)
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
