/** Work that may pause between its steps. The caller decides whether it does; the result is the same. */
export type Steps<Result> = Generator<void, Result, void>

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
