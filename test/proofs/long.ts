/** Whether this is the long run, which tries more values: `npm run test:long`. */
export const isLong = process.env.KLINT_TEST_LONG === '1'

/** The seed of this run, which selects what a short run tries. */
export const seed = Number(process.env.KLINT_TEST_SEED ?? 1)

/** A factor for the long run: 50 tries a million texts of any kind. */
const scale = Number(process.env.KLINT_TEST_SCALE ?? 1)

/** How many values a property tries. */
export function runs(short: number, long: number): { readonly numRuns: number } {
  return { numRuns: isLong ? Math.ceil(long * scale) : short }
}

/** One of the items in a short run, depending on place and seed; all of them in the long run. */
export function some<Item>(items: readonly Item[], place: number): readonly Item[] {
  return isLong ? items : items.filter((_, index) => index === (place + seed) % items.length)
}
