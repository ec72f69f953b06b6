/** Whether this is the long run, which looks at more values: `npm run test:long`. */
export const isLong = process.env.KLINT_TEST_LONG === '1'

/** The seed of this run: it picks what a short run looks at. */
export const seed = Number(process.env.KLINT_TEST_SEED ?? 1)

/** A part or a multiple of the long run: 50 for a million texts of any kind. */
const scale = Number(process.env.KLINT_TEST_SCALE ?? 1)

/** How many values a property looks at. */
export function runs(short: number, long: number): { readonly numRuns: number } {
  return { numRuns: isLong ? Math.ceil(long * scale) : short }
}

/** One of the items in a short run, another one for another place or seed; all of them in the long run. */
export function some<Item>(items: readonly Item[], place: number): readonly Item[] {
  return isLong ? items : items.filter((_, index) => index === (place + seed) % items.length)
}
