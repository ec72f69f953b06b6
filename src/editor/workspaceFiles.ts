import * as vscode from 'vscode'
import { codeExtensions, languageOfPath } from '../features/languageOfPath'
import { attempt } from '../findings/attempt'
import { mentionsKling } from '../mentionsKling'
import type { Engine } from './lazyEngine'
import type { ReadFile } from './openFiles'
import type { Checks } from './checks'
import { isEnabled } from './settings'
import { shortTextOf } from './files'
import { foreignGlob } from './project/listing'
import type { Projects } from './project/projects'
import { longest } from './source'

/** So many files are looked into. */
const mostFiles = 3000

const included = `**/*.{${codeExtensions.map((extension) => extension.slice(1)).join(',')}}`

/**
 * Reads the files of all workspace folders that call Kling, without opening them. Where somebody stops it, it gives what it
 * has so far.
 * @param isOpen files that are read by other means
 */
export async function readWorkspace(
  engine: Engine,
  readers: Readers,
  isOpen: (uri: vscode.Uri) => boolean,
  token: vscode.CancellationToken,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = []
  // One search goes through all folders, and ends with them.
  const uris = await vscode.workspace.findFiles(included, foreignGlob, mostFiles, token)
  for (const uri of uris.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (token.isCancellationRequested) break
    const facts = isOpen(uri) ? null : await factsOf(uri, engine, readers)
    if (facts) read.push({ uri, facts })
  }
  return read
}

/** What tells how a file is checked, and with which others. */
interface Readers {
  readonly checks: Checks
  readonly projects: Projects
}

async function factsOf(
  uri: vscode.Uri,
  engine: Engine,
  { checks, projects }: Readers,
): Promise<ReadFile['facts'] | null> {
  const language = languageOfPath(uri.path)
  const subject = { uri, languageId: language ?? '' }
  if (!language || !isEnabled(subject)) return null
  const text = await shortTextOf(uri, longest)
  if (text === null || (!projects.isKnown(uri) && !mentionsKling(text))) return null
  const around = await projects.around(uri, engine)
  if (!around?.isLinked && !mentionsKling(text)) return null
  const document = around?.open(language) ?? engine.openDocument(language)
  const options = await checks.optionsFor(subject)
  // A file that the engine fails on has nothing to say here; where it is open the log tells.
  const outcome = attempt(() =>
    engine.checklist.readFile(vscode.workspace.asRelativePath(uri), document.check(text, options)),
  )
  return 'value' in outcome ? outcome.value : null
}
