/** JavaScript's globals with the environment: Node, Bun, bundlers. */
export const environmentGlobals: ReadonlySet<string> = new Set([
  'process.env',
  'Bun.env',
  'import.meta.env',
  'meta.env',
])

/** What modules call the environment when it is imported: `os.environ`, `process.env`. */
export const environmentExports: ReadonlyMap<string, string> = new Map([
  ['os', 'environ'],
  ['process', 'env'],
])

/** Objects with the environment of the process, and their properties. */
export const environmentOwners: ReadonlySet<string> = new Set(['os', 'process', 'Deno', 'Bun'])
export const environmentProperties: ReadonlySet<string> = new Set(['environ', 'env'])

/** Functions that read a variable and take a default: `os.environ.get`, `os.getenv`, decouple's `config`. */
export const environmentReaders: ReadonlySet<string> = new Set(['get', 'getenv', 'config'])
