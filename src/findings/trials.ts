import { applyEdits, inOrder } from './edits'
import type { Edit } from './finding'
import { keyOfStatement, type Statement } from './message'

/** Identifies a finding wherever an edit moves it. */
export interface Said {
  readonly ruleId: string
  readonly message: Statement
  readonly isError: boolean
}

/** The state of a text. */
export interface Outcome {
  /** The number of syntax errors. */
  readonly errors: number
  readonly said: readonly Said[]
}

/** Edits that should remove a finding. */
interface Attempt {
  readonly said: Said & {
    /** Ids of rules for which it may introduce no error. */
    readonly bringsNo: readonly string[]
  }
  readonly edits: readonly Edit[]
}

/** The number of failed trials per text after which untried fixes are not offered. */
const mostFailures = 32

/** Tries fixes on a text: each must remove its finding and break nothing. */
export class Trials {
  #failures = 0

  /** @param look returns the state of another text, for the rules with these ids */
  constructor(
    private readonly text: string,
    private readonly before: Outcome,
    private readonly look: (text: string, ruleIds: ReadonlySet<string>) => Outcome,
  ) {}

  /** The compatible attempts that pass. All are tried at once; only if that fails, in halves. */
  passing<A extends Attempt>(attempts: readonly A[]): readonly A[] {
    if (attempts.length === 0 || this.#failures >= mostFailures) return []
    if (this.#pass(attempts)) return attempts
    this.#failures += 1
    if (attempts.length === 1) return []
    const middle = Math.floor(attempts.length / 2)
    return [...this.passing(attempts.slice(0, middle)), ...this.passing(attempts.slice(middle))]
  }

  #pass(attempts: readonly Attempt[]): boolean {
    const watched = new Set(attempts.flatMap(({ said }) => said.bringsNo))
    const after = this.look(
      applyEdits(this.text, inOrder(attempts.flatMap(({ edits }) => edits))),
      new Set([...watched, ...attempts.map(({ said }) => said.ruleId)]),
    )
    if (after.errors > this.before.errors) return false
    const known = new Set(this.before.said.map(({ message }) => message))
    if (after.said.some(({ ruleId, isError, message }) => isError && watched.has(ruleId) && !known.has(message)))
      return false
    const [was, wanted, is] = [this.before.said, attempts.map(({ said }) => said), after.said].map(counted)
    return [...(wanted ?? [])].every(([key, gone]) => (is?.get(key) ?? 0) <= (was?.get(key) ?? 0) - gone)
  }
}

function counted(said: readonly Said[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, message } of said) {
    const key = `${ruleId} ${keyOfStatement(message)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
