/** How a language spells the code that fixes insert. */
export interface Idioms {
  /** The language of the helper sources to insert. */
  readonly helpers: 'python' | 'typescript' | 'javascript'
  /** How the language delimits blocks. */
  readonly blocks: 'indented' | 'braced'
  readonly statements: StatementIdioms
  readonly expressions: ExpressionIdioms
  readonly texts: TextIdioms
  readonly environment: EnvironmentIdioms
  readonly time: TimeIdioms
  readonly concurrency: ConcurrencyIdioms
}

/** Code, and the modules that it requires to be imported under their own names. */
export interface Code {
  readonly code: string
  readonly modules: readonly string[]
}

/** Code to insert before and after an expression. */
export type Around = readonly [before: string, after: string]

interface StatementIdioms {
  /** Imports a module under its own name; null if `modules` is always empty. */
  readonly importModule: ((module: string) => string) | null
  /** Joins words to a name in the language's usual case. */
  identifier(...words: readonly string[]): string
  constant(name: string, value: string): string
  when(test: string, statement: string): string
  /** Throws a timeout error. */
  timeOut(message: string): string
  /** A parameter whose default is created for each call, and the first statement that this needs, if any. */
  freshDefault(name: string, value: string): { readonly parameter: string; readonly first: string | null }
}

export interface ExpressionIdioms {
  instance(className: string, ...values: readonly string[]): string
  /** Chooses between two values; the test goes between `before` and `after`. */
  choice(then: string, otherwise: string): Around
  /** Keys of a record must be quoted: unquoted, they are expressions or invalid. */
  readonly quotesKeys: boolean
  /** Wraps a value in a record with one entry. */
  record(key: string): Around
  /** Continues a test with "and `code` is one of `numbers`". */
  andOneOf(code: string, numbers: readonly number[]): string
  /** Tests that a value is set. */
  truth(code: string): string
  /** The keys of a record. */
  keys(code: string): string
  wholeSeconds(milliseconds: string): string
  /** The function that converts a text to any number, if the one for integers accepts only integers. */
  readonly toFraction: string | null
}

interface TextIdioms {
  /** The quote characters of strings. */
  readonly quotes: string
  /** Prepends a text to an expression. */
  prefix(text: string): Around
  /** `prefix` works around any expression, not only a simple one. */
  readonly interpolates: boolean
  /** Converts anything to a string. */
  of(code: string): string
  /** Converts a key's text to what signing code accepts. */
  key(code: string): string
}

interface EnvironmentIdioms {
  lookUp(name: string): Code
  /** Looks a variable up with a result that a type checker accepts as a string. */
  lookUpText(name: string): Code
  /** A lookup fails if the variable is not set. */
  readonly isStrict: boolean
}

interface TimeIdioms {
  /** The time in whole seconds since 1970. */
  readonly now: Code
  /** A moment that many seconds from now, for `isPast` to compare. */
  deadline(seconds: number): Code
  isPast(deadline: string): string
  /** Waits, in an asynchronous function or in another; null if that is not possible. */
  wait(seconds: number, isAsync: boolean): Code | null
}

export interface ConcurrencyIdioms {
  /**
   * Statements that define an asynchronous function `name`, which awaits its argument and lets at most `count` calls do
   * so at once. Null in a language whose calls start before they are awaited.
   */
  readonly withinSlots: ((name: string, slots: string, count: number) => Code) | null
}
