/** What the run and the process with the tests tell each other. */

/** A test that passes while no mutation is on. */
export interface Measured {
  readonly file: string
  /** Its file and titles: what it is asked for by. */
  readonly name: string
  /** How long it works, in milliseconds. */
  readonly time: number
  /** The numbers of the mutations whose code it runs. */
  readonly touched: readonly number[]
}

/** The process has loaded the tests. */
export interface Loaded {
  readonly is: 'loaded'
  /** The mutations whose code ran while the sources were loaded: the switch came too late for them. */
  readonly touched: readonly number[]
  /** The mutations whose code ran while a file of tests was loaded. */
  readonly touchedByFile: Readonly<Record<string, readonly number[]>>
}

export interface Measurements {
  readonly is: 'measured'
  readonly tests: readonly Measured[]
}

/** What became of one mutation. */
export interface Tried {
  readonly is: 'tried'
  /** The test that noticed it. */
  readonly noticedBy: string | null
  /** Whether that test fails without the mutation now: something was left behind, and the process is of no use any more. */
  readonly isSpoilt: boolean
}

export type Order =
  | { readonly do: 'measure' }
  | { readonly do: 'try'; readonly number: number; readonly tests: readonly string[]; readonly milliseconds: number }

export type Report = Loaded | Measurements | Tried
