import type { Endpoint, EndpointParameter } from '../../knowledge'
import { remembered } from '../../syntax/remembered'

/** The parameters of an endpoint's body, and those of the objects in it, by their dotted paths. */
export const parametersOf = remembered(
  ({ parameters }: Endpoint): ReadonlyMap<string, EndpointParameter> => new Map(withPaths(parameters, '')),
)

/** The dotted paths under which a parameter may be sent, its own first. */
export function sentNames(path: string, parameter: EndpointParameter | null): readonly string[] {
  const holder = path.slice(0, path.lastIndexOf('.') + 1)
  return [path, ...(parameter?.aliases ?? []).map((alias) => holder + alias)]
}

function withPaths(
  parameters: readonly EndpointParameter[],
  prefix: string,
): readonly (readonly [string, EndpointParameter])[] {
  return parameters.flatMap((parameter) => {
    const path = prefix + parameter.name
    return [[path, parameter] as const, ...withPaths(parameter.fields ?? [], `${path}.`)]
  })
}
