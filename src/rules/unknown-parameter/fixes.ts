import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import { exactNumbers } from '../../analysis/values/possibility'
import { areExclusive, implies, writesOf } from '../../analysis/values/recordObject'
import type { EndpointParameter } from '../../knowledge'
import type { Repair } from '../../syntax/repair'
import { literalWith, type Meant, renamable } from '../shared/suggesting/keys'
import { literalOf } from '../shared/repairing/literal'
import { removal } from '../shared/repairing/removal'
import { code, titled } from '../shared/saying/wording'

export function removeFix(slot: Slot, safety: FixPlan['safety'] = 'review'): readonly FixPlan[] {
  const repairs = slot.holder.class ? [] : removal(slot)
  return [{ title: titled('remove', { what: code(slot.name) }), safety, repairs }]
}

/** Whether the right key is set wherever the wrong one is. */
export function isBeside({ write, holder }: Slot, right: string): boolean {
  return write !== null && writesOf(holder, right).some((other) => !other.optional && implies(write, other))
}

/** Renames the key and adapts its value, or removes it if the right key is set. */
export function renameFix(
  slot: Slot,
  right: string,
  safety: FixPlan['safety'],
  values: readonly Repair[] | null,
): readonly FixPlan[] {
  if (isBeside(slot, right)) return removeFix(slot)
  if (writesOf(slot.holder, right).some((other) => !slot.write || !areExclusive(other, slot.write))) return []
  const at = slot.write && renamable(slot.write, slot.holder)
  if (!at || !values) return []
  return [
    {
      title: titled('rename', { from: code(slot.name), to: code(right) }),
      safety,
      repairs: [{ do: 'rename-key', at, to: right }, ...values],
    },
  ]
}

/** The change to the value when the key is renamed, or null if it cannot be written. */
export function valueRepairs(slot: Slot, { listed }: Meant, { types }: EndpointParameter): readonly Repair[] | null {
  const { values, value } = slot
  const changes = listed?.values
  if (changes === 'other') return null
  if (changes) {
    const [only, ...more] = values
    const change =
      only?.kind === 'exact' && more.length === 0 ? changes.find(({ from }) => from === only.value) : undefined
    const at = only && literalOf(only)
    return change && at && at === value ? [{ do: 'replace', at, by: change.to }] : null
  }
  const isNumber = values.length > 0 && exactNumbers(values).length === values.length
  return isNumber && value && !types.includes('number') && !types.includes('integer')
    ? [{ do: 'convert', at: value, to: 'text' }]
    : []
}

/** Whether nothing else can be meant: the same name in another case, or a known alias. */
export function isSafe(slot: Slot, { by, listed }: Meant, values: readonly Repair[] | null): boolean {
  const alone = slot.holder.writes.filter(({ key }) => key === slot.name).length === 1
  return alone && (by === 'case' || (by === 'list' && listed?.values === undefined)) && values?.length === 0
}

export function moveFix(slot: Slot, object: string): readonly FixPlan[] {
  const entry = slot.write?.at
  const from = entry?.kind === 'entry' ? literalWith(entry, slot.holder) : null
  if (entry?.kind !== 'entry' || !from) return []
  return [
    {
      title: titled('move', { what: code(slot.name), to: code(object) }),
      safety: 'review',
      repairs: [{ do: 'move-entry', entry, from, into: object }],
    },
  ]
}
