import { type Endpoint, type EndpointParameter, models } from '../../../src/knowledge'
import { type Body, isObject, type Json, violations } from './reference'
import { without } from './arbitrary'

/** One mistake, and the rule that must report it. */
export interface Breakage {
  readonly what: string
  readonly rule: string
  readonly body: Body
}

/** All ways to break one thing in a valid body without breaking another. */
export function breakages(endpoint: Endpoint, body: Body): readonly Breakage[] {
  return [
    ...endpoint.parameters.flatMap((parameter) => breaksOf(endpoint, parameter, body)),
    ...keyBreaks(endpoint, body),
  ]
}

function breaksOf(endpoint: Endpoint, parameter: EndpointParameter, body: Body): Breakage[] {
  const { name } = parameter
  const value = body[name]
  if (value === undefined) return []
  const set = (what: string, rule: string, by: Json): Breakage => ({
    what: `${name}: ${what}`,
    rule,
    body: { ...body, [name]: by },
  })
  const found: Breakage[] = []
  if (parameter.required === true && isLoud(parameter.missing) && isAlone(endpoint, body, name)) {
    found.push({ what: `${name} is missing`, rule: 'missing-parameter', body: without(body, name) })
  }
  if (name === 'model_name') {
    found.push(set('a model that never was', 'unknown-model', 'kling-v17-hyper'))
    const gone = models.find(({ id, status }) => status === 'retired' && (parameter.retiredValues ?? []).includes(id))
    if (gone && Object.keys(body).every((key) => key === 'model_name' || key === 'prompt' || key === 'image'))
      found.push(set('a retired model', 'retired-model', gone.id))
    return found
  }
  if (name === 'duration' && typeof value === 'string')
    return [...found, set('a number', 'int-duration', Number(value))]
  if (name === 'duration' && typeof value === 'number')
    return [...found, set('a string', 'string-duration', String(value))]
  if (typeof value === 'string' && parameter.types.length === 1 && !parameter.toleratedTypes)
    found.push(set('a boolean', 'mistyped-parameter', true))
  if (
    parameter.enum &&
    !parameter.openEnum &&
    isLoud(parameter.invalid) &&
    !parameter.valuesByModel &&
    !parameter.support
  ) {
    found.push(set('outside the list', 'invalid-value', 'purple'))
  }
  if (typeof value === 'string' && parameter.maxLength !== undefined && isLoud(parameter.invalid))
    found.push(set('too long', 'invalid-value', 'a'.repeat(parameter.maxLength + 1)))
  if (parameter.media?.dataUri === 'forbidden' && parameter.media.kind === 'image')
    found.push(set('a data URI', 'data-uri-image', 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg=='))
  if (parameter.format === 'url' || parameter.media?.input.every((kind) => kind === 'url'))
    found.push(set('localhost', 'unreachable-url', 'http://localhost:3000/file'))
  return found
}

function keyBreaks(endpoint: Endpoint, body: Body): Breakage[] {
  const found: Breakage[] = [
    { what: 'an unknown key', rule: 'unknown-parameter', body: { ...body, zebra_option: 'on' } },
  ]
  const { settings } = body
  if (endpoint.generation === 'new' && isObject(settings) && typeof settings['duration'] === 'number') {
    const { duration, ...rest } = settings
    const inner: Body = rest
    found.push({
      what: 'duration outside settings',
      rule: 'misplaced-parameter',
      body: { ...body, settings: inner, duration },
    })
    found.push({
      what: 'settings.duration: a string',
      rule: 'string-duration',
      body: { ...body, settings: { ...inner, duration: String(duration) } },
    })
  }
  return found
}

function isLoud(severity: string | undefined): boolean {
  return severity !== 'none'
}

/** Whether nothing depends on the key and something remains: an empty body is not recognized as one. */
function isAlone(endpoint: Endpoint, body: Body, name: string): boolean {
  return Object.keys(body).length > 1 && violations(endpoint, without(body, name)).length === 1
}
