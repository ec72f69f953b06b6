import * as vscode from 'vscode'
import type { SentenceId, Words } from '../../words'

type CommandTitle = Extract<
  SentenceId,
  | 'editor.explain-error'
  | 'editor.run-checklist'
  | 'editor.save-checklist'
  | 'editor.inspect-token'
  | 'editor.set-credentials'
  | 'editor.show-reference'
>

/**
 * Keeps questions open when they lose focus: a page in front can take the focus back shortly after a command was
 * chosen, which would close the command's question.
 */
const staysOpen = { ignoreFocusOut: true } as const

export function choose<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: vscode.QuickPickOptions,
): Thenable<T | undefined> {
  return vscode.window.showQuickPick(items, { ...options, ...staysOpen })
}

export function askFor(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  return vscode.window.showInputBox({ ...options, ...staysOpen })
}

/** The title of a command as the palette shows it: `Kling: Explain Error`. */
export function titled(command: CommandTitle, words: Words): string {
  return words.say('editor.titled', { category: { name: 'Kling' }, title: { name: words.say(command) } })
}

/** How long a message stays in the status bar (ms). */
const readingTime = 10_000

/** Confirms what a command did in the status bar, without a notification. */
export function confirm(text: string): void {
  vscode.window.setStatusBarMessage(text, readingTime)
}
