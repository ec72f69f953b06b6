/** Functions and methods that return (nearly) the same number. */
export const numberKeepers: ReadonlySet<string> = new Set([
  ...['int', 'float', 'round', 'floor', 'ceil', 'trunc', 'abs'],
  ...['Number', 'parseInt', 'parseFloat', 'valueOf', 'getTime', 'toFixed'],
])

/** Functions that return the current time, with their units per second. The key is `module.path`. */
export const clocks: ReadonlyMap<string, number> = new Map([
  ['time.time', 1],
  ['time.time_ns', 1e9],
  ['.Date.now', 1000],
])

/** The last names of functions that return the current time. */
export const clockCalls: ReadonlySet<string> = new Set([
  ...['time', 'time_ns', 'monotonic', 'perf_counter', 'now', 'utcnow', 'Date', 'getTime', 'len'],
])

/** Python's class of a span of time, and what its keywords mean in seconds. */
export const spanClasses: ReadonlySet<string> = new Set(['datetime.timedelta', 'datetime.datetime.timedelta'])
export const spanUnits: Readonly<Record<string, number>> = {
  weeks: 604_800,
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
  milliseconds: 1e-3,
  microseconds: 1e-6,
}

/** Python's functions that read a struct of a time as seconds: as UTC, and as local time. */
export const secondsOfUtc = 'calendar.timegm'
export const secondsOfLocal = 'time.mktime'

/** Python's functions that return the current time as a `datetime`. */
export const datetimeClock = /(^|\.)datetime\.(utcnow|now|today)$/

/** Methods of a `datetime` or a span that return the same time in another form. */
export const sameTimeMethods: ReadonlySet<string> = new Set(['utctimetuple', 'timetuple', 'total_seconds'])

/** JavaScript's libraries whose call without arguments is now. */
export const momentFunctions: ReadonlySet<string> = new Set(['dayjs', 'moment'])
