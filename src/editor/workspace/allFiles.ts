import * as vscode from 'vscode'
import { type Engine, wordsOf } from '../lazyEngine'
import { documentsInTabs, filesWithLinks, joinFiles, type OpenFiles, readOpenFiles } from '../openFiles'
import { type Readers, readWorkspace } from './files'

/**
 * Reads the files of the workspace that call Kling: open files with their unsaved changes, then the others. The user can
 * cancel it, and then gets what has been read.
 * @param doing the title of the progress notification
 */
export async function readAllFiles(
  engine: Engine,
  readers: Readers,
  doing: 'editor.looking-for-line' | 'editor.checking',
): Promise<OpenFiles> {
  const documents = documentsInTabs()
  const open = await readOpenFiles(documents, readers.checks, engine)
  const shown = new Set(documents.map(({ uri }) => uri.toString()))
  const location = vscode.ProgressLocation.Notification
  const others = await vscode.window.withProgress(
    { location, title: wordsOf(engine).say(doing), cancellable: true },
    (_, token) => readWorkspace(engine, readers, (uri) => shown.has(uri.toString()), token),
  )
  return joinFiles(open, filesWithLinks(others, engine.checklist))
}
