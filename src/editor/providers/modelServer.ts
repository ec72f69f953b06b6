import * as vscode from 'vscode'
import { toolNames } from '../../features/agent/input'

/** Also in the manifest. */
export const modelServerId = 'klint.server'

/** Tools that the editor has from the extension: those of the server would be the same once more. */
const own: readonly string[] = Object.values(toolNames)

/** What newer editors have than the oldest one that Klint runs in. */
interface NewerEditor {
  readonly lm?: {
    registerTool?: unknown
    registerMcpServerDefinitionProvider?(
      id: string,
      provider: {
        onDidChangeMcpServerDefinitions?: vscode.Event<void>
        provideMcpServerDefinitions(): readonly object[]
      },
    ): vscode.Disposable
  }
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => { cwd?: vscode.Uri }
}

/**
 * Offers `klint mcp`, as the extension holds it, to agents of the editor. Nothing where the editor knows no such servers, runs no
 * programs (in a browser), or has no folder on a disk that the server could read.
 */
export function registerModelServer({ extensionUri, extension }: vscode.ExtensionContext): vscode.Disposable {
  const { lm, McpStdioServerDefinition } = vscode as NewerEditor
  const program = (globalThis as { readonly process?: { readonly execPath?: string } }).process?.execPath
  if (!lm?.registerMcpServerDefinitionProvider || !McpStdioServerDefinition || program === undefined)
    return vscode.Disposable.from()
  const changed = new vscode.EventEmitter<void>()
  const server = vscode.Uri.joinPath(extensionUri, 'dist', 'mcp.js').fsPath
  const { version } = extension.packageJSON as { readonly version: string }
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    lm.registerMcpServerDefinitionProvider(modelServerId, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions() {
        const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')
        if (!folder) return []
        // The program is the editor itself, which this makes Node.js.
        const definition = new McpStdioServerDefinition(
          'Klint',
          program,
          [server, ...(lm.registerTool ? own : [])],
          { ELECTRON_RUN_AS_NODE: '1' },
          version,
        )
        definition.cwd = folder.uri
        return [definition]
      },
    }),
  )
}
