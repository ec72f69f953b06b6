import { keyKeepers } from '../../knowledge/libraries'
import { environmentVariables, klingName } from '../../knowledge'
import type { Value } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import type { Context } from '../values/possibility'

/** The role of a credential. */
export type Role = 'access-key' | 'secret-key' | 'api-key'

const known = new Map<string, Role>(
  environmentVariables.flatMap(({ name, holds }) =>
    holds === 'access-key' || holds === 'secret-key' || holds === 'api-key' ? [[name, holds] as const] : [],
  ),
)

/** The role of an environment variable named after Kling, or null. */
export function roleOfVariable(name: string): Role | null {
  return known.get(name) ?? (klingName.test(name) ? roleOfName(name) : null)
}

/** The role that a name suggests: `klingSecretKey`, `ak`. Does not show whose key it is. */
export function roleOfName(name: string): Role | null {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
  if (/(?:^|_)(?:sk|secret|secret_?key|access_?key_?secret|api_?secret)$/.test(words)) return 'secret-key'
  if (/(?:^|_)(?:ak|access_?key|access_?key_?id|access_?id)$/.test(words)) return 'access-key'
  return /(?:^|_)(?:api_?key|kling_key|klingai_key)$/.test(words) ? 'api-key' : null
}

/** The intended role of an expression, by the environment variables behind it or its own name. */
export function rolesOf(evaluator: Evaluator, value: Value, context: Context | null): ReadonlySet<Role | null> {
  const roles = new Set<Role | null>()
  for (const each of evaluator.evaluate(value, context)) {
    if (each.kind === 'environment') roles.add(roleOfName(each.name))
    else if (each.kind !== 'exact') roles.add(roleOfName(nameOf(value)))
  }
  return roles
}

/** The name of the variable, field or setting that an expression reads; empty if it has none. */
export function nameOf(value: Value): string {
  switch (value.kind) {
    case 'name':
      return value.name
    case 'member':
      return value.property ?? ''
    case 'cast':
    case 'await':
      return nameOf(value.value)
    // `sk.encode()`, `new TextEncoder().encode(sk)`
    case 'call':
      return value.callee.kind === 'member' && keyKeepers.has(value.callee.property ?? '')
        ? nameOf(value.arguments[0]?.value ?? value.callee.object)
        : ''
    default:
      return ''
  }
}
