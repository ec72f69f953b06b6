import * as vscode from 'vscode'
import type * as engine from '../engine'
import type { Words } from '../words'
import type { Bundles } from './bundles'

export type Engine = typeof engine

/** The engine, loaded when it is asked for the first time: where nothing mentions Kling, nothing is loaded. */
export interface LazyEngine {
  load(): Promise<Engine>
  isLoaded(): boolean
}

/** The language that the editor speaks. */
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
  return { load: () => (loading ??= load()), isLoaded: () => loaded }
}
