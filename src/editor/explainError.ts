import * as vscode from 'vscode'
import { languageOf } from './languages'
import type { LazyEngine } from './lazyEngine'
import type { Pages } from './pages'

export const explainErrorCommand = 'kling.explainError'

/** "Kling: Explain Error": the selection, or what the user types, explained on a page of its own. Nothing leaves the machine. */
export async function explainError(engine: LazyEngine, pages: Pages): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const input = selectionOf(editor) || (await ask())
  if (!input?.trim()) return
  const { explain } = await engine.load()
  const { title, markdown } = explain(input, (editor && languageOf(editor.document)) ?? 'python')
  await pages.show(title, markdown)
}

function selectionOf(editor: vscode.TextEditor | undefined): string {
  return editor?.selections.map((selection) => editor.document.getText(selection)).join('\n').trim() ?? ''
}

function ask(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Kling: Explain Error',
    prompt: 'An error code, an HTTP status, a response, a log line or a task message',
    placeHolder: '1303',
  })
}
