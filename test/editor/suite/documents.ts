import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { python } from './samples'
import { closeAll, findings, freshUri, klings, open, replaceAll, until } from './support'

describe('the squiggles of a document', () => {
  afterEach(closeAll)

  it('follow typing', async () => {
    const editor = await open('python', python('"5"'))
    await replaceAll(editor, python('5'))
    await findings(editor.document, 1)
    await replaceAll(editor, python('"5"'))
    await findings(editor.document, 0)
  })

  it('never refer to an older text', async () => {
    const editor = await open('python', python())
    await findings(editor.document, 1)
    for (const lines of [40, 3, 20]) await replaceAll(editor, '\n'.repeat(lines) + python(String(lines)))
    const isRight = (): boolean =>
      klings(editor.document)
        .map(({ range }) => editor.document.getText(range))
        .join() === '20'
    await until(isRight, 'the last text to be checked')
    // When a later check has finished, all earlier ones have.
    const later = await open('python', python())
    await findings(later.document, 1)
    assert.ok(isRight())
  })

  it('disappear when it is closed', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await findings(document, 0)
  })

  it('move with a renamed file', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    const renamed = freshUri('py')
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(document.uri, renamed)
    await vscode.workspace.applyEdit(edit)
    await until(() => klings({ uri: renamed }).length === 1, 'the squiggle at the new place')
    await until(() => klings(document).length === 0, 'no squiggle at the old place')
  })

  it('disappear with a deleted file', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    const edit = new vscode.WorkspaceEdit()
    edit.deleteFile(document.uri)
    await vscode.workspace.applyEdit(edit)
    await findings(document, 0)
  })

  it('disappear when its language becomes unsupported, and come back with a supported one', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
    await findings(document, 0)
    await vscode.languages.setTextDocumentLanguage(document, 'python')
    await findings(document, 1)
  })

  it('appear before it was ever saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'python', content: python() })
    await findings(document, 1)
    await vscode.window.showTextDocument(document)
  })

  it('do not appear in one that is too long to be code', async () => {
    const long = await open('python', `${python()}\nDATA = "${'x'.repeat(1_000_000)}"\n`)
    const { document } = await open('python', python())
    await findings(document, 1)
    assert.deepEqual(klings(long.document), [])
  })
})
