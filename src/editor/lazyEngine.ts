import * as vscode from 'vscode'
import type * as engine from '../engine'
import type { Words } from '../words'
import type { Bundles } from './bundles'

export type Engine = typeof engine

/** The engine, which is loaded on first use. It is never loaded if nothing mentions Kling. */
export interface LazyEngine {
  load(): Promise<Engine>
  isLoaded(): boolean
}

/** The words in the editor's display language. */
export function wordsOf({ wordsIn, localeFor }: Engine): Words {
  return wordsIn(localeFor(vscode.env.language))
}

export function createLazyEngine(bundles: Pick<Bundles, 'engine'>, log: vscode.LogOutputChannel): LazyEngine {
  let loading: Promise<Engine> | undefined
  let loaded = false
  const load = async (): Promise<Engine> => {
    const start = performance.now()
    const loadedEngine = await bundles.engine()
    loaded = true
    log.info(`Engine loaded in ${Math.round(performance.now() - start)} ms`)
    return loadedEngine
  }
  return {
    load: () =>
      (loading ??= load().catch((error: unknown) => {
        // In the web, the next attempt may reach the server.
        loading = undefined
        throw error
      })),
    isLoaded: () => loaded,
  }
}
