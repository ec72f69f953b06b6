import type { Endpoint, EndpointParameter } from '../../knowledge'
import { remembered } from '../../syntax/remembered'

/** The parameters of an endpoint's body, and those of the objects in it, by their dotted paths. */
export const parametersOf = remembered(
  ({ parameters }: Endpoint): ReadonlyMap<string, EndpointParameter> => new Map(withPaths(parameters, '')),
)

function withPaths(
  parameters: readonly EndpointParameter[],
  prefix: string,
): readonly (readonly [string, EndpointParameter])[] {
  return parameters.flatMap((parameter) => {
    const path = prefix + parameter.name
    return [[path, parameter] as const, ...withPaths(parameter.fields ?? [], `${path}.`)]
  })
}
