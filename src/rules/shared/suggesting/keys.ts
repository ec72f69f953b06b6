import { isEmpty } from '../../../analysis/contract/contract'
import type { KeyWrite } from '../../../analysis/values/possibility'
import type { Slot } from '../../../analysis/contract/slots'
import type { Request } from '../../../analysis/requests/request'
import { type Endpoint, type EndpointParameter, type MisnamedKey, misnamedKeys, movedKeys } from '../../../knowledge'
import type { Argument, Entry, RecordValue, Value } from '../../../syntax/model'
import { literalNodeOf } from '../repairing/changes'
import { suggest } from './suggest'

/** A wrong key; `right` is the one that was meant. */
export interface Meant {
  readonly right: string
  /** The same name in another case (`modelName`), a known alias, or a misspelling. */
  readonly by: 'case' | 'list' | 'spelling'
  readonly listed: MisnamedKey | null
}

/** The parameter of an object that a wrong key means, or null if none is close. */
export function meantBy(key: string, shape: readonly Named[]): Meant | null {
  const names = shape.map(({ name }) => name)
  const snake = snakeCase(key)
  if (snake !== key && names.includes(snake)) return { right: snake, by: 'case', listed: null }
  const listed: MisnamedKey | undefined = misnamedKeys.find(
    (each) => each.key === snake && names.includes(each.instead),
  )
  if (listed) return { right: listed.instead, by: 'list', listed }
  const right =
    withoutFirstWord(snake, shape) ??
    suggest(
      snake,
      names.filter((name) => name.length > 3 && !isOther(snake, name)),
    )?.value
  return right === undefined ? null : { right: String(right), by: 'spelling', listed: null }
}

type Named = Pick<EndpointParameter, 'name' | 'required' | 'requiredWhen'>

/** `url` for `video_url`, `name` for `element_name`: the name of a required parameter without its first word. */
function withoutFirstWord(key: string, shape: readonly Named[]): string | undefined {
  const [only, ...more] = shape.filter(
    ({ name, required, requiredWhen }) => name.endsWith(`_${key}`) && (required || requiredWhen),
  )
  return more.length === 0 ? only?.name : undefined
}

/** `image_count` is not a form of `image`, as `image_base64` is. */
function isOther(key: string, name: string): boolean {
  return (
    key.startsWith(`${name}_`) &&
    !/^(?:url|uri|link|path|file|data|base64|b64|str|string|text|value|param)s?$/.test(key.slice(name.length + 1))
  )
}

/** The wrong key that means a parameter of the body, so that the parameter does not count as missing. */
export function writtenFor(request: Request, right: string): string | null {
  const shape = request.endpoints.flatMap(({ parameters }) => parameters)
  const taken = new Set(shape.map(({ name }) => name))
  const wrong = request.parameters.find(({ name }) => !taken.has(name) && meantBy(name, shape)?.right === right)
  return wrong?.name ?? null
}

/** Top-level keys that every possible endpoint reads elsewhere or not at all, which `misplaced-parameter` reports. */
export function isMoved(key: string, endpoints: readonly Endpoint[]): boolean {
  return endpoints.every(({ generation }) => generation === 'new') && movedKeys.some((moved) => moved.key === key)
}

/** Whether only empty values are possible, which count as absent. */
export function isLeftOut({ values }: Pick<Slot, 'values'>): boolean {
  return values.length > 0 && values.every(isEmpty)
}

/** The entries that can be renamed: not fields of a class or a schema, whose names other code uses. */
export function renamable({ at, value }: KeyWrite, holder: Slot['holder']): Entry | Argument | Value | null {
  if (!value || holder.class) return null
  if (at.kind === 'entry' || at.kind === 'keyword') return at
  const target = at.kind === 'assign' ? at.targets.find((each) => each.kind === 'member') : undefined
  return target ?? null
}

/** The literal that contains an entry, if the object is a literal. */
export function literalWith(entry: Entry, holder: Slot['holder']): RecordValue | null {
  const literal = literalNodeOf(holder)
  return literal?.entries.includes(entry) ? literal : null
}

function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/-/g, '_')
    .toLowerCase()
}
