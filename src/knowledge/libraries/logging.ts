/** What prints in Python: `print`, and `pprint` of the standard library. */
export const printFunction = 'print'
export const printFunctions: ReadonlySet<string> = new Set([printFunction, 'pprint'])

/** Functions that only show or test what they are given. */
export const showingFunctions: ReadonlySet<string> = new Set(['print', 'bool', 'Boolean', 'len'])

/** Streams that a program writes to directly. */
export const standardStreams: ReadonlySet<string> = new Set(['stdout', 'stderr'])

/** The object that prints in JavaScript. */
export const consoleObject = 'console'

/** Objects that print or log: the console, and loggers by their usual names. */
const logObjects = ['console', 'log', 'logger', 'logging'] as const
export const logObjectNames: ReadonlySet<string> = new Set(logObjects)

/** The roots of log calls, in any case: an object, or a standalone function. */
export const logRoots: ReadonlySet<string> = new Set([...logObjects, 'print', 'warn', 'info', 'debug'])

/** Objects whose methods hand nothing on: they log, or turn a value into text. */
export const logOrJsonObjects: ReadonlySet<string> = new Set([...logObjects, 'json'])

/** Objects of logging libraries. */
export const loggers = /^_?(?:logger|logging|log|winston|pino|loguru)$/i

/** Methods of loggers. */
export const logMethods: ReadonlySet<string> = new Set([
  'debug',
  'info',
  'warn',
  'warning',
  'error',
  'critical',
  'exception',
  'log',
  'trace',
  'success',
  'fatal',
  'verbose',
  'dir',
  'table',
])

/** Calls that only look at a text, or show it: logging, searching, assertions of tests, errors. */
export const onlookers: ReadonlySet<string> = new Set([
  ...['print', 'log', 'info', 'warn', 'warning', 'error', 'debug', 'exception', 'trace'],
  ...['includes', 'startsWith', 'endsWith', 'startswith', 'endswith', 'indexOf', 'match', 'test', 'search', 'split'],
  ...['toBe', 'toEqual', 'toContain', 'toStrictEqual', 'toMatch', 'toHaveBeenCalledWith', 'assert_called_with'],
  ...['equal', 'strictEqual', 'deepEqual', 'equals', 'localeCompare', 'has'],
  ...['find', 'rfind', 'index', 'rindex', 'lastIndexOf', 'count', 'partition', 'rpartition', 'removeprefix'],
  ...['Error', 'RuntimeError', 'ValueError'],
])

/** Calls that put something else instead of their first argument. */
export const replacers: ReadonlySet<string> = new Set(['replace', 'replaceAll', 'sub', 'subn', 'RegExp'])

/** Names of what is no longer in use: `OLD_HOST`, `formerHost`, `{ from: …, to: … }`. */
export const formerName =
  /(?:^|_)(?:old|former|formerly|legacy|previous|deprecated|retired|obsolete|outdated|moved|from)(?:_|$)/

/** Errors of the languages that contain only a message. */
export const plainErrors: ReadonlySet<string> = new Set(['Error', 'Exception', 'RuntimeError'])

/** Functions that turn a value into a text or a number, or keep it, and decide nothing. */
export const plainConversions: ReadonlySet<string> = new Set([
  ...['str', 'repr', 'int', 'String', 'Number', 'parseInt', 'stringify', 'dumps', 'type', 'get', 'append', 'push'],
])
