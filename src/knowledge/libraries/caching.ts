/** Decorators and functions that keep what a function gives. */
export const memoizers: ReadonlySet<string> = new Set([
  ...['lru_cache', 'cache', 'cached_property'],
  ...['memoize', 'memo', 'once'],
])
