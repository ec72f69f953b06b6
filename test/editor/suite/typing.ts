import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { json, python } from './samples'
import { closeAll, findings, freshUri, klings, moveCursor, open, ruleOf, until, withSettings } from './support'

const host = 'https://api-singapore.klingai.com'

describe('completions', () => {
  afterEach(closeAll)

  it('offer parameters in a request, with documentation, as snippets', async () => {
    const items = await completionsIn(
      `import requests\nrequests.post("${host}/v1/videos/text2video", json={"model_name": "kling-v3", ¦})\n`,
    )
    const mode = items.find((item) => nameOf(item) === 'mode')
    assert.ok(mode?.insertText instanceof vscode.SnippetString)
    assert.equal(mode.insertText.value, '"mode": "${1|std,pro,4k|}"')
    assert.match((mode.documentation as vscode.MarkdownString).value, /Quality/)
  })

  it('offer models, with retired ones struck through', async () => {
    const items = await completionsIn(
      `import requests\nrequests.post("${host}/v1/videos/text2video", json={"model_name": "¦"})\n`,
    )
    const retired = items.filter(({ tags }) => tags?.includes(vscode.CompletionItemTag.Deprecated)).map(nameOf)
    assert.ok(retired.includes('kling-v1') && !retired.includes('kling-v3'))
    assert.ok(items.map(nameOf).includes('kling-v3'))
  })

  it('add the missing comma after the entry above', async () => {
    const items = await completionsIn(
      `import requests\nrequests.post("${host}/v1/videos/text2video", json={\n    "model_name": "kling-v3"\n    ¦\n})\n`,
    )
    assert.deepEqual(
      items.find((item) => nameOf(item) === 'prompt')?.additionalTextEdits?.map(({ newText }) => newText),
      [','],
    )
  })
})

describe('cost hints', () => {
  afterEach(closeAll)

  const hintsIn = async ({ uri, lineCount }: vscode.TextDocument): Promise<string[]> => {
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      uri,
      new vscode.Range(0, 0, lineCount, 0),
    )
    return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')))
  }

  it('are off by default', async () => {
    const { document } = await open('python', python('"5"'))
    assert.deepEqual(await hintsIn(document), [])
  })

  it('show the price of a request', async () => {
    const { document } = await open('python', python('"5"'))
    await withSettings({ 'kling.cost.inlayHints': true }, async () => {
      assert.deepEqual(await hintsIn(document), ['5 s · std · no audio · 1.5 units ≈ $0.21'])
    })
  })
})

describe('Kling: Show API Reference', () => {
  afterEach(closeAll)

  it("opens the page of an endpoint, with an example in the editor's language", async () => {
    await open('typescript', 'export {}\n')
    await vscode.commands.executeCommand('kling.showReference', 'image2video')
    const page = await until(
      () => vscode.workspace.textDocuments.find(({ uri }) => uri.path === '/Image to video'),
      'the text of the page',
    )
    assert.match(page.getText(), /^# Image to video[\s\S]*```typescript[\s\S]*## Price/)
    await until(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
      'the page',
    )
  })
})

describe('the schema of request files', () => {
  afterEach(closeAll)

  it('leaves mistakes in *.kling.json to the rules, so that each is reported once', async () => {
    // The surplus comma shows that the JSON service has read the file and the schema.
    const uri = await openRequest(json.replace(/\s*\}\s*$/, ',\n}\n'))
    const said = await until(() => {
      const found = vscode.languages.getDiagnostics(uri)
      const ours = found.filter(({ source }) => source === 'Kling')
      return (
        ours.length > 0 && ours.length < found.length && { ours, others: found.filter((each) => !ours.includes(each)) }
      )
    }, 'what is said of the duration and the comma')
    assert.deepEqual(
      said.ours.map(({ range }) => range.start.line),
      [3],
    )
    assert.deepEqual(
      said.others.map(({ message }) => message),
      ['Trailing comma'],
    )
  })

  it('helps where no rule can know the endpoint', async () => {
    const text = '{ "prompt": "A fox", ¦ }'
    const uri = await openRequest(text.replace('¦', ''))
    const document = await vscode.workspace.openTextDocument(uri)
    await until(
      () => vscode.languages.getDiagnostics(uri).some(({ source }) => source !== 'Kling'),
      'what the JSON service says of the comma: it is there',
    )
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      document.positionAt(text.indexOf('¦')),
    )
    const labels = items.map(nameOf)
    assert.ok(labels.includes('negative_prompt') && labels.includes('aspect_ratio'))
  })

  it('is the only source of completions: each parameter is offered once', async () => {
    const text = '{ "model_name": "kling-v2-6", "prompt": "A fox", "camera_control": {}, ¦ }'
    const uri = await openRequest(text.replace('¦', ''))
    const document = await vscode.workspace.openTextDocument(uri)
    await until(
      () => vscode.languages.getDiagnostics(uri).some(({ source }) => source !== 'Kling'),
      'what the JSON service says of the comma: it is there',
    )
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      document.positionAt(text.indexOf('¦')),
    )
    assert.equal(items.filter((item) => nameOf(item) === 'negative_prompt').length, 1)
  })

  async function openRequest(text: string): Promise<vscode.Uri> {
    const uri = freshUri('kling.json')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    await vscode.commands.executeCommand('vscode.open', uri)
    return uri
  }
})

describe('completions in JSON inside a string', () => {
  afterEach(closeAll)

  it('are escaped for the string', async () => {
    const marked = JSON.stringify({
      method: 'POST',
      url: `${host}/v1/videos/text2video`,
      jsonBody: '={ "model_name": "{{ $json.model }}", ¦ }',
    })
    const { document } = await open('json', marked.replace('¦', ''))
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(marked.indexOf('¦')),
    )
    const mode = items.find((item) => nameOf(item) === 'mode' && item.insertText instanceof vscode.SnippetString)
    assert.ok(mode?.insertText instanceof vscode.SnippetString)
    assert.ok(
      await vscode.window.activeTextEditor?.insertSnippet(mode.insertText, document.positionAt(marked.indexOf('¦'))),
    )
    const { jsonBody } = JSON.parse(document.getText()) as { jsonBody: string }
    assert.match(jsonBody, /, "mode": "std" \}$/)
  })
})

async function completionsIn(marked: string): Promise<readonly vscode.CompletionItem[]> {
  const offset = marked.indexOf('¦')
  const { document } = await open('python', marked.replace('¦', ''))
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
  )
  return items
}

function nameOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label
}

describe('while the user types', () => {
  afterEach(closeAll)

  const request = `import requests


def create(headers):
    requests.post(
        "${host}/v1/videos/text2video",
        headers=headers,
        json={
            "model_name": "kling-v3",
        },
    )
`

  it('missing parameters are not reported until the cursor has left the request', async () => {
    const editor = await open('python', request)
    const [missing] = await findings(editor.document, 1)
    assert.equal(missing && ruleOf(missing), 'missing-parameter')
    await moveCursor(editor, new vscode.Position(8, 37))
    await vscode.commands.executeCommand('type', { text: '\n"mode": "pro",' })
    await findings(editor.document, 0)
    await moveCursor(editor, new vscode.Position(1, 0))
    assert.deepEqual((await findings(editor.document, 1)).map(ruleOf), ['missing-parameter'])
    await moveCursor(editor, new vscode.Position(8, 37))
    await vscode.commands.executeCommand('type', { text: ' ' })
    await findings(editor.document, 0)
    await editor.document.save()
    await findings(editor.document, 1)
  })

  it('a wrong value is reported at once', async () => {
    const editor = await open('python', request)
    await findings(editor.document, 1)
    await moveCursor(editor, new vscode.Position(8, 37))
    await vscode.commands.executeCommand('type', { text: '\n"duration": 5,' })
    await until(() => klings(editor.document).map(ruleOf).includes('int-duration'), 'the wrong value')
    assert.ok(!klings(editor.document).map(ruleOf).includes('missing-parameter'))
  })
})
