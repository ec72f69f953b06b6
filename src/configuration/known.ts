import { gaveUp } from '../findings/gaveUp'
import { unusedIgnore } from '../findings/unusedIgnores'
import { models } from '../knowledge'
import { rules } from '../rules'
import type { Known } from './validate'

/** All rules, with their default levels. */
export const ownLevels = [...rules, unusedIgnore, gaveUp].map(({ id, level }) => ({ id, level }))

/** The names that a configuration may use. */
export const known: Known = {
  ruleIds: ownLevels.map(({ id }) => id),
  models: [...new Set(models.map(({ id }) => id))],
}
