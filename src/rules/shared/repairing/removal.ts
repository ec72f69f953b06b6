import { onlyPurpose } from '../../../analysis/program/conditions'
import type { KeyWrite } from '../../../analysis/values/possibility'
import type { Repair } from '../../../syntax/repair'

/** Removes the code that sets a key; empty if that would remove more. */
export function removal({ write }: { readonly write: KeyWrite | null }): readonly Repair[] {
  const at = write && (onlyPurpose(write) ?? write.at)
  return at?.kind === 'entry' || at?.kind === 'keyword' || at?.kind === 'assign' || at?.kind === 'if'
    ? [{ do: 'remove', at }]
    : []
}
