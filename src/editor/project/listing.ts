import * as vscode from 'vscode'
import { codeExtensions } from '../../features/languageOfPath'
import type { Engine } from '../lazyEngine'

/** Folders of third-party and generated files. */
const foreign = [
  'node_modules',
  '.git',
  '.vscode',
  '.venv',
  'venv',
  'site-packages',
  '__pycache__',
  'dist',
  'build',
  'out',
  '.next',
  'coverage',
  'vendor',
]
const foreignGlob = `**/{${foreign.join(',')}}/**`

/** Whether a path of a project leads through such a folder. */
export function isForeign(path: string): boolean {
  return path.split('/').some((part) => foreign.includes(part))
}

/** The files to search for. */
export interface Wanted {
  readonly glob: string
  /** The same as a test of a path, for file systems that the editor cannot search. */
  has(path: string): boolean
}

/** The files of a folder that projects read; null if there are more than `most`. */
export async function listFiles(root: vscode.Uri, most: number, engine: Engine): Promise<readonly vscode.Uri[] | null> {
  const glob = `**/{*.{${codeExtensions.map((each) => each.slice(1)).join(',')}},${engine.settingsGlob}}`
  const all = await filesIn(root, { glob, has: engine.isProjectFile }, most)
  return all.length > most ? null : all
}

/** Schemes of file systems that the editor's search supports. */
const searched = ['file', 'vscode-remote']

/**
 * The files of a folder; at least `most + 1` if it has more than `most`. The editor's search lists disks. Whether it
 * supports another file system is unknown: if not, it finds nothing or never returns. So those are walked at the same
 * time, and the first result counts.
 */
export async function filesIn(
  root: vscode.Uri,
  wanted: Wanted,
  most: number,
  token?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const enough = new vscode.CancellationTokenSource()
  const stopped = token?.onCancellationRequested(() => enough.cancel())
  const pattern = new vscode.RelativePattern(root, wanted.glob)
  const search = Promise.resolve(vscode.workspace.findFiles(pattern, foreignGlob, most + 1, enough.token))
  const walked = (): Promise<readonly vscode.Uri[]> => walk(root, wanted, most, enough.token)
  const found = search.then((uris) => (uris.length > 0 ? uris : walked()))
  try {
    return await (searched.includes(root.scheme) ? found : Promise.race([found, walked()]))
  } finally {
    enough.cancel()
    stopped?.dispose()
  }
}

async function walk(
  root: vscode.Uri,
  wanted: Wanted,
  most: number,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = []
  const folders = [root]
  for (const folder of folders) {
    if (token.isCancellationRequested) break
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name)
      // Symbolic links are skipped, because they may form a cycle.
      if (type === vscode.FileType.Directory && !foreign.includes(name)) folders.push(uri)
      else if (type === vscode.FileType.File && wanted.has(uri.path)) found.push(uri)
    }
    if (found.length > most || folders.length > most) return found
  }
  return found
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder)
  } catch {
    return []
  }
}

/** How many files are read concurrently. */
const atOnce = 16

/** Applies `work` to each item, with limited concurrency. */
export async function eachOf<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items].reverse()
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
