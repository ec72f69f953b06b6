import { type Slot, slotsAtTop, slotsOf } from '../../../analysis/contract/slots'
import type { Request } from '../../../analysis/requests/request'
import { mayBeUndocumented } from './undocumented'

/** The values of a request that can be held against a page; none where its model may be of a family that no page describes. */
export function judgedSlots(request: Request): readonly Slot[] {
  return mayBeUndocumented(request) ? [] : slotsOf(request)
}

/** The same for the keys at the top of a body whose page says nothing of what is inside. */
export function judgedSlotsAtTop(request: Request): readonly Slot[] {
  return mayBeUndocumented(request) ? [] : slotsAtTop(request)
}
