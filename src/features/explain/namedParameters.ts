import { endpoints } from '../../knowledge'
import { allowedValues } from '../hover/allowedValues'
import { findParameters } from '../hover/findParameter'
import { alternatives, inlineCode } from '../markdown'
import type { Reading } from './recognise'

/**
 * What is allowed for the parameters that a message of code 1201 names, at the endpoint whose path is in the text or, where there is
 * none, wherever they occur with the same values.
 */
export function namedParameters({ message, input }: Reading): readonly string[] {
  if (message === null) return []
  const called = calledEndpoints(input).filter(({ method }) => method === 'POST')
  const names = [...new Set(message.slice(0, 500).match(/[a-z]+(?:[_.][a-z]+)*/g) ?? [])]
  return names.flatMap((name) => describe(name, called)).slice(0, 3)
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
