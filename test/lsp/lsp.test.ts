import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ClientCapabilities,
  CancellationTokenSource,
  CodeLensRequest,
  CompletionRequest,
  type CompletionItem,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ExecuteCommandRequest,
  ExitNotification,
  FileChangeType,
  HoverRequest,
  LSPErrorCodes,
  ShowDocumentRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node'
import { fileURLToPath } from 'node:url'
import { version } from '../../package.json'
import { withFolder } from '../cli/folder'
import { conflictingJson, rightPython, wrongPython } from '../cli/support'
import { allOf, codesOf, edited, LanguageClient, uriOf, withClient } from './client'

const pulling: ClientCapabilities = { textDocument: { diagnostic: {} } }
const number = { start: { line: 5, character: 83 }, end: { line: 5, character: 84 } }

/** Opens a file that is also on disk, without pulling diagnostics. */
async function withOpen<T>(
  text: string,
  capabilities: ClientCapabilities,
  use: (client: LanguageClient, uri: string) => Promise<T>,
  name = 'a.py',
): Promise<T> {
  return withFolder({ [name]: text, '.git/HEAD': '' }, (cwd) =>
    withClient(cwd, { capabilities }, async (client) =>
      use(client, await client.open(join(cwd, name), name.endsWith('.py') ? 'python' : 'json', text)),
    ),
  )
}

describe('klint lsp', () => {
  it('reports its name and capabilities', async () => {
    await withFolder({}, async (cwd) => {
      const client = await LanguageClient.start(cwd)
      const { serverInfo, capabilities } = client.initialized
      assert.deepEqual(serverInfo, { name: 'klint', version })
      assert.equal(capabilities.positionEncoding, 'utf-16')
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: 'klint',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      })
      assert.deepEqual(capabilities.executeCommandProvider?.commands, ['klint.explain', 'klint.reference'])
      assert.equal(await client.stop(), 0)
    })
  })

  it('exits with a failure if a client disconnects without shutdown', async () => {
    await withFolder({}, async (cwd) => {
      const { child, connection } = await LanguageClient.start(cwd)
      const ended = new Promise((done) => child.on('exit', done))
      await connection.sendNotification(ExitNotification.type)
      assert.equal(await ended, 1)
    })
  })
})

describe('diagnostics of klint lsp', () => {
  it('are pushed when a document is opened, changed and closed', async () => {
    await withOpen(wrongPython, {}, async (client, uri) => {
      const [found, ...others] = await client.next(uri)
      assert.deepEqual(others, [])
      assert.deepEqual(found?.range, number)
      assert.deepEqual([found.code, found.source, found.severity], ['kling/int-duration', 'Kling', 2])
      assert.match(found.codeDescription?.href ?? '', /\/int-duration\/rule\.md$/)
      await client.change(uri, '"5"', number)
      assert.deepEqual(await client.next(uri), [])
      await client.close(uri)
      assert.deepEqual(await client.next(uri), [])
    })
  })

  it('are returned to a client that pulls, and only once', async () => {
    await withOpen(wrongPython, pulling, async (client, uri) => {
      const first = await client.pull(uri)
      assert.equal(first.kind, 'full')
      assert.deepEqual(codesOf(first.items), ['kling/int-duration'])
      const again = await client.pull(uri, first.resultId)
      assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId })
      await client.change(uri, rightPython)
      const fixed = await client.pull(uri, first.resultId)
      assert.ok(fixed.kind === 'full')
      assert.deepEqual(fixed.items, [])
    })
  })

  for (const [encoding, character, length] of [
    ['utf-8', 12, 1],
    ['utf-16', 9, 1],
  ] as const) {
    it(`use ${encoding} if the client does, in both directions`, async () => {
      const line =
        'a = "🦊ü"; requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"prompt": "x", "duration": 5})'
      const text = `import requests\n${line}\n`
      await withOpen(text, { ...pulling, general: { positionEncodings: [encoding] } }, async (client, uri) => {
        assert.equal(client.initialized.capabilities.positionEncoding, encoding)
        const first = await client.pull(uri)
        assert.ok(first.kind === 'full')
        const found = first.items.find(({ code }) => code === 'kling/int-duration')
        assert.ok(found)
        const before = line.slice(0, line.indexOf('5})'))
        const start = encoding === 'utf-8' ? Buffer.byteLength(before) : before.length
        assert.deepEqual(found.range, {
          start: { line: 1, character: start },
          end: { line: 1, character: start + length },
        })
        // Deletes the quoted text before it, so that what follows moves by as much.
        await client.change(uri, '""', { start: { line: 1, character: 4 }, end: { line: 1, character: 1 + character } })
        const after = await client.pull(uri)
        assert.ok(after.kind === 'full')
        const moved = after.items.find(({ code }) => code === 'kling/int-duration')
        assert.equal(moved?.range.start.character, start - (character - 5))
      })
    })
  }

  it('of a file follow unsaved text of related files', async () => {
    const client =
      'import requests\nfrom settings import SECONDS\nrequests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"prompt": "a", "duration": SECONDS})\n'
    const files = { 'pyproject.toml': '', 'settings.py': 'SECONDS = "5"\n', 'client.py': client }
    await withFolder(files, (cwd) =>
      withClient(
        cwd,
        { capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } } },
        async (editor) => {
          const uri = await editor.open(join(cwd, 'client.py'), 'python', client)
          assert.ok(!codesOf(await editor.next(uri)).includes('kling/int-duration'))
          const settings = await editor.open(join(cwd, 'settings.py'), 'python', files['settings.py'])
          let found = await editor.next(uri)
          await editor.change(settings, 'SECONDS = 5\n')
          // Diagnostics from before the change may still arrive.
          while (!codesOf(found).includes('kling/int-duration')) found = await editor.next(uri)
          const related = found.find(({ code }) => code === 'kling/int-duration')?.relatedInformation
          assert.equal(related?.[0]?.location.uri, settings)
          await editor.close(settings)
          while (codesOf(found).includes('kling/int-duration')) found = await editor.next(uri)
        },
      ),
    )
  })

  for (const [order, names] of [
    ['before', ['settings.py', 'client.py']],
    ['after', ['client.py', 'settings.py']],
  ] as const) {
    it(`of a file follow another one that is not on disk yet, opened ${order} it`, async () => {
      const texts = {
        'client.py':
          'import requests\nfrom settings import SECONDS\nrequests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"prompt": "a", "duration": SECONDS})\n',
        'settings.py': 'SECONDS = 5\n',
      }
      await withFolder({ 'pyproject.toml': '', 'client.py': texts['client.py'] }, (cwd) =>
        withClient(cwd, {}, async (editor) => {
          const uris = new Map<string, string>()
          for (const name of names) uris.set(name, await editor.open(join(cwd, name), 'python', texts[name]))
          const [client = '', settings = ''] = [uris.get('client.py'), uris.get('settings.py')]
          let found = await editor.next(client)
          while (!codesOf(found).includes('kling/int-duration')) found = await editor.next(client)
          await editor.close(settings)
          while (codesOf(found).includes('kling/int-duration')) found = await editor.next(client)
        }),
      )
    })
  }

  it('of all folders include each file with findings, then only changes', async () => {
    await withFolder({ 'one/a.py': wrongPython, 'one/clean.py': rightPython, 'two/b.json': conflictingJson }, (cwd) =>
      withClient(
        cwd,
        {
          folders: [join(cwd, 'one'), join(cwd, 'two')],
          capabilities: { ...pulling, workspace: { workspaceFolders: true } },
        },
        async (client) => {
          const ask = async (known: WorkspaceDiagnosticReport['items'] = []): Promise<Record<string, unknown>> => {
            const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
              previousResultIds: known.map(({ uri, resultId = '' }) => ({ uri, value: resultId })),
            })
            last = items
            return Object.fromEntries(
              items.map((item) => [
                item.uri.slice(uriOf(cwd).length + 1),
                item.kind === 'full' ? codesOf(item.items) : item.kind,
              ]),
            )
          }
          let last: WorkspaceDiagnosticReport['items'] = []
          assert.deepEqual(await ask(), {
            'one/a.py': ['kling/int-duration'],
            'two/b.json': ['kling/unsupported-combination'],
          })
          const first = last
          assert.deepEqual(await ask(first), { 'one/a.py': 'unchanged', 'two/b.json': 'unchanged' })
          await client.open(join(cwd, 'one/a.py'), 'python', rightPython)
          assert.deepEqual(await ask(first), { 'one/a.py': [], 'two/b.json': 'unchanged' })
          await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
            event: { added: [], removed: [{ uri: uriOf(join(cwd, 'two')), name: 'two' }] },
          })
          assert.deepEqual(await ask(first), { 'one/a.py': [], 'two/b.json': [] })
        },
      ),
    )
  })

  it('of all folders cover the only folder of a client without workspace folders', async () => {
    await withFolder({ 'a.py': wrongPython }, (cwd) =>
      withClient(cwd, { capabilities: pulling, isOld: true }, async ({ connection }) => {
        const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] })
        assert.deepEqual(
          items.map(({ uri }) => uri),
          [uriOf(join(cwd, 'a.py'))],
        )
      }),
    )
  })

  it('of all folders stop when the client cancels the request', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`a${index}.py`, wrongPython]))
    await withFolder(files, (cwd) =>
      withClient(cwd, { capabilities: pulling }, async (client) => {
        const source = new CancellationTokenSource()
        const answer = client.connection.sendRequest(
          WorkspaceDiagnosticRequest.type,
          { previousResultIds: [] },
          source.token,
        )
        source.cancel()
        await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled })
      }),
    )
  })
})

describe('the check options of klint lsp', () => {
  it('follow the current configuration of each file', async () => {
    const files = { 'klint.config.json': '{ "rules": { "int-duration": "error" } }', 'a.py': wrongPython }
    await withFolder(files, (cwd) =>
      withClient(cwd, {}, async (client) => {
        const uri = await client.open(join(cwd, 'a.py'), 'python', wrongPython)
        assert.equal((await client.next(uri))[0]?.severity, 1)
        const path = join(cwd, 'klint.config.json')
        writeFileSync(path, '{ "rules": { "int-duration": "hint", "nope": "off" } }')
        await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: uriOf(path), type: FileChangeType.Changed }],
        })
        assert.equal((await client.next(uri))[0]?.severity, 4)
        const [problem] = await client.next(uriOf(path))
        assert.equal(problem?.message, 'There is no rule `nope`.')
        assert.equal(problem.range.start.character, 37)
        writeFileSync(path, '{ "baseline": "old.json" }')
        await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: uriOf(path), type: FileChangeType.Changed }],
        })
        assert.deepEqual(await client.next(uriOf(path)), [])
        const [missing] = await client.next(uriOf(path))
        assert.ok(typeof missing?.message === 'string')
        assert.match(missing.message, /old\.json: there is no such file/)
        assert.equal(missing.range.start.character, 2)
      }),
    )
  })

  it('include the settings of a client that can be asked; they override the configuration', async () => {
    let settings: unknown = { rules: { 'kling/int-duration': 'error' } }
    await withFolder({ 'klint.config.json': '{ "rules": { "int-duration": "hint" } }' }, (cwd) =>
      withClient(
        cwd,
        { capabilities: { workspace: { configuration: true } }, settings: () => settings },
        async (client) => {
          const uri = await client.open(join(cwd, 'a.py'), 'python', wrongPython)
          assert.equal((await client.next(uri))[0]?.severity, 1)
          for (const [changed, severity] of [
            [{ ignore: { '*.py': ['int-duration'] } }, undefined],
            [null, 4],
            [{ enable: false }, undefined],
          ] as const) {
            settings = changed
            await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
            assert.equal((await client.next(uri))[0]?.severity, severity)
          }
        },
      ),
    )
  })

  it('include the settings that a client sends', async () => {
    await withOpen(wrongPython, {}, async (client, uri) => {
      assert.equal((await client.next(uri))[0]?.severity, 2)
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { kling: { rules: { 'int-duration': 'error' } } },
      })
      assert.equal((await client.next(uri))[0]?.severity, 1)
    })
  })
})

describe('code actions of klint lsp', () => {
  it('fix, fix all and ignore', async () => {
    await withOpen(wrongPython, pulling, async (client, uri) => {
      const actions = await client.actions(uri, number)
      const titles = actions.map(({ title }) => title)
      const [fix] = actions
      assert.equal(fix?.isPreferred, true)
      assert.equal(edited(wrongPython, fix.edit!), rightPython)
      assert.equal(fix.diagnostics?.[0]?.code, 'kling/int-duration')
      const ignore = actions[titles.indexOf('Ignore kling/int-duration on this line')]
      await client.change(uri, edited(wrongPython, ignore!.edit!))
      const report = await client.pull(uri)
      assert.ok(report.kind === 'full')
      // It asks for a reason.
      assert.deepEqual(codesOf(report.items), ['kling/unused-ignore'])
    })
  })

  for (const [only, isOffered] of [
    ['source.fixAll', true],
    ['source.fixAll.kling', true],
    ['source', true],
    ['source.fixAll.eslint', false],
    ['source.organizeImports', false],
  ] as const) {
    it(`${isOffered ? 'offer' : 'do not offer'} all safe fixes to a client that requests ${only}`, async () => {
      await withOpen(
        wrongPython,
        { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } },
        async (client, uri) => {
          const [action, ...others] = await client.actions(uri, allOf(wrongPython), [only])
          assert.deepEqual(others, [])
          assert.equal(action && edited(wrongPython, action.edit!), isOffered ? rightPython : undefined)
        },
      )
    })
  }

  it('ignore in the configuration if comments are impossible, and create one if there is none', async () => {
    const capabilities: ClientCapabilities = {
      ...pulling,
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    }
    await withOpen(
      conflictingJson,
      capabilities,
      async (client, uri) => {
        const actions = await client.actions(uri, allOf(conflictingJson))
        const ignore = actions.find(
          ({ title }) => title === 'Ignore kling/unsupported-combination in this file (configuration)',
        )
        const [create] = ignore?.edit?.documentChanges ?? []
        assert.ok(create && 'kind' in create && create.kind === 'create')
        assert.match(create.uri, /\/klint\.config\.json$/)
        const config = edited('', ignore!.edit!)
        assert.deepEqual(JSON.parse(config), { ignore: { '/a.json': ['unsupported-combination'] } })
        writeFileSync(fileURLToPath(create.uri), config)
        await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: create.uri, type: FileChangeType.Created }],
        })
        const report = await client.pull(uri)
        assert.ok(report.kind === 'full')
        assert.deepEqual(codesOf(report.items), [])
      },
      'a.json',
    )
  })

  it('do not create a configuration if the client cannot create files', async () => {
    await withOpen(
      conflictingJson,
      pulling,
      async (client, uri) => {
        const actions = await client.actions(uri, allOf(conflictingJson))
        assert.ok(actions.length > 0)
        assert.ok(!actions.some(({ title }) => title.includes('configuration')))
      },
      'a.json',
    )
  })
})

describe('help of klint lsp', () => {
  it('includes hovers', async () => {
    await withOpen(wrongPython, {}, async ({ connection }, uri) => {
      const hover = await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 5, character: 74 },
      })
      assert.ok(hover && typeof hover.contents === 'object' && 'kind' in hover.contents)
      assert.equal(hover.contents.kind, 'markdown')
      assert.match(hover.contents.value, /duration/)
    })
  })

  it("is in the client's language", async () => {
    await withFolder({ 'a.py': wrongPython, '.git/HEAD': '' }, (cwd) =>
      withClient(cwd, { locale: 'zh-cn' }, async (client) => {
        const textDocument = { uri: await client.open(join(cwd, 'a.py'), 'python', wrongPython) }
        const position = { line: 5, character: 74 }
        const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position })
        assert.ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents)
        assert.match(hover.contents.value, /时长，单位为秒/)
        const [lens] = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? []
        assert.match(lens?.command?.title ?? '', /^文生视频 · /)
      }),
    )
  })

  for (const snippets of [true, false]) {
    it(`includes completions ${snippets ? 'with' : 'without'} snippets`, async () => {
      const text = wrongPython.replace('"duration": 5}', '"dura}')
      const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: snippets } } } }
      await withOpen(text, capabilities, async ({ connection }, uri) => {
        const items = (await connection.sendRequest(CompletionRequest.type, {
          textDocument: { uri },
          position: { line: 5, character: text.split('\n')[5]!.indexOf('"dura') + 5 },
        })) as CompletionItem[]
        const item = items.find(({ label }) => label === 'duration')
        assert.ok(item?.textEdit && 'range' in item.textEdit)
        assert.equal(item.insertTextFormat, snippets ? 2 : 1)
        assert.match(item.textEdit.newText, snippets ? /\$\{1/ : /^"duration": "5"/)
      })
    })
  }

  it('includes a lens with endpoint and price that opens the page', async () => {
    await withOpen(rightPython, {}, async ({ connection }, uri) => {
      const [lens, ...others] = (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? []
      assert.deepEqual(others, [])
      assert.match(lens?.command?.title ?? '', /^Text to video · .* · about [\d.]+ USD$/)
      assert.equal(lens?.range.start.line, 2)
      const { command = '', arguments: given = [] } = lens.command ?? {}
      const page = (await connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given })) as {
        markdown: string
      }
      assert.match(page.markdown, /^# .*\n/)
    })
  })

  it('includes an explanation with the likely line, shown if the client can show documents', async () => {
    await withOpen(wrongPython, { window: { showDocument: { support: true } } }, async ({ connection }, uri) => {
      const shown: string[] = []
      connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
        shown.push(readFileSync(fileURLToPath(uri), 'utf8'))
        return { success: true }
      })
      const page = (await connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'klint.explain',
        arguments: ['{"code":1201,"message":"duration must be a string"}'],
      })) as { title: string; markdown: string }
      assert.match(page.title, /1201/)
      assert.ok(page.markdown.includes(`${uri}#L6`))
      assert.deepEqual(shown, [page.markdown])
    })
  })

  for (const [command, given, message] of [
    ['klint.explain', [], /Give error/],
    ['klint.explain', [{}], /Give error/],
    ['klint.reference', ['nope'], /id of an endpoint/],
  ] as const) {
    it(`refuses ${command} of ${JSON.stringify(given)}`, async () => {
      await withOpen(rightPython, {}, async ({ connection }) => {
        await assert.rejects(
          connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...given] }),
          message,
        )
      })
    })
  }
})
