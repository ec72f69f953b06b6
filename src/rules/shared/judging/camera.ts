import type { Constraint } from '../../../knowledge'
import { remembered } from '../../../syntax/remembered'
import { pathsOf } from '../../../analysis/contract/contract'
import { pathsRequired } from '../../../analysis/contract/requirement'

/** The rule `camera-control` checks everything inside, except types and ranges. */
export const camera = 'camera_control'

export const isAboutCamera = remembered(({ when, then }: Constraint) =>
  [...(when ? pathsOf(when) : []), ...pathsRequired(then)].some(isCameraPath),
)

export function isCameraPath(path: string): boolean {
  return path.startsWith(`${camera}.`)
}
