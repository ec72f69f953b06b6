import type { CheckOptions, Finding } from '../findings/finding'
import type { SourceModel } from '../syntax/model'
import { Incremental, type Rules, type Whole } from './incremental'

/** Reads and checks slices of a text. */
interface Slices extends Omit<Rules, 'check'> {
  check(slice: SourceModel, options: CheckOptions, isWanted: (ruleId: string) => boolean): readonly Finding[]
}

/** The versions of one document between checks of the whole text, while the user types. */
export class Typing {
  #whole: Whole | null = null
  #options: CheckOptions | null = null
  #incremental: Incremental | null = null

  constructor(private readonly slices: Slices) {}

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
      const check: Rules['check'] = (slice, isWanted) => this.slices.check(slice, options, isWanted)
      this.#incremental = new Incremental(this.#whole, { ...this.slices, check }, this.#incremental)
    }
    return this.#incremental
  }
}
