import * as vscode from 'vscode'
import { exampleClient } from '../../features/example'

export const openExampleCommand = 'kling.openExample'

/** "Kling: Open an Example with Mistakes": opens an untitled document. */
export async function openExample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'python', content: exampleClient })
  await vscode.window.showTextDocument(document)
}
