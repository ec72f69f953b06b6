import type { CheckOptions, Finding } from '../findings/finding'
import type { Part } from '../syntax/frontEnd'
import type { SourceModel } from '../syntax/model'
import { Incremental, type Outcome, type Whole } from './incremental'

/** Reads and checks slices of a text. */
interface Slices {
  readPart(text: string, part: Part): SourceModel | null
  check(slice: SourceModel, options: CheckOptions): readonly Finding[]
}

/** The versions of one document between checks of the whole text, while the user types. */
export class Typing {
  #whole: Whole | null = null
  #options: CheckOptions | null = null
  #incremental: Incremental | null = null

  /** @param canWait whether what a rule finds anew need not be told while somebody types */
  constructor(
    private readonly slices: Slices,
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
      const check = (slice: SourceModel): Outcome => this.#check(slice, options)
      const readPart = (text: string, part: Part): SourceModel | null => this.slices.readPart(text, part)
      this.#incremental = new Incremental(this.#whole, { check, readPart, canWait: this.canWait }, this.#incremental)
    }
    return this.#incremental
  }

  #check(slice: SourceModel, options: CheckOptions): Outcome {
    return { findings: this.slices.check(slice, options), errors: slice.errors.length }
  }
}
