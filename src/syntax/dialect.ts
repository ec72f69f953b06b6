import type { Idioms } from './idioms'
import type { AnyNode, Value } from './model'

/**
 * What a language decides that the model leaves open. Analysis and rules ask it instead of asking which language a file
 * is written in, so that another language needs its own dialect and no change to them.
 */
export interface Dialect {
  /** A language of data: nothing in its files runs. */
  readonly isData: boolean
  readonly modules: Modules
  readonly scoping: Scoping
  readonly functions: Functions
  readonly operators: Operators
  readonly platform: Platform
  readonly idioms: Idioms
}

/** How one file uses another. */
interface Modules {
  /** Only what is declared as exported can be imported; otherwise every name at the top can. */
  readonly exportsAreDeclared: boolean
}

/** Where names live. */
interface Scoping {
  /** Blocks, loops and handlers have their own scopes, not only functions. */
  readonly hasBlocks: boolean
  /** A plain assignment makes a variable of the function around it; otherwise it looks for one further out. */
  readonly assignmentDeclares: boolean
}

/** How functions and classes work. */
interface Functions {
  /** What a method's first parameter is called where the object is passed as one; empty where it is not. */
  readonly receivers: readonly string[]
  readonly hasKeywordArguments: boolean
  /** A default is evaluated once, with its function, and shared by all calls. */
  readonly sharesDefaults: boolean
  /** The initial value of a field is evaluated once, with its class, and shared by all instances. */
  readonly sharesFields: boolean
}

/** What operators mean beyond numbers. */
export interface Operators {
  /** `+` makes a string of a number where the other side is one. */
  readonly coerces: boolean
  /** `%`, `*`, `/` and `-` mean something else for strings, paths and dates. */
  readonly areOverloaded: boolean
  /** An empty list or object counts as false. */
  readonly emptyIsFalse: boolean
  /** `replace` of a text replaces every occurrence, not only the first. */
  readonly replacesAll: boolean
  /** An arm of a `switch` that does not end in a jump runs on into the next. */
  readonly armsRunOn: boolean
  /** Whether the source of an expression takes a slice of a list by an operator. */
  slices(source: string): boolean
}

/** Where and how a program runs. */
interface Platform {
  /** Whose packages it imports. */
  readonly ecosystem: 'python' | 'npm'
  /** Browsers run it too, so that everybody may read the code. */
  readonly isForBrowsers: boolean
  /** What writes to the console: a function (`print`) or an object (`console`). */
  readonly console: 'function' | 'object'
  /** A function that starts itself again does so from a timer, where nobody catches what it throws. */
  readonly repeatsByTimers: boolean
  /** `await` may stand outside functions. */
  readonly hasTopLevelAwait: boolean
  /** The body of a response is awaited, not read at once. */
  readonly awaitsBodies: boolean
  /** Whether a node, which names a variable of the environment, reads it. */
  readsEnvironment(node: AnyNode): boolean
  /** Whether a test asks if the file is run as a program. */
  isMainGuard(test: Value): boolean
}
