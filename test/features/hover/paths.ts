import { childrenOf } from '../../../src/features/hover/findParameter'
import type { EndpointParameter } from '../../../src/knowledge'

/** The paths of parameters and of all that is in them: `camera_control`, `camera_control.type`. */
export function pathsOf(parameters: readonly EndpointParameter[], prefix = ''): readonly string[] {
  return parameters.flatMap((parameter) => {
    const path = prefix + parameter.name
    return [path, ...pathsOf(childrenOf(parameter), `${path}.`)]
  })
}
