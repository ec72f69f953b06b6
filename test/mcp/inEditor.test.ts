import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type * as vscode from 'vscode'
import { version } from '../../package.json'
import { withFolder } from '../cli/folder'
import { wrongPython } from '../cli/support'
import { withEditor } from '../parity/vscode'
import { withAgent } from './client'

class Definition {
  cwd?: { readonly fsPath: string }
  constructor(
    readonly label: string,
    readonly command: string,
    readonly args: readonly string[],
    readonly env: Readonly<Record<string, string>>,
    readonly version: string,
  ) {}
}

interface Provider {
  provideMcpServerDefinitions(): readonly Definition[]
}

const nothing = { dispose: () => undefined }

/** An editor that knows servers for agents, or does not, with a folder open, or none. */
function editorWith(folder: string | null, isNew = true) {
  const registered = new Map<string, Provider>()
  const editor = {
    Disposable: { from: () => nothing },
    EventEmitter: class {
      readonly event = () => nothing
    },
    Uri: { joinPath: (_: unknown, ...parts: string[]) => ({ fsPath: resolve(...parts) }) },
    workspace: {
      workspaceFolders: folder === null ? undefined : [{ uri: { scheme: 'file', fsPath: folder } }],
      onDidChangeWorkspaceFolders: () => nothing,
    },
    ...(isNew
      ? {
          McpStdioServerDefinition: Definition,
          lm: {
            registerMcpServerDefinitionProvider: (id: string, provider: Provider) => {
              registered.set(id, provider)
              return nothing
            },
          },
        }
      : { lm: {} }),
  }
  return { editor, registered }
}

/** Registers the server in an editor; answers with the ids of the providers. */
async function register(folder: string | null, isNew?: boolean) {
  const { editor, registered } = editorWith(folder, isNew)
  const context = { extensionUri: {}, extension: { packageJSON: { version } } } as unknown as vscode.ExtensionContext
  // Modules keep the editor that they were loaded with.
  const path = require.resolve('../../src/editor/providers/modelServer')
  Reflect.deleteProperty(require.cache, path)
  await withEditor(editor, async () => {
    const { registerModelServer } = await import('../../src/editor/providers/modelServer')
    registerModelServer(context)
  })
  return registered
}

describe('the server for agents in the editor', () => {
  it('is offered under the id of the manifest, and starts', async () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { mcpServerDefinitionProviders: readonly { id: string }[] }
    }
    await withFolder({ 'a.py': wrongPython }, async (cwd) => {
      const registered = await register(cwd)
      assert.deepEqual(
        [...registered.keys()],
        contributes.mcpServerDefinitionProviders.map(({ id }) => id),
      )
      const [definition] = [...registered.values()].flatMap((provider) => provider.provideMcpServerDefinitions())
      assert.ok(definition)
      assert.deepEqual([definition.label, definition.version, definition.cwd?.fsPath], ['Klint', version, cwd])
      assert.deepEqual([definition.command, definition.env], [process.execPath, { ELECTRON_RUN_AS_NODE: '1' }])
      await withAgent(
        cwd,
        async (call) => assert.equal((await call('kling_check_code', { paths: ['a.py'] })).data.problems, 1),
        { command: definition.args },
      )
    })
  })

  it('is not offered where no folder is open', async () => {
    const registered = await register(null)
    assert.deepEqual(
      [...registered.values()].flatMap((provider) => provider.provideMcpServerDefinitions()),
      [],
    )
  })

  it('is no matter where the editor knows no such servers', async () => {
    assert.equal((await register('/', false)).size, 0)
  })
})
