import { selectTogether } from './edits'
import type { Fix } from './finding'
import type { Trials, Said } from './trials'

/** A finding whose fixes are not written yet. */
interface Draft extends Said {
  /** Rules of which its fixes may bring no error. */
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
 * The fixes of findings. They are written and tried when somebody asks for them, so what is only shown costs nothing.
 * The lightbulb tries those of one finding. A caller that asks for a second finding mostly reports on the whole file, so all
 * that are left are tried together: that takes hardly more checks than one of them.
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
      // Of the fixes of one finding a user takes one.
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
