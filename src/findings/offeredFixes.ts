import { selectTogether } from './edits'
import type { Fix } from './finding'
import type { Trials, Said } from './trials'

/** A finding whose fixes are not written yet. */
interface Draft extends Said {
  /** Rules for which its fixes may introduce no error. */
  readonly bringsNo: readonly string[]
  /** Writes them; this takes time. */
  write(): readonly Fix[]
}

interface Candidate {
  readonly said: Draft
  readonly fix: Fix
  readonly edits: Fix['edits']
}

/**
 * The fixes of findings, written and tried on demand, so findings that are only shown cost nothing.
 * The lightbulb asks for a single finding. A caller that asks for a second one usually reports on the whole file, so all
 * others are tried together, which needs hardly more checks than one.
 */
export class OfferedFixes {
  readonly #fixes = new Map<Draft, readonly Fix[]>()
  #tryAll: boolean

  /** @param wantsAll the fixes of every finding will be asked for */
  constructor(
    private readonly drafts: readonly Draft[],
    private readonly trials: Trials,
    wantsAll: boolean,
  ) {
    this.#tryAll = wantsAll
  }

  of(draft: Draft): readonly Fix[] {
    if (!this.#fixes.has(draft)) {
      this.#prepare(this.#tryAll ? this.drafts.filter((each) => !this.#fixes.has(each)) : [draft])
      this.#tryAll = true
    }
    return this.#fixes.get(draft) ?? []
  }

  #prepare(drafts: readonly Draft[]): void {
    const candidates = drafts.flatMap((said) => said.write().map((fix): Candidate => ({ said, fix, edits: fix.edits })))
    const passed = new Set<Fix>()
    let waiting: readonly Candidate[] = candidates
    while (waiting.length > 0) {
      // A user applies only one fix per finding.
      const first = [...new Map(waiting.toReversed().map((each) => [each.said, each])).values()].reverse()
      const together = selectTogether(first)
      for (const { fix } of this.trials.passing(together)) passed.add(fix)
      const taken = new Set(together)
      waiting = waiting.filter((each) => !taken.has(each))
    }
    for (const draft of drafts) this.#fixes.set(draft, [])
    for (const { said, fix } of candidates)
      if (passed.has(fix)) this.#fixes.set(said, [...(this.#fixes.get(said) ?? []), fix])
  }
}
