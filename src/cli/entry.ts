import module from 'node:module'

/** Since Node.js 22.8. */
interface Caching {
  readonly enableCompileCache?: () => void
}

// Caches compiled code for the next run. Everything else must load after this line.
;(module as Caching).enableCompileCache?.()
void import('./main')
