import * as vscode from 'vscode'
import type * as engine from '../engine'
import type * as probe from '../probe'

/** The parts of Klint that are files of their own beside the extension's. A window without Kling code reads none of them. */
export interface Bundles {
  engine(): Promise<typeof engine>
  probe(): Promise<typeof probe>
}

/** Of the web's extension host, which gives an extension one file and no way to ask for another. */
export function fetchedBundles(extension: vscode.Uri): Bundles {
  const load = async <Bundle>(name: string): Promise<Bundle> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', `${name}.js`))
    return evaluated<Bundle>(new TextDecoder().decode(bytes))
  }
  return { engine: () => load('engine'), probe: () => load('probe') }
}

/** What a CommonJS file that needs no other exports. The web's host runs the extension's own file in the same way. */
function evaluated<Bundle>(source: string): Bundle {
  const module = { exports: {} as Bundle }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- code of this package, by the only way that there is
  new Function('module', source)(module)
  return module.exports
}
