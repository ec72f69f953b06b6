import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { python } from './samples'
import { closeAll, findings, folder, freshUri, klings, open, replaceAll, ruleOf, until, withSettings } from './support'

/** Writes a file without opening it. */
async function store(text: string): Promise<vscode.Uri> {
  const uri = freshUri('py')
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

const shows = (uri: vscode.Uri, count: number): Promise<boolean> =>
  until(() => klings({ uri }).length === count, `${count} findings in ${uri.path}, which is not open`)

describe('the whole workspace', () => {
  afterEach(closeAll)

  it('is checked by a command, including files that are not open', async () => {
    const [wrong, right] = [await store(python()), await store(python('"5"'))]
    assert.deepEqual(klings({ uri: wrong }), [])
    await vscode.commands.executeCommand('kling.checkWorkspace')
    await shows(wrong, 1)
    assert.deepEqual(klings({ uri: right }), [])
    const [finding] = klings({ uri: wrong })
    assert.ok(finding)
    assert.equal(ruleOf(finding), 'int-duration')
    assert.deepEqual(finding.range, new vscode.Range(8, 72, 8, 73))
  })

  it('shows a finding once if the file is opened later', async () => {
    const uri = await store(python())
    await vscode.commands.executeCommand('kling.checkWorkspace')
    await shows(uri, 1)
    await vscode.commands.executeCommand('vscode.open', uri)
    await until(() => vscode.window.activeTextEditor?.document.uri.path === uri.path, 'the editor')
    await shows(uri, 1)
  })

  it('is checked continuously if the setting is on, and follows saved changes', async () => {
    await open('python', python('"5"'))
    const uri = await store(python())
    await withSettings({ 'kling.check': 'workspace' }, async () => {
      await shows(uri, 1)
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(python('"5"')))
      await shows(uri, 0)
    })
    await shows(uri, 0)
  })

  it('loses the findings of deleted files', async () => {
    const [one, two, three] = [await store(python()), await store(python()), await store(python())]
    const inside = vscode.Uri.joinPath(folder().uri, 'removed', 'a.py')
    await vscode.workspace.fs.writeFile(inside, new TextEncoder().encode(python()))
    await vscode.commands.executeCommand('kling.checkWorkspace')
    for (const uri of [one, two, three, inside]) await shows(uri, 1)
    // By another program, which the command notices.
    await vscode.workspace.fs.delete(one)
    await vscode.commands.executeCommand('kling.checkWorkspace')
    await shows(one, 0)
    // In the explorer.
    const edit = new vscode.WorkspaceEdit()
    edit.deleteFile(vscode.Uri.joinPath(inside, '..'), { recursive: true })
    edit.renameFile(two, freshUri('py'))
    assert.ok(await vscode.workspace.applyEdit(edit))
    await shows(inside, 0)
    await shows(two, 0)
    await shows(three, 1)
  })

  it('follows the configuration if the setting is on', async () => {
    await open('python', python('"5"'))
    const uri = await store(python())
    const configuration = vscode.Uri.joinPath(folder().uri, 'klint.config.json')
    await withSettings({ 'kling.check': 'workspace' }, async () => {
      await shows(uri, 1)
      await vscode.workspace.fs.writeFile(
        configuration,
        new TextEncoder().encode('{ "rules": { "int-duration": "off" } }'),
      )
      await shows(uri, 0)
      await vscode.workspace.fs.delete(configuration)
      await shows(uri, 1)
    })
  })

  it('is checked by a task, which shows each finding once', async () => {
    const uri = await store(python())
    const [task] = await vscode.tasks.fetchTasks({ type: 'klint' })
    assert.ok(task)
    assert.deepEqual(task.problemMatchers, [])
    let code: number | undefined
    const listener = vscode.tasks.onDidEndTaskProcess(({ exitCode }) => (code = exitCode))
    await vscode.tasks.executeTask(task)
    await until(() => code !== undefined, 'the end of the task')
    listener.dispose()
    assert.equal(code, 1)
    assert.deepEqual(klings({ uri }).map(ruleOf), ['int-duration'])
  })
})

describe('checking', () => {
  afterEach(closeAll)

  it('waits for a file to be saved if the setting is on', async () => {
    await withSettings({ 'kling.run': 'onSave' }, async () => {
      const editor = await open('python', python())
      await findings(editor.document, 1)
      await replaceAll(editor, python('"5"'))
      // Meanwhile another file is checked, so any result would have arrived.
      await findings((await open('python', python(), vscode.ViewColumn.Beside)).document, 1)
      assert.equal(klings(editor.document).length, 1)
      await editor.document.save()
      await findings(editor.document, 0)
    })
  })

  it('is turned off and on by a command', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.commands.executeCommand('kling.toggle')
    await findings(document, 0)
    await vscode.commands.executeCommand('kling.toggle')
    await findings(document, 1)
    await vscode.workspace.getConfiguration('kling').update('enable', undefined, vscode.ConfigurationTarget.Workspace)
  })
})

describe('fixing all', () => {
  afterEach(closeAll)

  it('is a command for the active file, which stays unsaved', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.commands.executeCommand('kling.fixAll')
    await findings(document, 0)
    assert.equal(document.getText(), python('"5"'))
    assert.ok(document.isDirty)
  })

  it('skips rules on save that the setting excludes', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    const all = (): Thenable<vscode.CodeAction[]> =>
      vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 0),
        'source.fixAll.kling',
      )
    assert.equal((await all()).length, 1)
    await withSettings({ 'kling.fixOnSave.exclude': ['kling/int-duration'] }, async () => {
      assert.deepEqual(await all(), [])
    })
  })
})

describe('the lenses above a request', () => {
  afterEach(closeAll)

  const lensesOf = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
    vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 10)

  it('describe it, and copy it', async () => {
    const { document } = await open('python', python('"5"'))
    const lenses = await lensesOf(document)
    assert.deepEqual(
      lenses.map(({ command, range }) => [command?.title.split(' · ')[0], range.start.line]),
      [
        ['Text to video', 5],
        ['Reference', 5],
        ['Copy as curl', 5],
      ],
    )
    const copy = lenses.at(-1)?.command
    assert.ok(copy)
    await vscode.commands.executeCommand(copy.command, ...(copy.arguments as unknown[]))
    assert.match(await vscode.env.clipboard.readText(), /^curl -X POST 'https:.*\$KLING_API_KEY"/s)
  })

  it('are missing if the setting is off, and in code for other services', async () => {
    const { document } = await open('python', python('"5"'))
    await withSettings({ 'kling.codeLens': false }, async () => {
      assert.deepEqual(await lensesOf(document), [])
    })
    const other = await open('python', 'print("kling")\n')
    assert.deepEqual(await lensesOf(other.document), [])
  })
})
