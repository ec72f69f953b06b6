/** Python's modules whose `sleep` accepts seconds. */
export const sleepModules: ReadonlySet<string> = new Set([
  'time',
  'asyncio',
  'trio',
  'anyio',
  'gevent',
  'eventlet',
  'curio',
])

/** Node's timers that return a promise; milliseconds come first. */
export const promisedTimers = /timers\/promises$/

/** JavaScript's timers; milliseconds come second. */
export const timers: ReadonlySet<string> = new Set([
  'setTimeout',
  'setInterval',
  'window.setTimeout',
  'window.setInterval',
  'globalThis.setTimeout',
  'globalThis.setInterval',
])

/** The timer that fires once, the one that fires again and again, and what ends it. */
export const timeout = 'setTimeout'
export const interval = 'setInterval'
export const clearsInterval = /clearInterval/

/** What waits by its name. */
export const waitingName =
  /sleep|delay|pause|backoff|cooldown|setTimeout|setInterval|waitForTimeout|^wait$|^wait_?(?:a_)?(?:bit|seconds|ms|before|until|next)/i

/** A call that checks a deadline or a signal, and throws. */
export const deadlineCheck = /dead_?line|throw_?if|check_?(?:time|limit|abort|cancel)/i

/** A `with` that bounds the time inside it: `asyncio.timeout`, trio's `fail_after` and `move_on_after`. */
export const timeScope = /time|fail_after|move_on/i

/** A decorator that bounds the time of a function. */
export const timeDecorator = /timeout|limit/i

/** A call that waits for another one for some time only: `asyncio.wait_for`, `Promise.race`. */
export const timeBoundedCall = /wait_?for|(?<!set)timeout|race|deadline/i

/** Parts of a test of elapsed time: a clock, or a name for time. */
export const clockWords =
  /\bnow\b|\btime\.|monotonic|perf_counter|hrtime|since|elapsed|dead_?line|started|expire|\bage\b/i
