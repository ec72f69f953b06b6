import { gaveUp } from '../findings/gaveUp'
import { unusedIgnore } from '../findings/unusedIgnores'
import { models } from '../knowledge'
import { rules } from '../rules'
import type { Known } from './validate'

/** All that findings may be of, and the level that each has by itself. */
export const ownLevels = [...rules, unusedIgnore, gaveUp].map(({ id, level }) => ({ id, level }))

/** What the values of a configuration may name. */
export const known: Known = {
  ruleIds: ownLevels.map(({ id }) => id),
  models: [...new Set(models.map(({ id }) => id))],
}
