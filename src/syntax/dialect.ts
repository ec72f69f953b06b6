import type { Idioms } from './idioms'
import type { AnyNode, Value } from './model'

/**
 * Language-specific semantics that the model leaves open. Analysis and rules query the dialect instead of the language
 * of a file, so that supporting another language means adding a dialect and leaves them unchanged.
 */
export interface Dialect {
  /** A data language: nothing in its files runs. */
  readonly isData: boolean
  readonly modules: Modules
  readonly scoping: Scoping
  readonly functions: Functions
  readonly operators: Operators
  readonly platform: Platform
  readonly idioms: Idioms
}

/** How files import each other. */
interface Modules {
  /** Only exported names can be imported; otherwise every top-level name can. */
  readonly exportsAreDeclared: boolean
}

/** How names are scoped. */
interface Scoping {
  /** Blocks, loops and handlers have their own scopes, not only functions do. */
  readonly hasBlocks: boolean
  /**
   * A plain assignment declares a variable of the enclosing function; otherwise it looks the name up in outer scopes.
   */
  readonly assignmentDeclares: boolean
}

/** How functions and classes work. */
interface Functions {
  /** Names of the first parameter of a method, for languages that pass the object explicitly; otherwise empty. */
  readonly receivers: readonly string[]
  readonly hasKeywordArguments: boolean
  /** A default is evaluated once, with its function, and shared by all calls. */
  readonly sharesDefaults: boolean
  /** The initial value of a field is evaluated once, with its class, and shared by all instances. */
  readonly sharesFields: boolean
}

/** What operators do besides arithmetic. */
export interface Operators {
  /** `+` converts a number to a string if the other operand is a string. */
  readonly coerces: boolean
  /** `%`, `*`, `/` and `-` are overloaded for strings, paths and dates. */
  readonly areOverloaded: boolean
  /** An empty list or object is falsy. */
  readonly emptyIsFalse: boolean
  /** `replace` replaces every occurrence in a string, not only the first. */
  readonly replacesAll: boolean
  /** Brackets with a key that a table does not have raise an error; otherwise they give nothing. */
  readonly missingKeysRaise: boolean
  /** A `switch` case that does not end in a jump falls through to the next. */
  readonly armsRunOn: boolean
  /** Whether the source code of an expression slices a list with an operator. */
  slices(source: string): boolean
}

/** Where and how a program runs. */
interface Platform {
  /** The package ecosystem that its imports refer to. */
  readonly ecosystem: 'python' | 'npm'
  /** Browsers run it too, so anyone may be able to read the code. */
  readonly isForBrowsers: boolean
  /** What writes to the console: a function (`print`) or an object (`console`). */
  readonly console: 'function' | 'object'
  /** A function that repeats itself does so through a timer, where nothing catches what it throws. */
  readonly repeatsByTimers: boolean
  /** `await` is allowed at the top level. */
  readonly hasTopLevelAwait: boolean
  /** The body of a response is read asynchronously. */
  readonly awaitsBodies: boolean
  /** Whether a node that refers to an environment variable reads it. */
  readsEnvironment(node: AnyNode): boolean
  /** Whether a test checks that the file is run as a program. */
  isMainGuard(test: Value): boolean
}
