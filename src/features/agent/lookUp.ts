import { distance } from 'fastest-levenshtein'
import { endpoints, models, type Endpoint } from '../../knowledge'
import { findParameters } from '../hover/findParameter'
import { renderEndpoint, renderModel, renderParameter } from '../hover'
import { blocks, bulletList, code, inlineCode, page, type Markdown } from '../markdown'
import { renderReference } from '../reference'
import { trimEndOf } from '../../syntax/trimEndOf'
import { english } from './findings'
import type { LookUpInput } from './input'

const all: readonly Endpoint[] = endpoints

/** For how many endpoints a parameter is described; further ones are only listed. */
const mostDescribed = 3

/** What is known about an endpoint, a parameter (of that endpoint, or of any) and a model. CommonMark; never empty. */
export function lookUp({ endpoint, parameter, model }: LookUpInput): Markdown {
  const found = endpoint === null ? null : findEndpoint(endpoint)
  return page([
    endpoint !== null && !found
      ? unknown(
          'endpoint',
          endpoint,
          all.map(({ path }) => path),
        )
      : null,
    found && parameter === null ? renderReference(found.id, 'python', english) : null,
    parameter === null ? null : found ? parameterOf(found, parameter) : parameterAnywhere(parameter),
    model === null
      ? null
      : (renderModel(model, english) ??
        unknown(
          'model',
          model,
          models.map(({ id }) => id),
        )),
  ])
}

/**
 * Finds an endpoint by id, path, URL, a method with a path, or words of the title. Endpoints that create tasks take
 * precedence over those that query them.
 */
function findEndpoint(wanted: string): Endpoint | null {
  const text = wanted.trim().toLowerCase()
  const path = trimEndOf(text.replace(/^(?:get|post)\s+/, '').replace(/^https?:\/\/[^/]+/, ''), '/?#')
  const isNamed = ({ id, title, path: own }: Endpoint): boolean =>
    id === text || own.toLowerCase() === path || title.toLowerCase() === text
  const endsSo = ({ path: own }: Endpoint): boolean =>
    path !== '' && own.toLowerCase().endsWith(`/${path.replace(/^\//, '')}`)
  const method = text.startsWith('get ') ? 'GET' : 'POST'
  const best = (matches: readonly Endpoint[]): Endpoint | undefined =>
    matches.find((each) => each.method === method) ?? matches[0]
  return best(all.filter(isNamed)) ?? best(all.filter(endsSo)) ?? null
}

function parameterOf(endpoint: Endpoint, name: string): string {
  const rendered = renderParameter(endpoint, name, english)
  if (rendered !== null) return rendered
  return blocks([
    unknown(
      `parameter of ${endpoint.method} ${endpoint.path}`,
      name,
      endpoint.parameters.map((each) => each.name),
    ),
    renderEndpoint(endpoint, english),
  ])
}

function parameterAnywhere(name: string): string {
  const takers = all.filter((endpoint) => findParameters(endpoint, name).length > 0)
  if (takers.length === 0)
    return unknown('parameter', name, [
      ...new Set(all.flatMap(({ parameters }) => parameters.map((each) => each.name))),
    ])
  const rest = takers.slice(mostDescribed).map(({ method, path }) => `${method} ${inlineCode(path)}`)
  return blocks([
    ...takers.slice(0, mostDescribed).map((endpoint) => renderParameter(endpoint, name, english)),
    rest.length > 0
      ? `Other endpoints take it too, perhaps with other values; name one for its own:\n\n${bulletList(rest)}`
      : null,
  ])
}

/** Says that the name is unknown, and lists similar ones. */
function unknown(what: string, name: string, known: readonly string[]): string {
  const shown = name.slice(0, 80)
  const near = known
    .map((candidate) => ({ candidate, far: distance(candidate, shown) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
  return `There is no ${what} ${code(shown)} on the pages of the official API that Klint knows. Nearest: ${near.map(({ candidate }) => inlineCode(candidate)).join(', ')}.`
}
