import * as vscode from 'vscode'
import { extensions, languageOfPath } from '../features/languageOfPath'
import { attempt } from '../findings/attempt'
import { mentionsKling } from '../mentionsKling'
import type { Engine } from './lazyEngine'
import type { ReadFile } from './openFiles'
import type { Checks } from './checks'
import { isEnabled } from './settings'
import { longest } from './source'

/** So many files are looked into. */
const mostFiles = 3000

/** Folders of what nobody here writes. */
const excluded = '**/{node_modules,.git,.venv,venv,site-packages,__pycache__,dist,build,out,.next,coverage,vendor}/**'
const included = `**/*.{${extensions.map((extension) => extension.slice(1)).join(',')}}`

/**
 * Reads the files of all workspace folders that call Kling, without opening them. Where somebody stops it, it gives what it
 * has so far.
 * @param isOpen files that are read by other means
 */
export async function readWorkspace(
  engine: Engine,
  checks: Checks,
  isOpen: (uri: vscode.Uri) => boolean,
  token: vscode.CancellationToken,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = []
  // One search goes through all folders, and ends with them.
  const uris = await vscode.workspace.findFiles(included, excluded, mostFiles, token)
  for (const uri of uris.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (token.isCancellationRequested) break
    const facts = isOpen(uri) ? null : await factsOf(uri, engine, checks)
    if (facts) read.push({ uri, facts })
  }
  return read
}

async function factsOf(uri: vscode.Uri, engine: Engine, checks: Checks): Promise<ReadFile['facts'] | null> {
  const language = languageOfPath(uri.path)
  const subject = { uri, languageId: language ?? '' }
  if (!language || !isEnabled(subject)) return null
  const text = await textOf(uri)
  if (text === null || !mentionsKling(text)) return null
  const options = await checks.optionsFor(subject)
  // A file that the engine fails on has nothing to say here; where it is open the log tells.
  const outcome = attempt(() =>
    engine.checklist.readFile(vscode.workspace.asRelativePath(uri), engine.openDocument(language).check(text, options)),
  )
  return 'value' in outcome ? outcome.value : null
}

/** Null where a file is too long to be code, or cannot be read any more. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri)
    return size > longest ? null : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return null
  }
}
