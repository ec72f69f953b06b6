/** The messages between the run and the process with the tests. */

/** A test that passes while no mutation is on. */
export interface Measured {
  readonly file: string
  /** Its file and titles, which identify it. */
  readonly name: string
  /** Its duration in milliseconds. */
  readonly time: number
  /** The numbers of the mutations whose code it runs. */
  readonly touched: readonly number[]
}

/** The process has loaded the tests. */
export interface Loaded {
  readonly is: 'loaded'
  /** The mutations whose code ran while the sources were loaded, before the switches could be set. */
  readonly touched: readonly number[]
  /** The mutations whose code ran while a test file was loaded. */
  readonly touchedByFile: Readonly<Record<string, readonly number[]>>
}

export interface Measurements {
  readonly is: 'measured'
  readonly tests: readonly Measured[]
}

/** The result of one mutation. */
export interface Tried {
  readonly is: 'tried'
  /** The test that noticed it. */
  readonly noticedBy: string | null
  /** Whether that test now also fails without the mutation, so that the process has become unusable. */
  readonly isSpoilt: boolean
}

export type Order =
  | { readonly do: 'measure' }
  | { readonly do: 'try'; readonly number: number; readonly tests: readonly string[]; readonly milliseconds: number }

export type Report = Loaded | Measurements | Tried
