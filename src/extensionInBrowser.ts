import type * as vscode from 'vscode'
import { fetchedBundles } from './editor/bundles'
import { type Exports, start } from './editor/start'

/** Also for the desktop, whose bundle contains only what the web lacks. */
export { start }

/** The extension in the web. It differs only in how it loads its other bundles. */
export function activate(context: vscode.ExtensionContext): Exports {
  return start(context, fetchedBundles(context.extensionUri))
}
