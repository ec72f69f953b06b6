import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import { keysOf, writesOf } from '../../analysis/values/recordObject'
import type { Request } from '../../analysis/requests/request'
import type { Scalar } from '../../knowledge'
import type { Entry, RecordValue } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { literalNodeOf } from '../shared/repairing/changes'
import { removal } from '../shared/repairing/removal'
import type { Place } from './place'
import { code, titled } from '../shared/saying/wording'

type Inside = Place & { readonly kind: 'inside' }

export function removeFix(slot: Slot): readonly FixPlan[] {
  const repairs = slot.holder.class ? [] : removal(slot)
  return [{ title: titled('remove', { what: code(slot.name) }), safety: 'review', repairs }]
}

/** Moves the key to its place, with the name and value it has there, or removes it if that place is taken. */
export function moveFix(slot: Slot, place: Inside, request: Request): readonly FixPlan[] {
  const { object, parameter } = place
  if (request.parameter(object, parameter.name)) return removeFix(slot)
  const entry = slot.write?.at
  const body = literalNodeOf(request.body)
  const target = targetIn(request, object)
  if (entry?.kind !== 'entry' || !body || target === undefined) return []
  return [
    {
      title: titled('move', { what: code(slot.name), to: code(`${object}.${parameter.name}`) }),
      safety: 'review',
      repairs: repairsFor(slot, entry, place, body, target),
    },
  ]
}

function repairsFor(
  slot: Slot,
  entry: Entry,
  place: Inside,
  body: RecordValue,
  target: RecordValue | null,
): readonly Repair[] {
  const { object, parameter, key } = place
  const isAtTop = body.entries.includes(entry)
  const value = newValue(slot, place)
  const [only] = slot.values
  const stays = value === null ? !key.values : only?.kind === 'exact' && only.value === value
  if (isAtTop && parameter.name === key.key && stays) return [{ do: 'move-entry', entry, from: body, into: object }]
  // Anything but a literal can only be moved unchanged.
  if (value === null) return []
  if (target) return [...removal(slot), { do: 'insert-entry', into: target, key: parameter.name, value }]
  if (!isAtTop)
    return [
      ...removal(slot),
      { do: 'insert-entry', into: body, key: object, value: { record: [[parameter.name, value]] } },
    ]
  return [
    { do: 'rename-key', at: entry, to: object },
    { do: 'replace', at: entry.value, by: { record: [[parameter.name, value]] } },
  ]
}

/** The literal of the target object; null if there is none yet, undefined if it is unknown. */
function targetIn({ body }: Request, object: string): RecordValue | null | undefined {
  if (!body || !keysOf(body).has(object)) return null
  const [write, ...more] = writesOf(body, object)
  return write?.value?.kind === 'record' && more.length === 0 ? write.value : undefined
}

/** The value in the form of its new place, or null if it is not a single known literal. */
function newValue({ values }: Slot, { parameter, key }: Inside): Scalar | null {
  const [only, ...more] = values
  if (only?.kind !== 'exact' || only.value === null || more.length > 0) return null
  const { value } = only
  if (key.values) return key.values.find(({ from }) => from === value)?.to ?? null
  return parameter.types.includes('integer') && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
}
