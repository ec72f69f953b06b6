import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { python } from './samples'
import { closeAll, findings, open, until } from './support'

const handler = `${python('"5"')}

def failed(response):
    return response.json()["code"] == 1303
`

describe('hovers', () => {
  afterEach(closeAll)

  it('tell what an error code means', async () => {
    const { document } = await open('python', handler)
    const said = await hoverAt(document, '1303')
    assert.match(said, /1303/)
    assert.match(said, /retry/i)
  })

  it('tell what a parameter takes', async () => {
    const { document } = await open('python', handler)
    assert.match(await hoverAt(document, '"duration"'), /string/)
  })

  it('say nothing elsewhere', async () => {
    const { document } = await open('python', handler)
    assert.equal(await hoverAt(document, 'timeout'), '')
  })
})

describe('Kling: Explain Error', () => {
  afterEach(closeAll)

  it('explains the selection on a page in the language of the editor', async () => {
    const editor = await open('python', `${handler}# {"code":1303,"message":"parallel task over resource pack limit"}\n`)
    const at = editor.document.getText().indexOf('{"code":1303')
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.lineAt(editor.document.lineCount - 1).range.end)
    await vscode.commands.executeCommand('kling.explainError')
    const tab = await until(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup
      return activeTab?.input instanceof vscode.TabInputWebview && activeTab
    }, 'the page')
    assert.match(tab.label, /1303/)
    const page = await until(() => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'kling-page'), 'the text of the page')
    assert.match(page.getText(), /^# .*1303/)
    assert.match(page.getText(), /```python/)
  })
})

describe('snippets', () => {
  afterEach(closeAll)

  for (const [language, expected] of [['python', /class TokenManager/], ['typescript', /class TokenManager/], ['javascript', /class TokenManager/]] as const) {
    it(`bring a token manager that Klint has nothing against (${language})`, async () => {
      const editor = await open(language, '')
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: language, name: 'Kling: token manager' })
      await until(() => expected.test(editor.document.getText()), 'the snippet')
      await findings(editor.document, 0)
    })
  }
})

async function hoverAt({ uri, ...document }: vscode.TextDocument, text: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(text) + 1)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position)
  return hovers.flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value)).join('\n')
}
