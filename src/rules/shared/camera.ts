import type { Constraint } from '../../knowledge'
import { pathsOf } from '../../analysis/contract/contract'
import { pathsRequired } from '../../analysis/contract/requirement'
import { remembered } from '../../analysis/memory'

/** All inside of it, but types and ranges, is a matter of the rule `camera-control`. */
export const camera = 'camera_control'

export const isAboutCamera = remembered(({ when, then }: Constraint) => [...(when ? pathsOf(when) : []), ...pathsRequired(then)].some(isCameraPath))

export function isCameraPath(path: string): boolean {
  return path.startsWith(`${camera}.`)
}
