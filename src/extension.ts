import type * as vscode from 'vscode'
import { type Exports, start } from './editor/start'

export type { Exports }

export function activate(context: vscode.ExtensionContext): Exports {
  return start(context, {
    engine: () => import('./engine'),
    probe: () => import('./probe'),
    network: () => import('./network'),
  })
}
