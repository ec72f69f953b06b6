import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { json, python } from './samples'
import { choose, closeAll, findings, folder, lightbulb, open, withSettings } from './support'

describe('ignoring a finding', () => {
  afterEach(closeAll)

  it('inserts a comment above the line', async () => {
    const { document } = await open('python', python())
    const [finding] = await findings(document, 1)
    assert.ok(finding)
    await choose(await ignoreAction(document, finding))
    const { text } = document.lineAt(finding.range.start.line)
    assert.equal(text, '        # kling-ignore-next-line int-duration -- ')
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document)
    assert.deepEqual(editor?.selection.active, new vscode.Position(finding.range.start.line, text.length))
    // A hint asks for the reason, which is typed at the cursor.
    await editor.edit((edit) => edit.insert(editor.selection.active, 'the gateway wants a number'))
    await findings(document, 0)
  })

  it('changes the configuration if the language has no comments', async () => {
    const root = folder()
    const config = vscode.Uri.joinPath(root.uri, 'klint.config.json')
    const { document } = await open('json', json)
    try {
      const [finding] = await findings(document, 1)
      assert.ok(finding)
      await choose(await ignoreAction(document, finding))
      await findings(document, 0)
      assert.equal(document.getText(), json)
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(config))
      assert.match(written, /"ignore": \{\s+".+\.json": \[\s*"int-duration"\s*\]/)
    } finally {
      // A file that is created and deleted at once triggers no event, so it is emptied first.
      await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('{}'))
    }
    await findings(document, 1)
    await vscode.workspace.fs.delete(config)
  })

  it('accepts globs, and ids with or without their prefix', async () => {
    const { document } = await open('json', json)
    await findings(document, 1)
    await withSettings({ 'kling.ignore': { '**/*.json': ['kling/int-duration'] } }, async () => {
      await findings(document, 0)
    })
    await findings(document, 1)
  })
})

async function ignoreAction(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction> {
  const action = (await lightbulb(document, range)).find(({ title }) => title.startsWith('Ignore '))
  assert.ok(action)
  return action
}
