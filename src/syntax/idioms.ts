/** How a language says what fixes put into programs. */
export interface Idioms {
  /** In which language the helpers are kept that go into the file. */
  readonly helpers: 'python' | 'typescript' | 'javascript'
  /** How the language marks what is in a block. */
  readonly blocks: 'indented' | 'braced'
  readonly statements: StatementIdioms
  readonly expressions: ExpressionIdioms
  readonly texts: TextIdioms
  readonly environment: EnvironmentIdioms
  readonly time: TimeIdioms
  readonly concurrency: ConcurrencyIdioms
}

/** Code, and the modules it needs under their own names. */
export interface Code {
  readonly code: string
  readonly modules: readonly string[]
}

/** What is written before and after an expression. */
export type Around = readonly [before: string, after: string]

interface StatementIdioms {
  /** The import of a module under its own name; null where `modules` is always empty. */
  readonly importModule: ((module: string) => string) | null
  /** A name of several words, in the case that is usual. */
  identifier(...words: readonly string[]): string
  constant(name: string, value: string): string
  when(test: string, statement: string): string
  /** Gives up because something took too long. */
  timeOut(message: string): string
  /** A parameter with a default that is created again for each call, and the statement this takes, if any. */
  freshDefault(name: string, value: string): { readonly parameter: string; readonly first: string | null }
}

export interface ExpressionIdioms {
  instance(className: string, ...values: readonly string[]): string
  /** One of two texts, by a test that stands between. */
  choice(then: string, otherwise: string): Around
  /** A record's keys stand in quotes: without them they are expressions, or nothing. */
  readonly quotesKeys: boolean
  /** A record of one entry around its value. */
  record(key: string): Around
  /** Continues a test: and the code is one of the numbers. */
  andOneOf(code: string, numbers: readonly number[]): string
  /** Whether there is something. */
  truth(code: string): string
  /** The keys of a record. */
  keys(code: string): string
  wholeSeconds(milliseconds: string): string
  /** The function that makes any number of a text, where the one for whole numbers does not. */
  readonly toFraction: string | null
}

interface TextIdioms {
  /** The signs that a text may stand between. */
  readonly quotes: string
  /** Puts a text before an expression. */
  prefix(text: string): Around
  /** A prefix goes around any expression, not only around a simple one. */
  readonly interpolates: boolean
  /** The text of anything. */
  of(code: string): string
  /** What signing code takes for the text of a key. */
  key(code: string): string
}

interface EnvironmentIdioms {
  lookUp(name: string): Code
  /** As a string, also for a type checker. */
  lookUpText(name: string): Code
  /** A look-up fails where the variable is not set. */
  readonly isStrict: boolean
}

interface TimeIdioms {
  /** The time in whole seconds since 1970. */
  readonly now: Code
  /** A moment from now, to be compared by `isPast`. */
  deadline(seconds: number): Code
  isPast(deadline: string): string
  /** Waits inside an asynchronous function or another; null where that cannot be. */
  wait(seconds: number, isAsync: boolean): Code | null
}

export interface ConcurrencyIdioms {
  /**
   * Statements for an asynchronous function: one that waits for what it is given, and lets so many do so at once. Null in a language
   * whose calls run before anybody waits for them.
   */
  readonly withinSlots: ((name: string, slots: string, count: number) => Code) | null
}
