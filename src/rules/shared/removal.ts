import { onlyPurpose } from '../../analysis/program/conditions'
import type { Placement } from '../../analysis/values/possibility'
import type { Repair } from '../../syntax/repair'

/** Takes out what sets a key: nothing where that cannot be done without taking more. */
export function removal({ placement }: { readonly placement: Placement | null }): readonly Repair[] {
  const at = placement && (onlyPurpose(placement) ?? placement.at)
  return at?.kind === 'entry' || at?.kind === 'keyword' || at?.kind === 'assign' || (at?.kind === 'if' && 'then' in at)
    ? [{ do: 'remove', at }]
    : []
}
