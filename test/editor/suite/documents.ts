import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { python } from './samples'
import { closeAll, findings, freshUri, klings, open, replaceAll, until } from './support'

describe('the squiggles of a document', () => {
  afterEach(closeAll)

  it('follow what is typed', async () => {
    const editor = await open('python', python('"5"'))
    await replaceAll(editor, python('5'))
    await findings(editor.document, 1)
    await replaceAll(editor, python('"5"'))
    await findings(editor.document, 0)
  })

  it('never show what an older text said', async () => {
    const editor = await open('python', python())
    await findings(editor.document, 1)
    for (const lines of [40, 3, 20]) await replaceAll(editor, '\n'.repeat(lines) + python(String(lines)))
    const isRight = (): boolean =>
      klings(editor.document)
        .map(({ range }) => editor.document.getText(range))
        .join() === '20'
    await until(isRight, 'the last text to be checked')
    // Whatever was still under way has ended when a later check has.
    const later = await open('python', python())
    await findings(later.document, 1)
    assert.ok(isRight())
  })

  it('go when it is closed', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await findings(document, 0)
  })

  it('move with a file that is renamed', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    const renamed = freshUri('py')
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(document.uri, renamed)
    await vscode.workspace.applyEdit(edit)
    await until(() => klings({ uri: renamed }).length === 1, 'the squiggle at the new place')
    await until(() => klings(document).length === 0, 'no squiggle at the old place')
  })

  it('go with a file that is deleted', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    const edit = new vscode.WorkspaceEdit()
    edit.deleteFile(document.uri)
    await vscode.workspace.applyEdit(edit)
    await findings(document, 0)
  })

  it('go when its language becomes one that Klint does not read, and come back with one that it does', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
    await findings(document, 0)
    await vscode.languages.setTextDocumentLanguage(document, 'python')
    await findings(document, 1)
  })

  it('are there before it was ever saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'python', content: python() })
    await findings(document, 1)
    await vscode.window.showTextDocument(document)
  })

  it('stay away from one that is too long to be code', async () => {
    const long = await open('python', `${python()}\nDATA = "${'x'.repeat(1_000_000)}"\n`)
    const { document } = await open('python', python())
    await findings(document, 1)
    assert.deepEqual(klings(long.document), [])
  })
})
