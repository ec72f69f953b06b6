import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Language } from '../../../src/findings/finding'
import { longestWait } from '../harness/waits'

export const extensionId = 'klint.klint'

/** Polling interval for what triggers no event, such as an activation (ms). */
const heartbeat = 250

/** Waits until something is true: checks now, after every relevant event, and periodically. */
export async function until<T>(look: () => T | false | null | undefined, what: string): Promise<T> {
  const { languages, window, workspace } = vscode
  const events = [
    languages.onDidChangeDiagnostics,
    workspace.onDidOpenTextDocument,
    workspace.onDidChangeTextDocument,
    workspace.onDidCloseTextDocument,
    workspace.onDidSaveTextDocument,
    workspace.onDidChangeConfiguration,
    window.onDidChangeActiveTextEditor,
    window.tabGroups.onDidChangeTabs,
  ] as readonly vscode.Event<unknown>[]
  let end: (value: T) => void
  let giveUp: (error: Error) => void
  const seen = new Promise<T>((resolve, reject) => {
    end = resolve
    giveUp = reject
  })
  const check = (): void => {
    try {
      const value = look()
      if (value !== false && value !== null && value !== undefined) end(value)
    } catch (error) {
      giveUp(error instanceof Error ? error : new Error(String(error)))
    }
  }
  const listeners = events.map((event) => event(check))
  const timer = setTimeout(() => giveUp(new Error(`Waited in vain for ${what}`)), longestWait)
  const pulse = setInterval(check, heartbeat)
  check()
  try {
    return await seen
  } finally {
    clearTimeout(timer)
    clearInterval(pulse)
    for (const listener of listeners) listener.dispose()
  }
}

/** Moves the cursor and waits until the extension host knows its position, which commands at the cursor use. */
export async function moveCursor(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
  const selection = new vscode.Selection(position, position)
  if (editor.selection.isEqual(selection)) return
  let arrived: () => void
  const known = new Promise<void>((resolve) => (arrived = resolve))
  const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    if (textEditor === editor && selections[0]?.isEqual(selection)) arrived()
  })
  editor.selection = selection
  await known
  listener.dispose()
}

const endings: Readonly<Record<Language | 'markdown', string>> = {
  typescript: 'ts',
  typescriptreact: 'tsx',
  javascript: 'js',
  javascriptreact: 'jsx',
  python: 'py',
  json: 'json',
  jsonc: 'jsonc',
  markdown: 'md',
}

/** What the tests have written into the workspace since it was cleared. */
const written: vscode.Uri[] = []
let count = 0

/** The workspace folder. */
export function folder(): vscode.WorkspaceFolder {
  const [first] = vscode.workspace.workspaceFolders ?? []
  assert.ok(first)
  return first
}

/** A path in the workspace that no test has used. */
export function freshUri(ending: string): vscode.Uri {
  count += 1
  const uri = vscode.Uri.joinPath(folder().uri, `file${count}.${ending}`)
  written.push(uri)
  return uri
}

/**
 * Writes a new file and opens it like a user would. What an extension opens stays in memory for minutes after it is
 * closed.
 */
export async function open(
  language: Language | 'plaintext' | 'markdown',
  text: string,
  column = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  const uri = freshUri(language === 'plaintext' ? 'txt' : endings[language])
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  await vscode.commands.executeCommand('vscode.open', uri, column)
  const editor = await until(() => {
    const { activeTextEditor } = vscode.window
    return String(activeTextEditor?.document.uri) === String(uri) && activeTextEditor
  }, `the editor of ${uri.path}`)
  assert.equal(editor.document.languageId, language)
  return editor
}

/** The text of the latest of Klint's pages with this title. */
export function lastPage(title: string): string | undefined {
  const pages = vscode.workspace.textDocuments.filter(
    ({ uri }) => uri.scheme === 'kling-page' && uri.path === `/${title}`,
  )
  return pages
    .toSorted((a, b) => Number(a.uri.query) - Number(b.uri.query))
    .at(-1)
    ?.getText()
}

/** Klint's diagnostics in a document. */
export function klings({ uri }: { readonly uri: vscode.Uri }): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Kling')
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  assert.ok(typeof code === 'object')
  return String(code.value).replace(/^kling\//, '')
}

/** Waits until a document has exactly this many of Klint's diagnostics. */
export function findings(document: vscode.TextDocument, number: number): Promise<vscode.Diagnostic[]> {
  return until(() => {
    const found = klings(document)
    return found.length === number && found
  }, `${number} findings in ${document.uri.path}`)
}

/** The fixes in the lightbulb, in the editor's order. No other extension offers any for the tests' files. */
export async function lightbulb({ uri }: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, 'quickfix')
}

/** Does what the editor does when an entry of the lightbulb is chosen. */
export async function choose({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit))
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]))
}

export async function replaceAll({ document }: vscode.TextEditor, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(
    document.uri,
    new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length)),
    text,
  )
  assert.ok(await vscode.workspace.applyEdit(edit))
}

/** Closes all editors without saving, and clears the workspace. */
export async function closeAll(): Promise<void> {
  const { window, workspace, commands } = vscode
  const dirty = [
    ...workspace.textDocuments
      .filter(({ isDirty, uri }) => isDirty && uri.scheme !== 'vscode-notebook-cell')
      .map((document) => () => window.showTextDocument(document)),
    ...workspace.notebookDocuments
      .filter(({ isDirty }) => isDirty)
      .map((notebook) => () => window.showNotebookDocument(notebook)),
  ]
  for (const show of dirty) {
    await show()
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
  for (const uri of written.splice(0)) await workspace.fs.delete(uri).then(undefined, isGone)
}

/** A test may have moved or deleted its file itself. */
function isGone(error: unknown): void {
  assert.ok(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
}

/** Changes workspace settings for the duration of `use`. */
export async function withSettings(
  settings: Readonly<Record<string, unknown>>,
  use: () => Promise<void>,
): Promise<void> {
  const set = async (pick: (value: unknown) => unknown): Promise<void> => {
    for (const [name, value] of Object.entries(settings)) {
      await vscode.workspace.getConfiguration().update(name, pick(value), vscode.ConfigurationTarget.Workspace)
    }
  }
  await set((value) => value)
  try {
    await use()
  } finally {
    await set(() => undefined)
  }
}
