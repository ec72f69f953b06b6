import type * as vscode from 'vscode'
import { fetchedBundles } from './editor/bundles'
import { type Exports, start } from './editor/start'

/** The extension in the web: the same, but for how it gets at its other files. */
export function activate(context: vscode.ExtensionContext): Exports {
  return start(context, fetchedBundles(context.extensionUri))
}
