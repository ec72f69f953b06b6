/** Thrown when a computation exceeds its budget; never leaves `Work.attempt`. */
class OutOfSteps extends Error {}

/** Attempts a computation with what is left of an allowance; see `Work.attempt`. */
type Allowance = <T>(ask: () => T, otherwise: () => T) => T

/**
 * Counts the steps for one text, and aborts beyond the budget. Steps, not time: the same text gives the same
 * result on every machine. Code that walks or compares spends steps, without knowing what happens at the end.
 */
export class Work {
  private limit = Infinity

  /** @param spent the steps already taken */
  constructor(private spent = 0) {}

  /** The steps taken so far. */
  get steps(): number {
    return this.spent
  }

  spend(steps = 1): void {
    this.spent += steps
    if (this.spent > this.limit) throw new OutOfSteps('Too many steps.')
  }

  /** The result of a computation within a number of steps, or else that of `otherwise`. */
  attempt<T>(allowance: number, ask: () => T, otherwise: () => T): T {
    const outer = this.limit
    this.limit = Math.min(outer, this.spent + allowance)
    try {
      return ask()
    } catch (error) {
      // A nested computation lets the outer one give up.
      if (!(error instanceof OutOfSteps) || this.spent > outer) throw error
      return otherwise()
    } finally {
      this.limit = outer
    }
  }

  /** A number of steps to be spent in several attempts. */
  allowance(steps: number): Allowance {
    let left = steps
    return (ask, otherwise) => {
      const before = this.spent
      try {
        return this.attempt(left, ask, otherwise)
      } finally {
        left -= this.spent - before
      }
    }
  }
}
