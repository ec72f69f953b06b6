/** Modules of test frameworks. */
export const testFrameworks =
  /^(?:pytest|unittest|vitest|jest|@jest\/globals|mocha|node:test|ava|tape|@playwright\/test)(?:\.|$)/

/** What frameworks give tests without an import. */
export const testFunctions: ReadonlySet<string> = new Set(['describe', 'it', 'test'])
