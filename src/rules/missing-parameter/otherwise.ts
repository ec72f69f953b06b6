import type { Contract } from '../../analysis/contract/contract'
import type { Missing } from '../../analysis/contract/missing'
import { recordsOf } from '../../analysis/values/possibility'
import { keysOf } from '../../analysis/values/recordObject'
import { type MovedKey, movedKeys } from '../../knowledge'
import { meantBy, writtenFor } from '../shared/suggesting/keys'

/** Whether the parameter is there under another name or in another place, which other rules report. */
export function isWrittenOtherwise(contract: Contract, missing: Missing): boolean {
  const { path, parameter, item, siblings } = missing
  const name = path.split('.').at(-1) ?? path
  if (item) return [...keysOf(item)].some((key) => meantBy(key, siblings)?.right === name)
  const keys = contract.request.parameters.map((each) => each.name)
  if (writtenFor(contract.request, name) !== null || keys.some((key) => isMovedTo(contract, key, missing))) return true
  const taken = new Set(contract.endpoint.parameters.map((each) => each.name))
  if (keys.some((key) => !taken.has(key) && (key === name || parameter.fields?.some((field) => field.name === key))))
    return true
  const holders = recordsOf(contract.effective(path.split('.').slice(0, -1).join('.')).values)
  return holders.some((holder) =>
    [...keysOf(holder)].some(
      (key) => !siblings.some((field) => field.name === key) && meantBy(key, siblings)?.right === name,
    ),
  )
}

/** A key of the other generation, or at the top level, that belongs in the missing place. */
function isMovedTo({ endpoint }: Contract, key: string, { path, variant }: Missing): boolean {
  const place = endpoint.generation === 'new' ? movedKeys.find((moved: MovedKey) => moved.key === key)?.place : null
  if (!place || endpoint.parameters.some(({ name }) => name === key)) return false
  if (variant) return place === `${path}:${variant.value}`
  return place === path || place.startsWith(`${path}.`) || place.startsWith(`${path}:`)
}
