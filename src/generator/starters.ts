import { choicesOf } from '../features/completion/choices'
import { exampleBody } from '../features/reference/exampleBody'
import { exampleRequest } from '../features/reference/exampleCode'
import { type Endpoint, endpoints, type EndpointId, recommendedHost, type Scalar } from '../knowledge'

/** A request to start with: its code, and the texts in it that are tab stops, grouped by choice. */
export interface Starter {
  readonly prefix: string
  readonly name: string
  readonly description: string
  readonly code: string
  readonly stops: readonly (readonly string[])[]
}

export const starterLanguages = ['python', 'typescript', 'javascript', 'json'] as const
type StarterLanguage = (typeof starterLanguages)[number]

const starters: readonly { readonly prefix: string; readonly name: string; readonly id: EndpointId }[] = [
  { prefix: 'kling-text2video', name: 'Kling: text to video', id: 'text2video' },
  { prefix: 'kling-image2video', name: 'Kling: image to video', id: 'image2video' },
  { prefix: 'kling-omni', name: 'Kling: Omni video', id: 'omni-video' },
]

/** The small snippets: the examples of the reference, with choices. */
export function startersIn(language: StarterLanguage): readonly Starter[] {
  const requests = starters.map(({ prefix, name, id }) => {
    const endpoint = endpointOf(id)
    const { code } = exampleRequest(endpoint, language)
    return {
      prefix,
      name,
      description: `A request that creates a task: ${endpoint.title}`,
      code,
      stops: stopsOf(endpoint, code),
    }
  })
  return language === 'json' ? [...requests, queryStarter()] : requests
}

/** Data cannot wait, so in JSON this is the request that queries a task once. */
function queryStarter(): Starter {
  const { query, title } = endpointOf('text2video')
  const url = `https://${recommendedHost}${query?.byId ?? ''}`
  return {
    prefix: 'kling-poll',
    name: 'Kling: query a task',
    description: `The request that asks what became of a task: ${title}`,
    code: JSON.stringify({ method: 'GET', url }, null, 2),
    stops: [['{id}']],
  }
}

function endpointOf(id: EndpointId): Endpoint {
  const endpoint = (endpoints as readonly Endpoint[]).find((each) => each.id === id)
  if (!endpoint) throw new Error(`There is no endpoint ${id}`)
  return endpoint
}

/** The string values of the body, as quoted in the code. */
function stopsOf(endpoint: Endpoint, code: string): readonly (readonly string[])[] {
  const body = exampleBody(endpoint)
  const model = typeof body['model_name'] === 'string' ? [body['model_name']] : null
  return Object.entries(body).flatMap(([name, value]) => {
    if (typeof value !== 'string') return []
    const quote = code.includes(`"${value}"`) ? '"' : "'"
    const written = (text: Scalar): string => quote + String(text) + quote
    const parameter = endpoint.parameters.find((each) => each.name === name)
    const choices = parameter ? choicesOf(parameter, name === 'model_name' ? null : model) : []
    const others = choices.filter((choice) => choice !== value)
    return [choices.length > 1 ? [value, ...others].map(written) : [value]]
  })
}
