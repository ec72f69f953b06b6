/**
 * The possible results of a condition, over all values of a request: `yes` and `no` are known
 * possibilities, `unknown` means that there are others. Only `no` alone is a certain no.
 */
export interface Outcome {
  readonly yes: boolean
  readonly no: boolean
  readonly unknown: boolean
}

export const yes: Outcome = { yes: true, no: false, unknown: false }
export const no: Outcome = { yes: false, no: true, unknown: false }
export const unknown: Outcome = { yes: false, no: false, unknown: true }

export function outcome(holds: boolean): Outcome {
  return holds ? yes : no
}

/** Any of these may be the case. */
export function either(outcomes: readonly Outcome[]): Outcome {
  return {
    yes: outcomes.some((each) => each.yes),
    no: outcomes.some((each) => each.no),
    unknown: outcomes.some((each) => each.unknown),
  }
}

/** Whether all hold. */
export function all(outcomes: readonly Outcome[]): Outcome {
  const never = outcomes.some((each) => !each.yes && !each.unknown)
  return {
    yes: outcomes.every((each) => each.yes),
    no: outcomes.some((each) => each.no),
    unknown: !never && outcomes.some((each) => each.unknown),
  }
}

/** Whether any of them holds. */
export function any(outcomes: readonly Outcome[]): Outcome {
  return not(all(outcomes.map(not)))
}

export function not({ yes: holds, no: fails, unknown: open }: Outcome): Outcome {
  return { yes: fails, no: holds, unknown: open }
}

export function isCertain({ no: fails, unknown: open }: Outcome): boolean {
  return !fails && !open
}
