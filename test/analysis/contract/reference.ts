import type { Condition, Constraint, Endpoint, EndpointParameter, ItemCount, Scalar } from '../../../src/knowledge'

/** A request body, or part of one. */
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json }
export type Body = Readonly<Record<string, Json>>

/**
 * A second, simple interpretation of the knowledge on concrete bodies. It shares no code with Klint, so that property
 * tests compare two independent results.
 */
export function violations(endpoint: Endpoint, body: Body): readonly string[] {
  const found: string[] = []
  checkParameters(endpoint, body, endpoint.parameters, body, '', found)
  for (const { groups } of endpoint.exclusive ?? []) {
    const used = groups.filter((names) => names.some((name) => isGiven(at(body, name))))
    if (used.length > 1) found.push(`exclusive ${used.flat().join(' ')}`)
  }
  for (const { of } of endpoint.exactlyOne ?? []) {
    for (const holder of holdersOf(body, of[0] ?? '')) {
      const given = of.filter((path) => isGiven(at(holder, path.split('[].').at(-1) ?? '')))
      if (given.length !== 1) found.push(`exactly one of ${of.join(' ')}`)
    }
  }
  for (const constraint of endpoint.constraints ?? []) {
    if (constraint.when && !holds(endpoint, body, constraint.when)) continue
    if (constraint.then.kind === 'no-effect') {
      for (const path of constraint.then.parameters) if (isGiven(at(body, path))) found.push(`${constraint.id} ${path}`)
    } else if (!meets(endpoint, body, constraint)) found.push(constraint.id)
  }
  return found
}

function checkParameters(
  endpoint: Endpoint,
  body: Body,
  parameters: readonly EndpointParameter[],
  holder: Body,
  path: string,
  found: string[],
): void {
  for (const parameter of parameters) {
    const value = holder[parameter.name]
    const here = `${path}${parameter.name}`
    if (!isGiven(value)) {
      const needed =
        parameter.required ?? parameter.requiredWhen?.some((condition) => holds(endpoint, body, condition)) ?? false
      if (needed) found.push(`missing ${here}`)
      else if (parameter.defaultRetired) found.push(`retired default of ${here}`)
      continue
    }
    const allowed = parameter.valuesByModel?.[modelOf(endpoint, body)]
    if (allowed === null || (allowed && !includes(allowed, value))) found.push(`not for this model ${here}`)
    for (const { values, when } of parameter.support ?? []) {
      if ((!values || includes(values, value)) && !when.some((condition) => holds(endpoint, body, condition)))
        found.push(`unsupported ${here}`)
    }
    if (parameter.fields && isObject(value)) checkParameters(endpoint, body, parameter.fields, value, `${here}.`, found)
    if (Array.isArray(value)) checkItems(endpoint, body, parameter, value as readonly Json[], here, found)
  }
}

function checkItems(
  endpoint: Endpoint,
  body: Body,
  parameter: EndpointParameter,
  items: readonly Json[],
  path: string,
  found: string[],
): void {
  const { items: shape } = parameter
  if (!shape) return
  for (const item of items) {
    if (!isObject(item)) continue
    const variant = 'variants' in shape ? shape.variants.find(({ value }) => value === item[shape.discriminator]) : null
    const fields = 'fields' in shape ? shape.fields : (variant?.fields ?? [])
    checkParameters(endpoint, body, fields, item, `${path}[].`, found)
  }
  if (!('variants' in shape)) return
  const kinds = shape.variants.map(({ value }) => value)
  if (items.some((item) => isObject(item) && !includes(kinds, item[shape.discriminator]))) found.push(`kind of ${path}`)
  for (const { value, minCount = 0, maxCount = Infinity } of shape.variants) {
    const count = items.filter((item) => isObject(item) && item[shape.discriminator] === value).length
    if (count < minCount || count > maxCount) found.push(`count of ${path} ${value}`)
  }
}

function meets(endpoint: Endpoint, body: Body, { then }: Constraint): boolean {
  switch (then.kind) {
    case 'holds':
      return holds(endpoint, body, then.condition)
    case 'no-effect':
      return true
    case 'sum':
      return (
        itemsOf(body, then.list).reduce((sum, item) => sum + Number(item[then.field] ?? 0), 0) ===
        Number(effective(endpoint, body, then.equals))
      )
    case 'one-non-zero': {
      const holder = at(body, then.object)
      return !isObject(holder) || then.fields.filter((name) => Number(holder[name] ?? 0) !== 0).length === 1
    }
    case 'gap':
      return itemsOf(body, then.list).every((item) => Number(item[then.to]) - Number(item[then.from]) >= then.min)
    case 'area': {
      const factor = ([a, b]: readonly [string, string]) => 1 + Number(at(body, a) ?? 0) + Number(at(body, b) ?? 0)
      return then.pairs.map(factor).reduce((product, each) => product * each, 1) <= then.max
    }
    case 'before':
      return (
        !isGiven(at(body, then.first)) ||
        !isGiven(at(body, then.second)) ||
        Number(at(body, then.first)) < Number(at(body, then.second))
      )
  }
}

export function holds(endpoint: Endpoint, body: Body, condition: Condition): boolean {
  return (
    (condition.models?.includes(modelOf(endpoint, body)) ?? true) &&
    Object.entries(condition.values ?? {}).every(([path, allowed]) =>
      includes(allowed, effective(endpoint, body, path)),
    ) &&
    (condition.present ?? []).every((path) => isGiven(at(body, path))) &&
    (condition.absent ?? []).every((path) => !isGiven(at(body, path))) &&
    (condition.items ?? []).every((count) => countsWithin(endpoint, body, count))
  )
}

function countsWithin(
  endpoint: Endpoint,
  body: Body,
  { lists, where = {}, min = 0, max = Infinity }: ItemCount,
): boolean {
  const matching = lists.flatMap((list) =>
    itemsOf(body, list).filter((item) =>
      Object.entries(where).every(([name, allowed]) =>
        includes(allowed, item[name] ?? defaultOf(endpoint, list, name)),
      ),
    ),
  )
  const count = matching.length
  return count >= min && count <= max
}

function defaultOf(endpoint: Endpoint, list: string, field: string): Json | undefined {
  const items = parameterAt(endpoint, list)?.items
  return items && 'fields' in items ? items.fields.find(({ name }) => name === field)?.default : undefined
}

export function modelOf(endpoint: Endpoint, body: Body): string {
  return endpoint.model ?? textOf(effective(endpoint, body, 'model_name'))
}

function effective(endpoint: Endpoint, body: Body, path: string): Json | undefined {
  const value = at(body, path)
  return isGiven(value) ? value : parameterAt(endpoint, path)?.default
}

export function parameterAt(endpoint: Endpoint, path: string): EndpointParameter | undefined {
  let level: readonly EndpointParameter[] = endpoint.parameters
  let found: EndpointParameter | undefined
  for (const name of path.split('.')) {
    found = level.find((parameter) => parameter.name === name)
    level = found?.fields ?? []
  }
  return found
}

function at(body: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), body)
}

function itemsOf(body: Body, list: string): readonly Body[] {
  const value = at(body, list)
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : []
}

function holdersOf(body: Body, path: string): readonly Json[] {
  return path.includes('[].') ? itemsOf(body, path.split('[].')[0] ?? '') : [body]
}

export function isGiven(value: Json | undefined): value is Json {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}

export function isObject(value: Json | undefined): value is Body {
  return typeof value === 'object' && !Array.isArray(value)
}

/** A scalar as text; empty for objects and lists. */
function textOf(value: Json | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

function includes(allowed: readonly Scalar[], value: Json | undefined): boolean {
  return allowed.some((each) => String(each) === textOf(value))
}
