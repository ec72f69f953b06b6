import type { CheckOptions, Finding } from '../findings/finding'
import { Incremental, type Outcome, type Whole } from './incremental'

/** Checks versions of a text. */
interface Checks {
  check(text: string, options: CheckOptions): Checked
}

interface Checked {
  readonly findings: readonly Finding[]
  readonly meaning: { readonly program: { readonly model: { readonly errors: readonly number[] } } }
}

/** The versions of one document between checks of the whole text, while the user types. */
export class Typing {
  #whole: Whole | null = null
  #options: CheckOptions | null = null
  #incremental: Incremental | null = null
  #slices: Checks | null = null

  /**
   * @param open opens another document of the same language, for slices of the text
   * @param canWait whether what a rule finds anew need not be told while somebody types
   */
  constructor(
    private readonly open: () => Checks,
    private readonly canWait: (ruleId: string) => boolean,
  ) {}

  /** The whole text was checked. @param whole null where slices of it would tell nothing */
  rest(whole: Whole | null, options: CheckOptions): void {
    this.#whole = whole
    this.#options = options
  }

  typed(text: string, options: CheckOptions): readonly Finding[] | null {
    return this.#current(options)?.findingsOf(text) ?? null
  }

  /** Prepares for an edit at an offset of the text that was checked. */
  expectEdit(offset: number, options: CheckOptions): void {
    this.#current(options)?.prepare(offset)
  }

  #current(options: CheckOptions): Incremental | null {
    // The last check may have had another purpose, for instance with some rules off.
    if (this.#whole === null || this.#options !== options) return null
    if (this.#incremental?.whole !== this.#whole) {
      const check = (slice: string): Outcome => this.#check(slice, options)
      this.#incremental = new Incremental(this.#whole, { check, canWait: this.canWait }, this.#incremental)
    }
    return this.#incremental
  }

  #check(slice: string, options: CheckOptions): Outcome {
    const { findings, meaning } = (this.#slices ??= this.open()).check(slice, options)
    return { findings, errors: meaning.program.model.errors.length }
  }
}
