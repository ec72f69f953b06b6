import * as vscode from 'vscode'
import type * as engine from '../engine'
import type * as network from '../network'
import type * as probe from '../probe'

/** The parts of Klint that are bundled in separate files. A window without Kling code loads none of them. */
export interface Bundles {
  engine(): Promise<typeof engine>
  probe(): Promise<typeof probe>
  /** Fetches addresses that user code contains; missing in the web, where the browser enforces its own rules. */
  network?(): Promise<typeof network>
}

/** The bundles in the web extension host, which loads only one file of an extension itself. */
export function fetchedBundles(extension: vscode.Uri): Bundles {
  const load = async (name: 'engine' | 'probe'): Promise<unknown> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', `${name}.js`))
    return evaluated(new TextDecoder().decode(bytes))
  }
  return {
    engine: async () => (await load('engine')) as typeof engine,
    probe: async () => (await load('probe')) as typeof probe,
  }
}

/**
 * The exports of a CommonJS file without imports. The web extension host evaluates the extension's main file the same
 * way.
 */
function evaluated(source: string): unknown {
  const module: { exports: unknown } = { exports: {} }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- code of this package, which cannot be loaded otherwise
  const run = new Function('module', source) as (given: typeof module) => void
  run(module)
  return module.exports
}
