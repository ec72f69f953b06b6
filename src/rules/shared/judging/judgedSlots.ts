import { type Slot, slotsAtTop, slotsOf } from '../../../analysis/contract/slots'
import type { Request } from '../../../analysis/requests/request'
import { mayBeUndocumented } from './undocumented'

/** The values of a request that can be checked; none if its model may belong to an undocumented family. */
export function judgedSlots(request: Request): readonly Slot[] {
  return mayBeUndocumented(request) ? [] : slotsOf(request)
}

/** The same for the top-level keys of a body whose nested values are not documented. */
export function judgedSlotsAtTop(request: Request): readonly Slot[] {
  return mayBeUndocumented(request) ? [] : slotsAtTop(request)
}
