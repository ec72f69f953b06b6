/**
 * How many steps Klint takes for one text before it gives up (see `Work`): a bound, not a goal. Real files take some
 * thousands, the largest known one a hundredth of `check`.
 */
export const budget = {
  /** Analysis and rules. */
  check: 10_000_000,
  /** The fixes of all findings. */
  fixes: 2_000_000,
  /** One question about a checked text: a hover, prices, what can be typed. */
  question: 2_000_000,
} as const
