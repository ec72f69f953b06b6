import { exactTexts } from '../../../analysis/values/possibility'
import type { Request } from '../../../analysis/requests/request'
import { openModelFamilies } from '../../../knowledge'

/** A name of a family that is taken as valid, whatever follows. */
export function isOpen(name: string): boolean {
  return openModelFamilies.some(({ pattern }) => pattern.test(name.toLowerCase()))
}

/** Whether a request may name a model of such a family. No page says what it takes, so nothing of the request is wrong. */
export function mayBeUndocumented(request: Request): boolean {
  return exactTexts(request.parameter('model_name')?.values ?? []).some(isOpen)
}
