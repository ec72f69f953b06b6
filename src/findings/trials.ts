import { applyEdits, inOrder } from './edits'
import type { Edit } from './finding'
import { keyOfStatement, type Statement } from './message'

/** What identifies a finding wherever an edit moves it. */
export interface Said {
  readonly ruleId: string
  readonly message: Statement
  readonly isError: boolean
}

/** What is seen in a text. */
export interface Outcome {
  /** How many places cannot be parsed. */
  readonly errors: number
  readonly said: readonly Said[]
}

/** Edits that should take a finding away. */
interface Attempt {
  readonly said: Said & {
    /** Rules of which it may bring no error, by their ids. */
    readonly bringsNo: readonly string[]
  }
  readonly edits: readonly Edit[]
}

/** So many trials of one text may fail; after that, fixes that were not tried are not offered. */
const mostFailures = 32

/** Tries fixes on a text: each has to take its finding away, and may break nothing. */
export class Trials {
  #failures = 0

  /** @param look what is seen in another text, of the rules with these ids */
  constructor(
    private readonly text: string,
    private readonly before: Outcome,
    private readonly look: (text: string, ruleIds: ReadonlySet<string>) => Outcome,
  ) {}

  /** Those that pass, of attempts that fit together. All are tried at once, and only where that fails, in halves. */
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
