import type { Request, Setting } from '../../analysis/requests/request'
import type { Endpoint } from '../../knowledge'

type TypedParameter = Endpoint['parameters'][number]

/** The durations in a request that every possible endpoint declares as a string. */
export function durationsOf(request: Request): readonly Setting[] {
  const parameters = request.endpoints.flatMap((endpoint) => endpoint.parameters)
  const own = parameters.filter(({ name }) => name === 'duration')
  const settings = own.length > 0 && own.every(isText) ? (request.parameter('duration')?.settings ?? []) : []
  const lists = new Set(
    parameters
      .filter(
        ({ items }) =>
          items && 'fields' in items && items.fields.some((field) => field.name === 'duration' && isText(field)),
      )
      .map(({ name }) => name),
  )
  return [...settings, ...[...lists].flatMap((list) => request.inList(list, 'duration'))]
}

function isText({ types }: TypedParameter): boolean {
  return types.every((type) => type === 'string')
}
