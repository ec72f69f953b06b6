import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { python } from './samples'
import { closeAll, findings, lastPage, open, until } from './support'

const handler = `${python('"5"')}

def failed(response):
    return response.json()["code"] == 1303
`

describe('hovers', () => {
  afterEach(closeAll)

  it('explain an error code', async () => {
    const { document } = await open('python', handler)
    const said = await hoverAt(document, '1303')
    assert.match(said, /1303/)
    assert.match(said, /retry/i)
  })

  it('show the values of a parameter', async () => {
    const { document } = await open('python', handler)
    assert.match(await hoverAt(document, '"duration"'), /string/)
  })

  it('are missing elsewhere', async () => {
    const { document } = await open('python', handler)
    assert.equal(await hoverAt(document, 'timeout'), '')
  })
})

describe('Kling: Explain Error', () => {
  afterEach(closeAll)

  const response = '{"code":1303,"message":"parallel task over resource pack limit"}'

  it("explains the selection on a page in the editor's language", async () => {
    await explain(await open('python', `${handler}# ${response}\n`), /^# .*1303[^]*```python/)
  })

  it('explains a line of a log in the language of the code next to it', async () => {
    await open('typescript', 'export {}\n')
    await explain(await open('plaintext', `429 ${response}\n`, vscode.ViewColumn.Beside), /^# .*1303[^]*```ts/)
  })

  /** Explains the response in the editor, and waits for the page with the text. */
  async function explain(editor: vscode.TextEditor, expected: RegExp): Promise<void> {
    const { document } = editor
    const start = document.getText().indexOf(response)
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + response.length))
    await vscode.commands.executeCommand('kling.explainError')
    const tab = await until(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup
      return activeTab?.input instanceof vscode.TabInputWebview && activeTab
    }, 'the page')
    const title = tab.label.replace(/^Preview /, '')
    await until(() => expected.test(lastPage(title) ?? ''), `a page with ${expected}`)
  }
})

describe('snippets', () => {
  afterEach(closeAll)

  for (const [language, expected] of [
    ['python', /class TokenManager/],
    ['typescript', /class TokenManager/],
    ['javascript', /class TokenManager/],
  ] as const) {
    it(`insert a token manager without findings (${language})`, async () => {
      const editor = await open(language, '')
      await vscode.commands.executeCommand('editor.action.insertSnippet', {
        langId: language,
        name: 'Kling: token manager',
      })
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
