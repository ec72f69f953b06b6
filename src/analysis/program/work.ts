/** Thrown where a question takes more steps than it may; never leaves `Work.attempt`. */
class OutOfSteps extends Error {}

/**
 * Counts the steps that one text costs, and ends what takes too many. Steps, not time: the same text gives the same
 * answer on every machine. Whoever walks or compares spends; nobody who spends has to know what happens at the end.
 */
export class Work {
  private limit = Infinity

  /** @param spent what was spent before */
  constructor(private spent = 0) {}

  /** The steps taken so far. */
  get steps(): number {
    return this.spent
  }

  spend(steps = 1): void {
    this.spent += steps
    if (this.spent > this.limit) throw new OutOfSteps('Too many steps.')
  }

  /** What a question gives that may take some steps; else what `otherwise` gives. */
  attempt<T>(allowance: number, ask: () => T, otherwise: () => T): T {
    const outer = this.limit
    this.limit = Math.min(outer, this.spent + allowance)
    try {
      return ask()
    } catch (error) {
      // A question inside another one leaves it to that one to give up.
      if (!(error instanceof OutOfSteps) || this.spent > outer) throw error
      return otherwise()
    } finally {
      this.limit = outer
    }
  }
}
