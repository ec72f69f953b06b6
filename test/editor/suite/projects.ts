import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { linkedClient } from './samples'
import { closeAll, folder, klings, replaceAll, ruleOf, until } from './support'

const gateway = `import os
import requests


def film(prompt, headers):
    url = os.environ["KLING_BASE_URL"] + "/v1/videos/text2video"
    return requests.post(url, headers=headers, json={"prompt": prompt, "duration": 5}, timeout=30)
`

/** Files of a project in the real editor, some open, some on disk. */
describe('files that import each other', () => {
  const root = (): vscode.Uri => vscode.Uri.joinPath(folder().uri, 'studio')
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(root(), name)
  const write = (name: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text))
  const show = async (name: string): Promise<vscode.TextEditor> => {
    await vscode.commands.executeCommand('vscode.open', uriOf(name))
    return until(() => {
      const { activeTextEditor } = vscode.window
      return String(activeTextEditor?.document.uri) === String(uriOf(name)) && activeTextEditor
    }, `the editor of ${name}`)
  }
  const rules = (name: string): string =>
    klings({ uri: uriOf(name) })
      .map(ruleOf)
      .sort()
      .join(' ')
  const says = (name: string, wanted: string): Promise<unknown> =>
    until(() => rules(name) === wanted, `"${wanted}" in ${name} instead of "${rules(name)}"`)

  beforeEach(() => write('settings.py', 'SECONDS = 5\n'))
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(root(), { recursive: true })
  })

  it("update each other's squiggles while a constant is typed", async () => {
    await write('client.py', linkedClient)
    await show('client.py')
    await says('client.py', 'int-duration')
    const settings = await show('settings.py')
    await replaceAll(settings, 'SECONDS = "5"\n')
    await says('client.py', '')
    await replaceAll(settings, 'SECONDS = 10\n')
    await says('client.py', 'int-duration')
    assert.ok(settings.document.isDirty)
  })

  it('link to places in each other', async () => {
    await write('settings.py', '# How long clips are.\nSECONDS = 5\n')
    await write('client.py', linkedClient)
    await show('client.py')
    await says('client.py', 'int-duration')
    const [{ relatedInformation }] = klings({ uri: uriOf('client.py') }) as [vscode.Diagnostic]
    assert.deepEqual(
      relatedInformation?.map(({ location: { uri, range }, message }) => [
        uri.path,
        range.start.line,
        range.start.character,
        message,
      ]),
      [[uriOf('settings.py').path, 1, 10, 'The number comes from here.']],
    )
  })

  it('are read from disk if they are not open', async () => {
    await write('client.py', linkedClient)
    await show('client.py')
    await says('client.py', 'int-duration')
    await write('settings.py', 'SECONDS = "5"\n')
    await says('client.py', '')
    await write('settings.py', 'SECONDS = 5\n')
    await says('client.py', 'int-duration')
  })

  it('do not count after they were deleted, and count again when they are back', async () => {
    await write('client.py', linkedClient)
    await show('client.py')
    await says('client.py', 'int-duration')
    await vscode.workspace.fs.delete(uriOf('settings.py'))
    await says('client.py', '')
    await vscode.workspace.fs.createDirectory(uriOf('other'))
    await write('other/settings.py', 'SECONDS = 5\n')
    await vscode.workspace.fs.rename(uriOf('other/settings.py'), uriOf('settings.py'))
    await says('client.py', 'int-duration')
  })

  it('are found in a folder that is moved as a whole', async () => {
    await write('client.py', linkedClient.replace('from settings', 'from moved.settings'))
    await vscode.workspace.fs.createDirectory(uriOf('parts'))
    await write('parts/settings.py', 'SECONDS = 5\n')
    await show('client.py')
    await until(
      () =>
        vscode.languages.getDiagnostics().some(([uri]) => String(uri) === String(uriOf('client.py'))) ||
        rules('client.py') === '',
      'a check',
    )
    await vscode.workspace.fs.rename(uriOf('parts'), uriOf('moved'))
    await says('client.py', 'int-duration')
    await vscode.workspace.fs.rename(uriOf('moved'), uriOf('parts'))
    await says('client.py', '')
  })

  it('show problems in one that does not mention Kling itself', async () => {
    await write('settings.py', 'MODEL = "clip-v9"\nSECONDS = "5"\n')
    await write(
      'client.py',
      linkedClient.replace('import SECONDS', 'import MODEL, SECONDS').replace('"kling-v2-6"', 'MODEL'),
    )
    await show('client.py')
    await show('settings.py')
    await says('settings.py', 'unknown-model')
  })

  it('are fixed by edits in each other', async () => {
    await write('client.py', linkedClient)
    const { document } = await show('client.py')
    await says('client.py', 'int-duration')
    const everything = new vscode.Range(0, 0, 100, 0)
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everything,
      'source.fixAll.kling',
    )
    assert.equal(actions.length, 1)
    assert.ok(actions[0]?.edit && (await vscode.workspace.applyEdit(actions[0].edit)))
    await says('client.py', '')
    assert.equal(document.getText(), linkedClient.replace('SECONDS}', 'str(SECONDS)}'))
  })

  it('use a host from a settings file that git ignores', async () => {
    await write('.gitignore', '.env\n')
    await write('.env', 'KLING_BASE_URL=https://queue.fal.run\n')
    await write('client.py', gateway)
    await write('right.py', linkedClient)
    await show('right.py')
    await says('right.py', 'int-duration')
    await show('client.py')
    await write('.env', 'KLING_BASE_URL=https://api-singapore.klingai.com\n')
    await says('client.py', 'int-duration retired-model')
    await write('.env', 'KLING_BASE_URL=https://queue.fal.run\n')
    await says('client.py', '')
  })
})
