/** Python's modules whose decorators repeat a function that throws. */
export const retryModules: ReadonlySet<string> = new Set(['tenacity', 'backoff', 'retrying', 'retry'])

/** Arguments of those decorators that say on what they repeat. */
export const retryConditions = ['retry', 'giveup', 'retry_on_exception', 'retry_on_result'] as const

/** urllib3's policy for an adapter: what it is called, and its arguments. */
export const adapterPolicy = {
  name: 'Retry',
  statuses: 'status_forcelist',
  methods: ['allowed_methods', 'method_whitelist'],
} as const

/** tenacity's iterators: each round of a loop over one is an attempt. */
export const attemptIterators: ReadonlySet<string> = new Set(['Retrying', 'AsyncRetrying'])

/** tenacity's condition that names the errors to repeat for. */
export const retriedTypes = { argument: 'retry', function: 'retry_if_exception_type' } as const

/** Where other libraries' decorators name the errors to repeat for: the index, and the keyword. */
export const retriedErrors: ReadonlyMap<string, { readonly index: number; readonly keyword: string }> = new Map([
  ['backoff', { index: 1, keyword: 'exception' }],
  ['retry', { index: 0, keyword: 'exceptions' }],
])

/** Errors that stand for all others. */
export const allErrors: ReadonlySet<string> = new Set(['Exception', 'BaseException'])

/** Errors of Python's clients that a status which is an error is thrown as. */
export const statusErrors: ReadonlySet<string> = new Set([
  ...['RequestException', 'HTTPError', 'HTTPStatusError', 'ClientError', 'ClientResponseError'],
  ...['OSError', 'IOError', 'EnvironmentError'],
])

/** Errors by which a program ends: who lets them through tells nothing apart. */
export const endingErrors: ReadonlySet<string> = new Set([
  ...['KeyboardInterrupt', 'SystemExit', 'GeneratorExit', 'CancelledError', 'TimeoutError'],
])
