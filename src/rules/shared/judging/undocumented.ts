import { exactTexts } from '../../../analysis/values/possibility'
import type { Request } from '../../../analysis/requests/request'
import { openModelFamilies } from '../../../knowledge'

/** A name in a family that counts as valid. */
export function isOpen(name: string): boolean {
  return openModelFamilies.some(({ pattern }) => pattern.test(name.toLowerCase()))
}

/** Whether a request may use a model of such a family. It is not documented, so nothing in the request is wrong. */
export function mayBeUndocumented(request: Request): boolean {
  return exactTexts(request.parameter('model_name')?.values ?? []).some(isOpen)
}
