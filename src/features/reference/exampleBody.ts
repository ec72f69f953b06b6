import { Contract } from '../../analysis/contract/contract'
import { isCertain } from '../../analysis/contract/outcome'
import { analyse } from '../../analysis/meaning'
import { type Endpoint, type EndpointParameter, recommendedHost, type Variant } from '../../knowledge'
import { frontEndFor } from '../../syntax'
import { exampleParameters } from '../everyday'
import { choicesOf, defaultOf, isTaken } from '../completion/choices'
import { fixedSample, sampleValue } from './samples'

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = Readonly<Record<string, Json>>

/** A valid request body for an endpoint: what it requires, and what is set most often. */
export function exampleBody(endpoint: Endpoint): JsonObject {
  const needed = new Set(
    (endpoint.exactlyOne ?? []).flatMap(({ of: [first] }) => (first === undefined ? [] : [first.replaceAll('[]', '')])),
  )
  const builder = new ExampleBuilder(endpoint, needed)
  let body = builder.build()
  // What is required depends on what is present. Each round adds something, so the loop ends.
  for (
    let missing = missingIn(endpoint, body, needed);
    missing.length > 0;
    missing = missingIn(endpoint, body, needed)
  ) {
    for (const path of missing) needed.add(path)
    body = builder.build()
  }
  return body
}

class ExampleBuilder {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly needed: ReadonlySet<string>,
  ) {}

  build(): JsonObject {
    return this.object(this.endpoint.parameters, '')
  }

  private object(parameters: readonly EndpointParameter[], prefix: string): JsonObject {
    const chosen = parameters.filter((parameter) => this.isShown(parameter, prefix + parameter.name))
    return Object.fromEntries(
      chosen.map((parameter) => [parameter.name, this.value(parameter, prefix + parameter.name)]),
    )
  }

  private isShown(parameter: EndpointParameter, path: string): boolean {
    if (parameter.required === true || this.needed.has(path)) return true
    return exampleParameters.has(path) && parameter.status !== 'former' && isTaken(parameter, this.models)
  }

  private value(parameter: EndpointParameter, path: string): Json {
    const { fields, items, minItems = 1 } = parameter
    if (fields) return this.object(fields, `${path}.`)
    if (items && 'variants' in items)
      return items.variants
        .filter((variant) => this.isNeeded(variant))
        .map((variant) => ({ [items.discriminator]: variant.value, ...this.object(variant.fields, `${path}.`) }))
    if (items) {
      const item =
        'types' in items
          ? sampleValue(this.endpoint, { ...items, name: parameter.name, summary: '' }, path)
          : this.object(items.fields, `${path}.`)
      return Array.from({ length: Math.max(1, minItems) }, () => item)
    }
    const fixed = fixedSample(this.endpoint, path)
    if (fixed !== undefined) return fixed
    const choices = choicesOf(parameter, path === 'model_name' ? null : this.models)
    // Without a valid default, the newest model.
    return (
      defaultOf(parameter, choices) ??
      (parameter.enum ? (path === 'model_name' ? choices.at(-1) : choices[0]) : undefined) ??
      sampleValue(this.endpoint, parameter, path)
    )
  }

  /** The prompt, what the endpoint always requires, and what only works together with them. */
  private isNeeded({ value, minCount = 0 }: Variant): boolean {
    const expected = (this.endpoint.constraints ?? []).some(
      ({ when, then }) =>
        !when &&
        then.kind === 'holds' &&
        then.condition.items?.some(({ where, min = 0 }) => min > 0 && where?.['type']?.[0] === value),
    )
    return minCount > 0 || value === 'prompt' || expected
  }

  private get models(): readonly string[] | null {
    const { model, parameters } = this.endpoint
    if (model !== undefined) return [model]
    const named = parameters.find(({ name }) => name === 'model_name')
    const value = named && this.value(named, 'model_name')
    return typeof value === 'string' ? [value] : null
  }
}

/** Parameters that the body lacks according to the conditions of the knowledge. */
function missingIn(endpoint: Endpoint, body: JsonObject, present: ReadonlySet<string>): readonly string[] {
  const contract = contractOf(endpoint, body)
  if (!contract) return []
  const visit = (parameters: readonly EndpointParameter[], prefix: string): readonly string[] =>
    parameters.flatMap((parameter) => {
      const path = prefix + parameter.name
      const isMissing =
        !present.has(path) && (parameter.requiredWhen ?? []).some((condition) => isCertain(contract.check(condition)))
      return [...(isMissing ? [path] : []), ...(parameter.fields ? visit(parameter.fields, `${path}.`) : [])]
    })
  return visit(endpoint.parameters, '')
}

/** The body as the contract of a request; null if it cannot be recognized as one. */
function contractOf(endpoint: Endpoint, body: JsonObject): Contract | null {
  const { method, path } = endpoint
  const text = JSON.stringify({ method, url: `https://${recommendedHost}${path}`, body })
  const { requests } = analyse(frontEndFor('json').createReader('json').read(text))
  const request = requests.find((each) => each.body !== null)
  return request ? new Contract(request, endpoint) : null
}
