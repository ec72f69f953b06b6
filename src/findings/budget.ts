import { mostSteps } from '../syntax'

/**
 * The number of steps that Klint spends on one text before it gives up (see `Work`). Real files take a few
 * thousand; of some 800 tested, the largest, at 600 KB, takes five sixths of `check`, and no file's fixes take 200.
 */
export const budget = {
  /** Reading a text; beyond this, no rule is checked. */
  read: mostSteps,
  /** Analysis and rules. */
  check: 1_200_000,
  /** The fixes of all findings. */
  fixes: 200_000,
  /** One request about a checked text: a hover, prices, completions. */
  question: 500_000,
} as const
