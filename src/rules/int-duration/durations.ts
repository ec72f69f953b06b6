import type { Request, Setting } from '../../analysis/request'
import type { Endpoint } from '../../knowledge'

type TypedParameter = Endpoint['parameters'][number]

/** Every place of a request that sets a duration which all endpoints that it can be for type as a string. */
export function durationsOf(request: Request): readonly Setting[] {
  const duration = request.parameter('duration')
  const takers = request.endpoints.flatMap(({ parameters }) => parameters.filter(({ name }) => name === 'duration'))
  return duration && takers.length > 0 && takers.every(isText) ? duration.settings : []
}

function isText({ types }: TypedParameter): boolean {
  return types.every((type) => type === 'string')
}
