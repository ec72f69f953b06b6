import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { python } from './samples'
import { choose, closeAll, findings, lastPage, lightbulb, open, until } from './support'

/** Runs the command of a link. */
interface Link {
  readonly command: string
  readonly arguments: readonly unknown[]
}

describe('the pages of rules', () => {
  afterEach(closeAll)

  const shows = (title: string, expected: RegExp): Promise<boolean> =>
    until(() => expected.test(lastPage(title) ?? ''), `the page of ${title}`)

  it('open from the link of a finding, inside the editor', async () => {
    const { document } = await open('python', python())
    const [finding] = await findings(document, 1)
    assert.ok(typeof finding?.code === 'object')
    await vscode.commands.executeCommand('vscode.open', finding.code.target)
    await shows('int-duration', /^# kling\/int-duration[^]*## Why it matters/)
    await until(
      () => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label === 'int-duration'),
      'the tab',
    )
  })

  it('open from the lightbulb', async () => {
    const { document } = await open('python', python())
    const [finding] = await findings(document, 1)
    assert.ok(finding)
    const action = (await lightbulb(document, finding.range)).find(({ title }) => title.startsWith('Open the page'))
    assert.ok(action)
    await choose(action)
    await shows('int-duration', /^# kling\/int-duration/)
  })

  it('open from hovers', async () => {
    const { document } = await open('python', `# kling-ignore-file int-duration -- a test\n${python()}`)
    await findings(document, 0)
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 22),
    )
    const [content] = hover?.contents as vscode.MarkdownString[]
    assert.ok(content)
    const [, address = ''] = /\]\((command:[^)]+)\)/.exec(content.value) ?? []
    const link = linkOf(vscode.Uri.parse(address))
    assert.deepEqual(content.isTrusted, { enabledCommands: [link.command] })
    await follow(link)
    await shows('int-duration', /^# kling\/int-duration/)
  })

  it('link to each other', async () => {
    await vscode.commands.executeCommand('kling.showPage', 'src/rules/string-duration/rule.md')
    await shows('string-duration', /\[int-duration\]\(command:kling\.showPage\?/)
  })

  it('are the only files that the command shows', async () => {
    const before = vscode.workspace.textDocuments.length
    for (const path of ['package.json', '../../secret.md', 'docs/../LICENSE.md', 7, undefined])
      await vscode.commands.executeCommand('kling.showPage', path)
    assert.equal(vscode.workspace.textDocuments.length, before)
  })
})

function linkOf({ scheme, path, query }: vscode.Uri): Link {
  assert.equal(scheme, 'command')
  return { command: path, arguments: JSON.parse(query) as unknown[] }
}

function follow({ command, arguments: parameters }: Link): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...parameters)
}
