import type { Words } from '../../words'
import * as vscode from 'vscode'
import type { Checked } from '../../engine'
import { extensions, formatOfPath } from '../../features/languageOfPath'
import { attempt } from '../../findings/attempt'
import { mentionsKling } from '../../mentionsKling'
import type { HostFormat } from '../../regions'
import type { Language } from '../../findings/finding'
import { type Engine, wordsOf } from '../lazyEngine'
import type { ReadFile } from '../openFiles'
import type { Checks } from '../checks'
import { isEnabled } from '../settings'
import { shortTextOf } from '../files'
import { filesIn, type Wanted } from '../project/listing'
import type { Projects } from '../project/projects'
import { longest } from '../source'

/** The most files that are read. */
const mostFiles = 3000

/** Notebook cells have no position in their file. */
const endings = extensions.filter((extension) => extension !== '.ipynb')
const wanted: Wanted = {
  glob: `**/*.{${endings.map((extension) => extension.slice(1)).join(',')}}`,
  has: (path) => endings.some((ending) => path.endsWith(ending)),
}

/** What determines how a file is checked, and with which other files. */
export interface Readers {
  readonly checks: Checks
  readonly projects: Projects
}

/** The files in all workspace folders that Klint reads, sorted by path. */
export async function listWorkspace(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  // Workspace folders may be nested.
  const found = new Map<string, vscode.Uri>()
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    if (found.size < mostFiles)
      for (const uri of await filesIn(folder.uri, wanted, mostFiles, token)) found.set(String(uri), uri)
  return [...found.values()].slice(0, mostFiles).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Reads the files in all workspace folders that call Kling, without opening them. If canceled, returns those read so
 * far.
 * @param isOpen whether a file is read by other means
 */
export async function readWorkspace(
  engine: Engine,
  readers: Readers,
  isOpen: (uri: vscode.Uri) => boolean,
  token: vscode.CancellationToken,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = []
  for (const uri of await listWorkspace(token)) {
    if (token.isCancellationRequested) break
    const facts = isOpen(uri) ? null : await factsOf(uri, engine, readers)
    if (facts) read.push({ uri, facts })
  }
  return read
}

async function factsOf(uri: vscode.Uri, engine: Engine, readers: Readers): Promise<ReadFile['facts'] | null> {
  const stored = await checkStored(uri, engine, readers)
  if (!stored) return null
  const outcome = attempt(() => engine.checklist.readFile(vscode.workspace.asRelativePath(uri), stored.checked))
  return 'value' in outcome ? outcome.value : null
}

/** A file that was checked as saved. */
export interface StoredCheck {
  readonly uri: vscode.Uri
  readonly language: Language | HostFormat
  readonly text: string
  /** The root of the project, to which paths of other files are relative; null if the file is read alone. */
  readonly root: vscode.Uri | null
  readonly checked: Checked
  /** In the editor's display language. */
  readonly words: Words
}

/** Checks a file that is not open; null if it does not involve Kling or cannot be read. */
export async function checkStored(
  uri: vscode.Uri,
  engine: Engine,
  { checks, projects }: Readers,
): Promise<StoredCheck | null> {
  const language = formatOfPath(uri.path)
  const subject = { uri, languageId: language ?? '' }
  if (!language || !isEnabled(subject)) return null
  const text = await shortTextOf(uri, longest)
  if (text === null || (!projects.isKnown(uri) && !mentionsKling(text))) return null
  const around = await projects.around(uri, engine)
  if (!around?.isLinked && !mentionsKling(text)) return null
  const document = around?.open(language) ?? engine.openDocument(language)
  const options = await checks.optionsFor(subject)
  // A file on which the engine fails has no findings here. Once it is open, the log says why.
  const outcome = attempt(() => document.check(text, options))
  if (!('value' in outcome)) return null
  const words = wordsOf(engine)
  return { uri, language, text, root: around?.root ?? null, checked: outcome.value, words }
}
