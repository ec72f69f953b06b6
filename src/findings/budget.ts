import { mostSteps } from '../syntax'

/**
 * How many steps Klint takes for one text before it gives up (see `Work`): a bound, not a goal. Real files take some
 * thousands; of some 800 that were tried the largest, of 600 KB, takes a sixth of `check`, and no file's fixes take 200.
 */
export const budget = {
  /** Reading: where it takes more, no rule is checked. */
  read: mostSteps,
  /** Analysis and rules. */
  check: 1_000_000,
  /** The fixes of all findings. */
  fixes: 200_000,
  /** One question about a checked text: a hover, prices, what can be typed. */
  question: 500_000,
} as const
