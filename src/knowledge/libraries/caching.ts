/** Decorators and functions that cache a function's result. */
export const memoizers: ReadonlySet<string> = new Set([
  ...['lru_cache', 'cache', 'cached_property'],
  ...['memoize', 'memo', 'once'],
])

/** Decorators that cache a function's result for some time. */
export const timedMemoizers: ReadonlySet<string> = new Set(['cached', 'ttl_cache', 'memoize', 'cache'])

/** How caches and decorators call the time for which they keep something. */
export const keepingTimes: ReadonlySet<string> = new Set([
  ...['ttl', 'timeout', 'expire', 'expires', 'ex', 'EX', 'PX', 'stdTTL', 'px', 'maxAge', 'seconds'],
])

/** Caches that take the time as their second argument: `TTLCache(1, 1800)`. */
export const timedCacheMakers: ReadonlySet<string> = new Set(['TTLCache'])

/**
 * Methods that write to a cache (cachetools, Django, Redis, node-cache, lru-cache, keyv): the indexes of the value and,
 * if it is not an option, the time.
 */
export const cacheWriters: ReadonlyMap<string, { readonly value: number; readonly time: number }> = new Map([
  ['set', { value: 1, time: 2 }],
  ['put', { value: 1, time: 2 }],
  ['setex', { value: 2, time: 1 }],
  ['setEx', { value: 2, time: 1 }],
  ['psetex', { value: 2, time: 1 }],
])

/** What makes a table that keeps everything until it is told otherwise. */
export const tableMakers: ReadonlySet<string> = new Set(['Map', 'WeakMap', 'dict', 'OrderedDict', 'defaultdict'])

/** Methods of such tables that take something out. */
export const tableResets: ReadonlySet<string> = new Set(['clear', 'delete', 'pop', 'popitem'])
