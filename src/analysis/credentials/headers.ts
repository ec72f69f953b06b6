import { headerSetters, sessionHeaders } from '../../knowledge/libraries'
import { authorizationHeader } from '../../knowledge'
import type { CallValue, Span, SpreadEntry, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import { keywordArgument } from '../values/libraries/arguments'
import { type Context, type RecordObject, recordsOf } from '../values/possibility'
import type { Request } from '../requests/request'
import { readSending } from '../requests/sending'

/** A place that sets a header of a request. */
export interface HeaderSetting {
  /** As written. */
  readonly name: string
  readonly keySpan: Span
  readonly value: Value
  readonly context: Context | null
  /** The entry or step that sets it. */
  readonly at: AnyNode
  /** The object with all headers, if known. */
  readonly record: RecordObject | null
  /** The requests that it belongs to; none if no request is known. */
  readonly requests: readonly Request[]
}

export function isAuthorization({ name }: Pick<HeaderSetting, 'name'>): boolean {
  return name.toLowerCase() === authorizationHeader.name.toLowerCase()
}

/** The headers of some requests, and every other `Authorization` of the file. */
export function headerSettings(evaluator: Evaluator, requests: readonly Request[]): readonly HeaderSetting[] {
  const found = new Map<AnyNode, HeaderSetting>()
  for (const call of requests.length > 0 ? evaluator.program.calls : []) {
    const sending = readSending(evaluator, call, null)
    // Several calls may send the same body; one request then represents them all.
    const own = sending
      ? requests.filter(
          ({ at, body }) => at === call || (body !== null && sending.bodies.some((each) => each.at === body.at)),
        )
      : []
    if (!sending || own.length === 0) continue
    for (const record of [...recordsOf(sending.headers), ...clientHeaders(evaluator, call)]) {
      for (const { key, value, context, at, keySpan } of record.writes) {
        const known = found.get(at)
        if (known) found.set(at, { ...known, requests: [...new Set([...known.requests, ...own])] })
        else if (value) found.set(at, { name: key, keySpan, value, context, at, record, requests: own })
      }
    }
  }
  for (const setting of looseSettings(evaluator)) if (!found.has(setting.at)) found.set(setting.at, setting)
  return [...found.values()]
}

/** The places that set headers only of requests to other services. */
export function settingsElsewhere(evaluator: Evaluator): ReadonlySet<AnyNode> {
  const [elsewhere, here] = [new Set<AnyNode>(), new Set<AnyNode>()]
  for (const call of evaluator.program.calls) {
    const sending = readSending(evaluator, call, null)
    if (!sending) continue
    const hosts = sending.urls.map(({ host }) => host)
    const isElsewhere = hosts.some(({ kind }) => kind === 'other') && hosts.every(({ kind }) => kind !== 'official')
    for (const { writes } of [...recordsOf(sending.headers), ...clientHeaders(evaluator, call)])
      for (const { at } of writes) (isElsewhere ? elsewhere : here).add(at)
  }
  for (const at of here) elsewhere.delete(at)
  return elsewhere
}

/** The headers of the client that a call is made on. */
function clientHeaders(evaluator: Evaluator, call: CallValue): readonly RecordObject[] {
  if (call.callee.kind !== 'member') return []
  const makers = evaluator
    .evaluate(call.callee.object)
    .flatMap((value) => (value.kind === 'result' ? [value.call] : []))
  return makers.flatMap((maker) => [...optionHeaders(evaluator, maker), ...updatedHeaders(evaluator, maker)])
}

/** `axios.create({ headers })`, `httpx.Client(headers=…)`. */
function optionHeaders(evaluator: Evaluator, maker: CallValue): readonly RecordObject[] {
  const named = keywordArgument(maker, 'headers')
  if (named) return recordsOf(evaluator.evaluate(named))
  return maker.arguments
    .flatMap(({ value }) => recordsOf(evaluator.evaluate(value)))
    .flatMap((options) => recordsOf(evaluator.property([options], 'headers', maker)))
}

/** `session.headers.update({…})`. */
function updatedHeaders(evaluator: Evaluator, maker: CallValue): readonly RecordObject[] {
  return evaluator.program.calls.flatMap(({ callee, arguments: given }) => {
    if (
      callee.kind !== 'member' ||
      callee.property !== sessionHeaders.method ||
      callee.object.kind !== 'member' ||
      callee.object.property !== sessionHeaders.property
    )
      return []
    const isOfMaker = evaluator
      .evaluate(callee.object.object)
      .some((value) => value.kind === 'result' && value.call === maker)
    return isOfMaker ? given.flatMap(({ value }) => recordsOf(evaluator.evaluate(value))) : []
  })
}

/** `{ Authorization: … }`, `headers["Authorization"] = …` and `headers.set("Authorization", …)`, anywhere. */
function looseSettings({ program }: Evaluator): readonly HeaderSetting[] {
  const found: HeaderSetting[] = []
  for (const at of program.nodes) {
    const set = setAt(at)
    if (set && isAuthorization(set)) found.push({ ...set, at, context: null, record: null, requests: [] })
  }
  return found
}

function setAt(node: AnyNode): Pick<HeaderSetting, 'name' | 'keySpan' | 'value'> | null {
  switch (node.kind) {
    case 'entry':
      return node.key === null ? null : { name: node.key, keySpan: node.keySpan, value: node.value }
    case 'assign': {
      const [target] = node.targets
      return target?.kind === 'member' && target.property !== null && node.value
        ? { name: target.property, keySpan: target.propertySpan, value: node.value }
        : null
    }
    case 'call': {
      const isSetter = node.callee.kind === 'member' && headerSetters.has(node.callee.property ?? '')
      return isSetter ? pairOf(node.arguments.map(({ value }) => value)) : null
    }
    case 'list':
      return pairOf(node.items)
    default:
      return null
  }
}

/** `("Authorization", …)`. */
function pairOf([name, value, ...more]: readonly (Value | SpreadEntry)[]): ReturnType<typeof setAt> {
  return name?.kind === 'text' && name.value !== null && value && value.kind !== 'spread' && more.length === 0
    ? { name: name.value, keySpan: name.span, value }
    : null
}
