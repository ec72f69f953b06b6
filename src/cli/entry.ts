import module from 'node:module'

/** Since Node.js 22.8. */
interface Caching {
  readonly enableCompileCache?: () => void
}

// Compiled code is kept for the next run, so everything else has to load after this line.
;(module as Caching).enableCompileCache?.()
void import('./main')
