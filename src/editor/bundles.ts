import * as vscode from 'vscode'
import type * as engine from '../engine'
import type * as network from '../network'
import type * as probe from '../probe'

/** The parts of Klint that are files of their own beside the extension's. A window without Kling code reads none of them. */
export interface Bundles {
  engine(): Promise<typeof engine>
  probe(): Promise<typeof probe>
  /** How to reach what somebody's code names; missing in the web, whose browser keeps to its own rules. */
  network?(): Promise<typeof network>
}

/** Of the web's extension host, which gives an extension one file and no way to ask for another. */
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

/** What a CommonJS file that needs no other exports. The web's host runs the extension's own file in the same way. */
function evaluated(source: string): unknown {
  const module: { exports: unknown } = { exports: {} }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- code of this package, by the only way that there is
  const run = new Function('module', source) as (given: typeof module) => void
  run(module)
  return module.exports
}
