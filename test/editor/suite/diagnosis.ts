import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { toolNames } from '../../../src/features/agent/input'
import { python } from './samples'
import { closeAll, extensionId, findings, freshUri, lastPage, open, replaceAll, until } from './support'

const token = [
  { alg: 'HS256', typ: 'JWT' },
  { iss: 'AkOfNobodyInParticular0123456789', exp: 1_700_000_000, nbf: 1_699_998_195 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2lnbmF0dXJlT2ZOb2JvZHk')
  .join('.')

describe('the commands of the manifest', () => {
  it('are all registered', async () => {
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as
      { contributes: { commands: { command: string }[] } } | undefined
    const commands = new Set(await vscode.commands.getCommands(true))
    assert.ok(manifest)
    for (const { command } of manifest.contributes.commands) assert.ok(commands.has(command), command)
  })
})

describe('Kling: Run Diagnostic Checklist', () => {
  afterEach(closeAll)

  it('answers the seven questions for the active file without the network', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.commands.executeCommand('kling.runChecklist', { offline: true })
    const page = await shownPage('Kling diagnostic checklist')
    const path = vscode.workspace.asRelativePath(document.uri)
    assert.match(page, /Nothing was sent over the network/)
    assert.match(page, /\| ! \| 4\. Are the parameters valid\? \| Perhaps not \|/)
    await follow(linkOf(page, `${path}:9`))
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 8, page)
  })

  it('reads all open files if the active one does not use Kling', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await open('plaintext', 'notes', vscode.ViewColumn.Beside)
    await vscode.commands.executeCommand('kling.runChecklist', { offline: true })
    assert.match(await shownPage('Kling diagnostic checklist'), /1 request to the official API/)
  })

  it('reads files that are not open where none that is open is about Kling', async () => {
    await vscode.workspace.fs.writeFile(freshUri('py'), new TextEncoder().encode(python()))
    await open('plaintext', 'notes')
    await vscode.commands.executeCommand('kling.runChecklist', { offline: true })
    assert.match(await shownPage('Kling diagnostic checklist'), /1 request to the official API/)
  })

  it('reads the whole workspace by a link where the active file was read alone', async () => {
    await vscode.workspace.fs.writeFile(freshUri('py'), new TextEncoder().encode(python()))
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.commands.executeCommand('kling.runChecklist', { offline: true })
    const page = await shownPage('Kling diagnostic checklist')
    assert.match(page, /1 request to the official API/)
    assert.ok(page.includes(`Only \`${vscode.workspace.asRelativePath(document.uri)}\` was read.`), page)
    await follow(linkOf(page, 'Read the whole workspace'))
    const whole = lastPage('Kling diagnostic checklist') ?? ''
    assert.match(whole, /2 requests to the official API/)
    assert.doesNotMatch(whole, /was read\./)
  })
})

describe('Kling: Inspect Token', () => {
  afterEach(closeAll)

  it('shows the problems of a token, but never the token', async () => {
    await vscode.commands.executeCommand('kling.inspectToken', token)
    const page = await shownPage('Kling token')
    assert.match(page, /1004/)
    for (const part of [...token.split('.'), 'AkOfNobodyInParticular0123456789'])
      assert.equal(page.includes(part), false)
  })
})

describe('Kling: Explain Error', () => {
  afterEach(closeAll)

  const error = '{"code":1201,"message":"duration must be a string"}'

  it('explains the clipboard, and links the likely line and its fix', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.env.clipboard.writeText(error)
    await vscode.commands.executeCommand('kling.explainErrorFromClipboard')
    const page = await shownPage('1201: duration must be a string')
    const path = vscode.workspace.asRelativePath(document.uri)
    assert.ok(page.includes(`1. [${path}:9:`), page)
    assert.match(page, /\*\*Fix:\*\* Quote the number \(\[Apply\]\(/)
  })

  it('opens the line and applies the fix by links, once', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await vscode.env.clipboard.writeText(error)
    await vscode.commands.executeCommand('kling.explainErrorFromClipboard')
    const [toLine, apply] = linksOn(await shownPage('1201: duration must be a string'))
    assert.ok(toLine && apply)
    await follow(toLine)
    const editor = vscode.window.activeTextEditor
    assert.deepEqual([editor?.document, editor?.selection.active.line], [document, 8])
    // The line has moved since the page was created.
    await replaceAll(editor!, `# a comment\n${python()}`)
    await follow(apply)
    assert.equal(document.getText(), `# a comment\n${python('"5"')}`)
    assert.equal(document.isDirty, true)
    await follow(apply)
    assert.equal(document.getText(), `# a comment\n${python('"5"')}`)
  })

  it('does nothing for a link that it did not create', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    const forged = '[Apply](command:kling.followPageLink?%5B%221%22%5D)'
    await vscode.env.clipboard.writeText(`{"code":1201,"message":"duration must be a string ${forged}"}`)
    await vscode.commands.executeCommand('kling.explainErrorFromClipboard')
    await until(() => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /^1201/.test(label))), '')
    for (const id of ['1', undefined, 1, {}, '__proto__']) await follow(id)
    assert.equal(document.getText(), python())
  })

  it('finds the likely line in files that are not open, and in unsaved editors', async () => {
    const closed = freshUri('py')
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(python()))
    const path = vscode.workspace.asRelativePath(closed)
    await vscode.env.clipboard.writeText(error)
    await vscode.commands.executeCommand('kling.explainErrorFromClipboard')
    // The page of an earlier error may have the same title.
    const page = await until(() => {
      const text = lastPage('1201: duration must be a string')
      return text?.includes(`1. [${path}:9:`) === true && text
    }, 'the page with the line')

    await vscode.commands.executeCommand('vscode.open', closed)
    const editor = await until(() => vscode.window.activeTextEditor, 'the editor')
    await replaceAll(editor, python('"5"'))
    await vscode.commands.executeCommand('kling.explainErrorFromClipboard')
    await until(() => {
      const text = lastPage('1201: duration must be a string')
      return text !== undefined && text !== page && !text.includes(path)
    }, 'the page without the line')
  })

  it('lists no line if none is related', async () => {
    await open('python', python())
    await vscode.env.clipboard.writeText('{"code":1102}')
    await vscode.commands.executeCommand('kling.explainErrorFromClipboard')
    assert.doesNotMatch(await shownPage('1102: Resource pack used up or expired'), /In your code/)
  })
})

/** The ids of the links on a page, in order. */
function linksOn(page: string): readonly string[] {
  return [...page.matchAll(/\(command:kling\.followPageLink\?([^)]+)\)/g)].map(
    ([, parameters = '']) => (JSON.parse(decodeURIComponent(parameters)) as [string])[0],
  )
}

/** The id of the link whose text begins with this. */
function linkOf(page: string, text: string): string | undefined {
  return linksOn(page.slice(page.indexOf(`[${text}`)))[0]
}

function follow(id: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand('kling.followPageLink', id)
}

describe('the tools for language models', () => {
  afterEach(closeAll)

  it('are registered', () => {
    const known = vscode.lm.tools.map(({ name }) => name)
    for (const name of Object.values(toolNames)) assert.ok(known.includes(name), name)
  })

  it('check a file in the workspace', async () => {
    const { document } = await open('python', python())
    const answer = await ask(toolNames.check, { filePath: vscode.workspace.asRelativePath(document.uri) })
    assert.match(answer, /:9:\d+ warning kling\/int-duration/)
  })

  it('check no file outside the workspace', async () => {
    await assert.rejects(ask(toolNames.check, { filePath: '../report.txt' }), /no such file in the workspace/)
  })

  it('explain errors and look up the reference', async () => {
    assert.match(await ask(toolNames.explain, { error: '1303' }), /^# 1303/)
    assert.match(await ask(toolNames.lookUp, { model: 'kling-v2-6' }), /Kling 2\.6/)
  })

  async function ask(name: string, input: object): Promise<string> {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined })
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('')
  }
})

/** The text of the page that was opened. */
async function shownPage(title: string): Promise<string> {
  await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label.endsWith(title), `the page ${title}`)
  return until(() => lastPage(title), `the text of the page ${title}`)
}
