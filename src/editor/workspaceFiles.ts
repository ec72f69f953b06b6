import * as vscode from 'vscode'
import { extensions, languageOfPath } from '../features/languageOfPath'
import { attempt } from '../findings/attempt'
import { mentionsKling } from '../mentionsKling'
import type { Engine } from './lazyEngine'
import type { ReadFile } from './openFiles'
import { checkOptions, isEnabled } from './settings'
import { foreignGlob, readText } from './project/listing'
import type { Projects } from './project/projects'
import { longest } from './source'

/** So many files are looked into. */
const mostFiles = 3000

const included = `**/*.{${extensions.map((extension) => extension.slice(1)).join(',')}}`

/**
 * Reads the files of all workspace folders that call Kling, without opening them. Where somebody stops it, it gives what it
 * has so far.
 * @param isOpen files that are read by other means
 */
export async function readWorkspace(
  engine: Engine,
  projects: Projects,
  isOpen: (uri: vscode.Uri) => boolean,
  token: vscode.CancellationToken,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = []
  // One search goes through all folders, and ends with them.
  const uris = await vscode.workspace.findFiles(included, foreignGlob, mostFiles, token)
  for (const uri of uris.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (token.isCancellationRequested) break
    const facts = isOpen(uri) ? null : await factsOf(uri, engine, projects)
    if (facts) read.push({ uri, facts })
  }
  return read
}

async function factsOf(uri: vscode.Uri, engine: Engine, projects: Projects): Promise<ReadFile['facts'] | null> {
  const language = languageOfPath(uri.path)
  const subject = { uri, languageId: language ?? '' }
  if (!language || !isEnabled(subject)) return null
  const text = await readText(uri, longest)
  if (text === null || (!projects.isKnown(uri) && !mentionsKling(text))) return null
  const around = await projects.around(uri, engine)
  if (!around?.isLinked && !mentionsKling(text)) return null
  const document = around?.open(language) ?? engine.openDocument(language)
  // A file that the engine fails on has nothing to say here; where it is open the log tells.
  const outcome = attempt(() =>
    engine.checklist.readFile(vscode.workspace.asRelativePath(uri), document.check(text, checkOptions(subject))),
  )
  return 'value' in outcome ? outcome.value : null
}
