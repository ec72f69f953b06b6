import { onlyPurpose } from '../../../analysis/program/conditions'
import type { KeyWrite } from '../../../analysis/values/possibility'
import type { Repair } from '../../../syntax/repair'

/** Takes out what sets a key: nothing where that cannot be done without taking more. */
export function removal({ write }: { readonly write: KeyWrite | null }): readonly Repair[] {
  const at = write && (onlyPurpose(write) ?? write.at)
  return at?.kind === 'entry' || at?.kind === 'keyword' || at?.kind === 'assign' || at?.kind === 'if'
    ? [{ do: 'remove', at }]
    : []
}
