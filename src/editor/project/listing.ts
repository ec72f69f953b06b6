import * as vscode from 'vscode'
import { codeExtensions } from '../../features/languageOfPath'
import type { Engine } from '../lazyEngine'

/** Folders of what nobody here writes. */
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
export const foreignGlob = `**/{${foreign.join(',')}}/**`

/** Whether a path of a project leads through such a folder. */
export function isForeign(path: string): boolean {
  return path.split('/').some((part) => foreign.includes(part))
}

/**
 * The files of a folder that a project reads; null where there are more than `most`. The search of the editor knows them;
 * file systems that it cannot search are walked.
 */
export async function listFiles(root: vscode.Uri, most: number, engine: Engine): Promise<readonly vscode.Uri[] | null> {
  const pattern = new vscode.RelativePattern(
    root,
    `**/{*.{${codeExtensions.map((each) => each.slice(1)).join(',')}},${engine.settingsGlob}}`,
  )
  const found = await vscode.workspace.findFiles(pattern, foreignGlob, most + 1)
  const all = found.length > 0 ? found : await walk(root, most, engine.isProjectFile)
  return all.length > most ? null : all
}

/** Lists a folder where the editor's search knows none of its files: one that is on no disk. */
export async function walk(
  root: vscode.Uri,
  most: number,
  isWanted: (path: string) => boolean,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = []
  const folders = [root]
  for (const folder of folders) {
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name)
      // Links may lead in a circle.
      if (type === vscode.FileType.Directory && !foreign.includes(name)) folders.push(uri)
      else if (type === vscode.FileType.File && isWanted(uri.path)) found.push(uri)
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

/** So many files are read at a time. */
const atOnce = 16

/** Does something with each of many things, some at a time; between them other work goes on. */
export async function eachOf<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items].reverse()
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
