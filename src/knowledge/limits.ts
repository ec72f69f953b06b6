import type { Provenance } from './sources'

/** Days after which result files and their URLs are removed. */
export const retention = { days: 30, source: 'documentation' } as const satisfies Provenance & Record<string, unknown>

/** How fast, how many. Waits in seconds. */
export const pace = {
  /** First wait after 1302 or 1303; double it each time, with some chance. */
  firstBackoff: 1,
  /** The shortest wait between two queries of a task, and recommended values: how often, and the longest duration. */
  shortestQueryWait: 1,
  queryEvery: 5,
  queryFor: 900,
  /** Calls of GET /account/costs in a second. */
  accountCostsPerSecond: 1,
  /** A task occupies its slots from submission until it ends. Video and try-on: one; images: one for each image. */
  slotsPerVideoTask: 1,
  /** How many concurrent tasks packs typically allow. Each account has its own number, which the console shows. */
  tasksAtOnce: 5,
  source: 'concurrency',
} as const satisfies Provenance & Record<string, unknown>

/** Hosts and addresses that the server cannot reach. */
export const unreachableAddresses = [
  { pattern: /^file:/i, what: 'a local file' },
  // `/9j/` starts every JPEG in Base64.
  { pattern: /^(?:\/(?!9j\/)|\.{1,2}\/|~\/|[a-z]:\\)/i, what: 'a local path' },
  {
    pattern: /^[\w-][\w. /-]*\.(?:png|jpe?g|webp|gif|bmp|mp4|mov|mp3|wav|m4a|aac)$/i,
    what: 'a file name without an address',
  },
  {
    pattern: /^https?:\/\/(?:localhost\.?|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1?\])(?:[:/]|$)/i,
    what: 'this machine',
  },
  {
    pattern:
      /^https?:\/\/(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.\d{1,3}\.\d{1,3}(?:[:/]|$)/,
    what: 'a private network',
  },
  // Local and link-local IPv6, and IPv4 in IPv6.
  { pattern: /^https?:\/\/\[(?:f[cd][\da-f]{2}:|fe[89ab][\da-f]:|::ffff:)/i, what: 'a private network' },
  {
    pattern: /^https?:\/\/[\w-]+\.(?:local|lan|internal|test|localhost|localdomain|home\.arpa)\.?(?:[:/]|$)/i,
    what: 'a private name',
  },
  { pattern: /^https?:\/\/api\.telegram\.org\/file\//i, what: 'a Telegram file, which other servers cannot fetch' },
  { pattern: /^blob:/i, what: 'browser memory' },
] as const satisfies readonly { readonly pattern: RegExp; readonly what: string }[]

/**
 * Host names that only a private network resolves: without a dot, as in `http://minio/a.png`, or under a reserved name.
 */
export const privateNames =
  /^(?:[\w-]+|.+\.(?:local|lan|internal|test|localhost|localdomain|home\.arpa|home|corp|intranet))\.?$/i
