import { klingName } from '../../knowledge'
import {
  bodyOfRequest,
  bodyReaders,
  bodyTypes,
  callbackRoute,
  requestName,
  routeDecorators,
  routeFileExports,
  routeFiles,
} from '../../knowledge/libraries'
import type { CallValue, FunctionValue, Value } from '../../syntax/model'
import { lastName } from '../program/names'
import type { Definition, Program } from '../program/program'
import type { Request } from './request'
import { exactTexts } from '../values/possibility'

/** A value that a callback handler reads from the body. */
export interface CallbackRead {
  readonly value: Value
  /** The keys from the body to the value. */
  readonly path: readonly string[]
  readonly handler: FunctionValue
  readonly generation: 'legacy' | 'new'
}

/** The callback URL of tasks. */
interface Target {
  readonly generation: 'legacy' | 'new'
  /** Null if the URL is unknown. */
  readonly url: string | null
}

/** What handlers read from the callbacks of requests in the same file. */
export function callbackReads(program: Program, requests: readonly Request[]): readonly CallbackRead[] {
  const targets = requests.flatMap(targetsOf)
  if (targets.length === 0) return []
  return handlersIn(program).flatMap(({ handler, route }) => {
    const own = targets.filter(({ url }) =>
      url === null ? klingName.test(route) && callbackRoute.test(route) : pathOf(url).endsWith(plain(route)),
    )
    const [generation, ...others] = new Set(own.map((target) => target.generation))
    if (generation === undefined || others.length > 0) return []
    return program.within(handler).flatMap((node): CallbackRead[] => {
      if (node.kind !== 'member' && node.kind !== 'name' && node.kind !== 'call') return []
      const path = bodyPath(program, node, 0)
      return path && path.length > 0 ? [{ value: node, path, handler, generation }] : []
    })
  })
}

function targetsOf(request: Request): readonly Target[] {
  const { evidence, generation } = request
  if (evidence.verdict !== 'official' || (generation !== 'legacy' && generation !== 'new')) return []
  const parameter =
    generation === 'new' ? request.parameter('options', 'callback_url') : request.parameter('callback_url')
  if (!parameter) return []
  const texts = exactTexts(parameter.values).filter((text) => text !== '')
  return texts.length > 0 ? texts.map((url) => ({ generation, url })) : [{ generation, url: null }]
}

function pathOf(url: string): string {
  return plain(url.split(/[?#]/, 1)[0] ?? url)
}

function plain(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}

interface Handler {
  readonly handler: FunctionValue
  readonly route: string
}

/** `@app.post("/hooks/kling")`, `app.post('/hooks/kling', handler)`, `POST` in `app/hooks/kling/route.ts`. */
function handlersIn(program: Program): readonly Handler[] {
  return program.functions.flatMap((handler): Handler[] => {
    const inFile = routeFileExports.has(handler.name ?? '') ? routeOfFile(program, handler) : null
    if (inFile !== null) return [{ handler, route: inFile }]
    const argument = program.parents.get(handler)
    const holder = argument && program.parents.get(argument)
    const calls = [...handler.decorators, ...(holder?.kind === 'call' ? [holder] : [])]
    return calls.flatMap((call) => {
      const route = call.kind === 'call' ? routeOf(call) : null
      return route === null ? [] : [{ handler, route }]
    })
  })
}

function routeOf({ callee, arguments: [first] }: CallValue): string | null {
  const isRoute = callee.kind === 'member' && routeDecorators.has(callee.property ?? '')
  const route = isRoute && first?.value.kind === 'text' ? first.value.value : null
  return route !== null && plain(route).length > 1 ? route : null
}

/** Groups in parentheses are no part of a route; one with a parameter is not known. */
function routeOfFile(program: Program, handler: FunctionValue): string | null {
  const found = routeFiles.exec(program.moduleOf(handler).path ?? '')
  const route = (found?.[1] ?? found?.[2] ?? '').replace(/\/\([^/()]{0,80}\)/g, '')
  return route === '' || route.includes('[') ? null : route
}

/** The most steps to follow a value backwards. */
const farthest = 12

/** The keys that lead from the body of a handler's request to a value, or null. */
function bodyPath(program: Program, value: Value, far: number): readonly string[] | null {
  if (far > farthest) return null
  const inner = (each: Value) => bodyPath(program, each, far + 1)
  switch (value.kind) {
    case 'await':
    case 'cast':
      return inner(value.value)
    // `await req.json().catch(() => null) ?? {}`
    case 'logical':
      return value.operator !== 'and' && value.right.kind === 'record' ? inner(value.left) : null
    case 'member':
      if (value.property === null) return null
      if (bodyOfRequest.has(value.property) && isRequest(value.object)) return []
      return longer(inner(value.object), value.property)
    case 'call':
      return calledPath(program, value, far)
    case 'name': {
      const [definition, ...more] = program.resolve(value)?.definitions ?? []
      if (definition?.kind === 'parameter' && isBody(definition)) return definition.path.length === 0 ? [] : null
      if (definition?.kind !== 'value' || more.length > 0) return null
      const keys = definition.path.map(({ key }) => key)
      const start = inner(definition.value)
      return start && keys.every((key) => key !== null) ? [...start, ...keys] : null
    }
    default:
      return null
  }
}

/** `request.get_json()`, `event.get("data")`, `json.loads(request.data)`. */
function calledPath(program: Program, { callee, arguments: given }: CallValue, far: number): readonly string[] | null {
  if (callee.kind !== 'member' || callee.property === null) return null
  if (bodyReaders.has(callee.property) && isRequest(callee.object)) return []
  if (callee.property === 'catch') return bodyPath(program, callee.object, far + 1)
  const [first] = given
  if (!first) return null
  if (callee.property === 'get' && first.value.kind === 'text' && first.value.value !== null)
    return longer(bodyPath(program, callee.object, far + 1), first.value.value)
  return ['loads', 'parse'].includes(callee.property) && /^json$/i.test(lastName(callee.object))
    ? bodyPath(program, first.value, far + 1)
    : null
}

function longer(path: readonly string[] | null, key: string): readonly string[] | null {
  return path && [...path, key]
}

function isRequest(value: Value): boolean {
  return value.kind === 'name' && requestName.test(value.name)
}

/** `async def hook(payload: dict)` with a decorator for a route. */
function isBody({ parameter: { annotation }, function: { decorators } }: Definition & { kind: 'parameter' }): boolean {
  return (
    annotation?.kind === 'named-type' &&
    bodyTypes.has(annotation.name) &&
    decorators.some((call) => call.kind === 'call' && routeOf(call) !== null)
  )
}
