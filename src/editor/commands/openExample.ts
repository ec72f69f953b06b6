import * as vscode from 'vscode'
import { exampleClient } from '../../features/example'

export const openExampleCommand = 'kling.openExample'

/** "Kling: Open an Example with Mistakes": a new document, on no disk until somebody stores it. */
export async function openExample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'python', content: exampleClient })
  await vscode.window.showTextDocument(document)
}
