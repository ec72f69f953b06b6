import * as vscode from 'vscode'
import { pathWithin } from '../files'

/** Clears what is shown for deleted and renamed files, and for all files in such folders, even if they are still open. */
export function clearGone(shown: vscode.DiagnosticCollection): vscode.Disposable {
  const clear = (gone: vscode.Uri): void =>
    shown.forEach((uri) => (String(uri) === String(gone) || pathWithin(gone, uri) !== null) && shown.delete(uri))
  return vscode.Disposable.from(
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(clear)),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => clear(oldUri))),
  )
}
