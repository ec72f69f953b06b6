import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type * as vscode from 'vscode'
import { version } from '../../package.json'
import { withFolder } from '../cli/folder'
import { wrongPython } from '../cli/support'
import type * as modelServer from '../../src/editor/providers/modelServer'
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

type ModelServer = typeof modelServer

interface Provider {
  provideMcpServerDefinitions(): readonly Definition[]
}

const nothing = { dispose: () => undefined }

/** An editor with or without support for MCP servers, with a folder open or none. */
function editorWith(folder: string | null, isNew = true, tools: object = {}) {
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
            ...tools,
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

/** Registers the server in an editor. Returns the ids of the providers. */
async function register(folder: string | null, isNew?: boolean, tools?: object) {
  const { editor, registered } = editorWith(folder, isNew, tools)
  const context = { extensionUri: {}, extension: { packageJSON: { version } } } as unknown as vscode.ExtensionContext
  // Modules keep the editor that they were loaded with.
  const load = createRequire(__filename)
  const path = load.resolve('../../src/editor/providers/modelServer')
  Reflect.deleteProperty(load.cache, path)
  await withEditor(editor, () => {
    const { registerModelServer } = load(path) as ModelServer
    registerModelServer(context)
    return Promise.resolve()
  })
  return registered
}

describe('the server for agents in the editor', () => {
  it('is offered under the id in the manifest, and starts', async () => {
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

  it('offers only the tools that the extension does not provide itself, if the editor supports those', async () => {
    await withFolder({ 'a.py': wrongPython }, async (cwd) => {
      const namesIn = async (tools: object): Promise<readonly string[]> => {
        const registered = await register(cwd, true, tools)
        const [definition] = [...registered.values()].flatMap((provider) => provider.provideMcpServerDefinitions())
        const list = (_: unknown, client: Client): ReturnType<Client['listTools']> => client.listTools()
        const { tools: listed } = await withAgent(cwd, list, { command: definition?.args ?? [] })
        return listed.map(({ name }) => name).sort()
      }
      const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        contributes: { languageModelTools: readonly { name: string }[] }
      }
      const own = contributes.languageModelTools.map(({ name }) => name)
      const all = await namesIn({})
      const others = await namesIn({ registerTool: () => nothing })
      assert.deepEqual([...own, ...others].sort(), all)
      assert.ok(others.length > 0)
    })
  })

  it('is not offered if no folder is open', async () => {
    const registered = await register(null)
    assert.deepEqual(
      [...registered.values()].flatMap((provider) => provider.provideMcpServerDefinitions()),
      [],
    )
  })

  it('is not offered if the editor does not support such servers', async () => {
    assert.equal((await register('/', false)).size, 0)
  })
})
