/** Modules of test frameworks. */
export const testFrameworks =
  /^(?:pytest|unittest|vitest|jest|@jest\/globals|mocha|node:test|ava|tape|@playwright\/test)(?:\.|$)/

/** Functions that test frameworks provide without an import. */
export const testFunctions: ReadonlySet<string> = new Set(['describe', 'it', 'test'])
