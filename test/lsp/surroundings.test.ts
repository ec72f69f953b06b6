import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node'
import { withFolder } from '../cli/folder'
import { klint, wrongPython } from '../cli/support'
import { codesOf, uriOf, withClient } from './client'

const pulling = { textDocument: { diagnostic: {} } }
const configuration = (rules: object): string => JSON.stringify({ rules, baseline: 'known.json' })

describe('klint lsp and its surroundings', () => {
  it('follows a baseline by any name', async () => {
    const files = { 'klint.config.json': configuration({}), 'known.json': '{ "files": {} }', 'a.py': wrongPython }
    await withFolder(files, (cwd) =>
      withClient(cwd, {}, async (client) => {
        const uri = await client.open(join(cwd, 'a.py'), 'python', wrongPython)
        assert.deepEqual(codesOf(await client.next(uri)), ['kling/int-duration'])
        assert.equal((await klint(['check', '--write-baseline', 'a.py'], { cwd })).code, 0)
        await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: uriOf(join(cwd, 'known.json')), type: FileChangeType.Changed }],
        })
        assert.deepEqual(await client.next(uri), [])
      }),
    )
  })

  it('is told of new settings by a client that waits to be asked to', async () => {
    const capabilities = { workspace: { didChangeConfiguration: { dynamicRegistration: true } } }
    await withFolder({}, (cwd) =>
      withClient(cwd, { capabilities }, async ({ connection, registered }) => {
        await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] })
        assert.deepEqual(registered(), ['workspace/didChangeConfiguration'])
      }),
    )
  })

  it('survives a client that refuses to refresh', async () => {
    const capabilities = {
      ...pulling,
      workspace: { diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true } },
    }
    await withFolder({ 'klint.config.json': configuration({}), 'a.py': wrongPython }, (cwd) =>
      withClient(cwd, { capabilities }, async (client) => {
        const uri = await client.open(join(cwd, 'a.py'), 'python', wrongPython)
        const refuse = (): never => {
          throw new ResponseError(LSPErrorCodes.RequestFailed, 'no')
        }
        const refused = new Promise<void>((done) => {
          client.connection.onRequest(DiagnosticRefreshRequest.type, refuse)
          client.connection.onRequest(CodeLensRefreshRequest.type, () => {
            done()
            return refuse()
          })
        })
        const path = join(cwd, 'klint.config.json')
        writeFileSync(path, configuration({ 'int-duration': 'hint' }))
        await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: uriOf(path), type: FileChangeType.Changed }],
        })
        await refused
        const report = await client.pull(uri)
        assert.ok(report.kind === 'full')
        assert.equal(report.items[0]?.severity, 4)
      }),
    )
  })

  it('keeps the findings of an open file that git ignores in the report on all folders', async () => {
    await withFolder({ '.git/HEAD': '', '.gitignore': 'local/\n', 'local/a.py': wrongPython }, (cwd) =>
      withClient(cwd, { capabilities: pulling }, async (client) => {
        const uri = await client.open(join(cwd, 'local/a.py'), 'python', wrongPython)
        const { resultId = '' } = await client.pull(uri)
        const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
          previousResultIds: [{ uri, value: resultId }],
        })
        assert.deepEqual(
          items.map((item) => item.kind === 'full' && [item.version, codesOf(item.items)]),
          [[1, ['kling/int-duration']]],
        )
      }),
    )
  })
})
