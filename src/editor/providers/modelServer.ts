import * as vscode from 'vscode'
import { toolNames } from '../../features/agent/input'

/** The id in the manifest. */
const modelServerId = 'klint.server'

/** Tools that the extension itself provides to the editor; the server would duplicate them. */
const own: readonly string[] = Object.values(toolNames)

/** API that is newer than the oldest supported editor. */
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
 * Offers the bundled `klint mcp` to the editor's agents. Does nothing if the editor does not support such servers,
 * cannot run programs (in a browser), or has no folder on disk that the server could read.
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
        // The program is the editor, which this variable runs as Node.js.
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
