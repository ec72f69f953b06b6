import type { Dialect } from '../dialect'
import { javascriptIdioms, typescriptIdioms } from './idioms'

/** JavaScript's semantics. */
export const javascriptDialect: Dialect = {
  isData: false,
  modules: { exportsAreDeclared: true },
  scoping: { hasBlocks: true, assignmentDeclares: false },
  functions: { receivers: [], hasKeywordArguments: false, sharesDefaults: false, sharesFields: false },
  operators: {
    coerces: true,
    areOverloaded: false,
    emptyIsFalse: false,
    replacesAll: false,
    missingKeysRaise: false,
    armsRunOn: true,
    slices: () => false,
  },
  platform: {
    ecosystem: 'npm',
    isForBrowsers: true,
    console: 'object',
    repeatsByTimers: true,
    hasTopLevelAwait: true,
    awaitsBodies: true,
    // `process.env.NAME`
    readsEnvironment(node) {
      if (node.kind !== 'member' || node.object.kind !== 'member') return false
      const { object, property } = node.object
      return property === 'env' && object.kind === 'name' && object.name === 'process'
    },
    isMainGuard: () => false,
  },
  idioms: javascriptIdioms,
}

/** TypeScript differs only in the code that fixes write. */
export const typescriptDialect: Dialect = { ...javascriptDialect, idioms: typescriptIdioms }
