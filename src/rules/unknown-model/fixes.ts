import type { Request } from '../../analysis/meaning'
import type { FixPlan } from '../../findings/rule'
import type { Scalar } from '../../knowledge'
import type { Repair } from '../../syntax/repair'
import { change } from '../shared/repairing/changes'
import { contractsOf } from '../shared/judging/contracts'
import { currentModels, modelFixes, type NamedModel, statusIn } from '../shared/suggesting/models'
import { nearestFirst } from '../shared/suggesting/values'
import type { Meant } from './meant'
import { code, list, pair, titled } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

/** The model that was meant if the endpoint has it, else each that it has. */
export function fixesFor(request: Request, named: NamedModel, meant: Meant | null): readonly FixPlan[] {
  const [endpoint] = request.endpoints
  if (!named.literal) return []
  if (!meant || (endpoint && statusIn(meant.model, endpoint) !== 'offered'))
    return endpoint ? modelFixes(request, named, nearestFirst(named.name, currentModels(endpoint)), 'nearest') : []
  const isOneOfSeveral = named.alternatives.length > 1
  const others = isOneOfSeveral
    ? []
    : Object.entries(meant.parameters).flatMap(([path, value]) => parameterFix(request, path, value))
  // Only the spelling changes, and nothing else reads the name.
  const isSafe = (meant.by === 'spelling' || meant.by === 'generation') && named.certain && named.related.length === 0
  return [
    {
      title:
        others.length === 0
          ? titled('use', { what: code(meant.model) })
          : titled('use-with', {
              what: code(meant.model),
              settings: list(
                others.map(({ setting }) => setting),
                'and',
              ),
            }),
      safety: isSafe ? 'safe' : 'review',
      repairs: [{ do: 'replace', at: named.literal, by: meant.model }, ...others.flatMap(({ repairs }) => repairs)],
    },
  ]
}

/** Sets the parameters that the name contained, unless the request already sets them. */
function parameterFix(
  request: Request,
  path: string,
  value: Scalar,
): readonly { readonly setting: Datum; readonly repairs: readonly Repair[] }[] {
  const [contract] = contractsOf(request)
  if (!contract?.parameterAt(path)?.enum?.includes(value)) return []
  const { values, maybeAbsent } = contract.effective(path)
  if (!maybeAbsent && values.every((each) => each.kind === 'exact' && each.value === value)) return []
  const repairs = change(contract, path, value)
  return repairs.length > 0 ? [{ setting: pair(path, [value]), repairs }] : []
}
