/** Python's modules whose decorators repeat a function that throws. */
export const retryModules: ReadonlySet<string> = new Set(['tenacity', 'backoff', 'retrying', 'retry'])

/** Their decorators that look at what a function returns, and let errors through. */
export const resultPolicies: ReadonlySet<string> = new Set(['on_predicate'])

/** Arguments of those decorators with the condition for repeating. */
export const retryConditions = ['retry', 'giveup', 'retry_on_exception', 'retry_on_result'] as const

/**
 * Functions of npm packages that repeat the function passed first until it no longer throws, by package. `conditions`
 * are options that select the errors to repeat, and `abort` is what the repeated function throws or calls to end it:
 * a name, or the index of its parameter.
 */
export const retryFunctions: ReadonlyMap<
  string,
  {
    readonly exports: ReadonlySet<string>
    readonly conditions: readonly string[]
    readonly abort: string | number | null
  }
> = new Map([
  ['p-retry', { exports: new Set(['default']), conditions: ['shouldRetry', 'onFailedAttempt'], abort: 'AbortError' }],
  ['async-retry', { exports: new Set(['default']), conditions: [], abort: 0 }],
  ['exponential-backoff', { exports: new Set(['backOff']), conditions: ['retry'], abort: null }],
  ['ts-retry-promise', { exports: new Set(['retry']), conditions: ['retryIf', 'until'], abort: 'NotRetryableError' }],
])

/**
 * axios-retry, which repeats the requests of a client: the options with the condition, and with the number of times.
 * Without a condition, it repeats no POST that was answered.
 */
export const clientRetry = { module: 'axios-retry', condition: 'retryCondition', times: 'retries' } as const

/** urllib3's policy for an adapter: its name and its arguments. */
export const adapterPolicy = {
  name: 'Retry',
  statuses: 'status_forcelist',
  methods: ['allowed_methods', 'method_whitelist'],
} as const

/** tenacity's iterators: each round of a loop over one is an attempt. */
export const attemptIterators: ReadonlySet<string> = new Set(['Retrying', 'AsyncRetrying'])

/** tenacity's condition with the error types to repeat for. */
export const retriedTypes = { argument: 'retry', function: 'retry_if_exception_type' } as const

/** The error types to repeat for in other libraries' decorators: the index, and the keyword. */
export const retriedErrors: ReadonlyMap<string, { readonly index: number; readonly keyword: string }> = new Map([
  ['backoff', { index: 1, keyword: 'exception' }],
  ['retry', { index: 0, keyword: 'exceptions' }],
])

/** The base classes of all errors. */
export const allErrors: ReadonlySet<string> = new Set(['Exception', 'BaseException'])

/** Errors of Python's clients that a status which is an error is thrown as. */
export const statusErrors: ReadonlySet<string> = new Set([
  ...['RequestException', 'HTTPError', 'HTTPStatusError', 'ClientError', 'ClientResponseError'],
  ...['OSError', 'IOError', 'EnvironmentError'],
])

/** Errors that end a program. Letting them through distinguishes nothing. */
export const endingErrors: ReadonlySet<string> = new Set([
  ...['KeyboardInterrupt', 'SystemExit', 'GeneratorExit', 'CancelledError', 'TimeoutError'],
])
