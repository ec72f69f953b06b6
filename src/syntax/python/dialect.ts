import type { Dialect } from '../dialect'
import { pythonIdioms } from './idioms'

/** Python's semantics. */
export const pythonDialect: Dialect = {
  isData: false,
  modules: { exportsAreDeclared: false },
  scoping: { hasBlocks: false, assignmentDeclares: true },
  functions: { receivers: ['self', 'cls'], hasKeywordArguments: true, sharesDefaults: true, sharesFields: true },
  operators: {
    coerces: false,
    areOverloaded: true,
    emptyIsFalse: true,
    replacesAll: true,
    missingKeysRaise: true,
    armsRunOn: false,
    slices: (source) => /\[[^\]:]{0,60}:[^\]]{0,60}\]/.test(source),
  },
  platform: {
    ecosystem: 'python',
    isForBrowsers: false,
    console: 'function',
    repeatsByTimers: false,
    hasTopLevelAwait: false,
    awaitsBodies: false,
    // `os.environ["NAME"]`, or the text argument of functions such as `os.getenv`.
    readsEnvironment: (node) => node.kind === 'text' || (node.kind === 'member' && node.bracket),
    // `if __name__ == "__main__":`
    isMainGuard: (test) => test.kind === 'compare' && test.left.kind === 'name' && test.left.name === '__name__',
  },
  idioms: pythonIdioms,
}
