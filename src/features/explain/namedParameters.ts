import { endpoints, type EndpointParameter } from '../../knowledge'
import { allowedValues } from '../hover/allowedValues'
import { childrenOf, findParameters } from '../hover/findParameter'
import { alternatives, inlineCode } from '../markdown'
import type { Reading } from './recognise'

/**
 * What is allowed for the parameters that a message of code 1201 names, at the endpoint whose path is in the text or, where there is
 * none, wherever they occur with the same values.
 */
export function namedParameters({ message, input }: Reading): readonly string[] {
  if (message === null) return []
  const called = calledEndpoints(input).filter(({ method }) => method === 'POST')
  return namesIn(message).flatMap((name) => describe(name, called)).slice(0, 3)
}

/** The parameters, at any depth, that the service's words name: its message, the reason of a failed task, or a short text without either. */
export function parametersNamedIn({ message, taskMessage, input }: Reading): readonly string[] {
  const said = message ?? taskMessage ?? (input.length <= 300 ? input : '')
  return [...new Set(namesIn(said).flatMap((name) => name.split('.')))].filter((name) => allNames.has(name))
}

function namesIn(text: string): readonly string[] {
  return [...new Set(text.slice(0, 500).match(/[a-z]+(?:[_.][a-z]+)*/g) ?? [])]
}

const allNames = new Set(endpoints.flatMap(({ parameters }) => namesOf(parameters)))

function namesOf(parameters: readonly EndpointParameter[]): readonly string[] {
  return parameters.flatMap((parameter) => [parameter.name, ...namesOf(childrenOf(parameter))])
}

/** The endpoints whose path is in a text. */
export function calledEndpoints(input: string): typeof endpoints {
  return paths.filter(({ pattern }) => pattern.test(input)).map(({ endpoint }) => endpoint)
}

const paths = endpoints.map((endpoint) => ({ endpoint, pattern: new RegExp(`${escaped(endpoint.path)}(?![\\w/.-])`) }))

function describe(name: string, called: typeof endpoints): readonly string[] {
  const video = endpoints.filter(({ area, method }) => area === 'video' && method === 'POST')
  const places = (called.length > 0 ? called : video).flatMap((endpoint) =>
    findParameters(endpoint, name).map((parameter) => ({ endpoint, values: allowedValues(parameter) })),
  )
  const byValues = new Map<string, string[]>()
  for (const { endpoint, values } of places) {
    if (values !== null) byValues.set(values, [...(byValues.get(values) ?? []), endpoint.path])
  }
  if (byValues.size === 0 || byValues.size > 3) return []
  return [...byValues].map(([values, paths]) => {
    const where = paths.length > 3 ? `${paths.length} endpoints` : alternatives(paths.map(inlineCode), 'and')
    return `${inlineCode(name)} takes ${values} (${where}).`
  })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
