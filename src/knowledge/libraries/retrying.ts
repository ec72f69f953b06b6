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
