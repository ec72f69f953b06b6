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
 * Questions to the user. They stay when the focus goes elsewhere: a page in front takes it back some time after a command was chosen, and would
 * close a question that the command has just asked.
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

/** The name of a command as the palette has it: `Kling: Explain Error`. */
export function titled(command: CommandTitle, words: Words): string {
  return words.say('editor.titled', { category: { name: 'Kling' }, title: { name: words.say(command) } })
}

/** How long a word stays in the status bar (ms). */
const readingTime = 10_000

/** Confirms what a command did, without a box in the way of work. */
export function confirm(text: string): void {
  vscode.window.setStatusBarMessage(text, readingTime)
}
