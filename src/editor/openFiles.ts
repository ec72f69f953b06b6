import * as vscode from 'vscode'
import type { CodePlace, FileFacts } from '../features/checklist'
import type { Check, Checks } from './checks'
import type { Engine } from './lazyEngine'

/** What the code in open editors says, with links to its lines. */
export interface OpenFiles {
  readonly files: readonly FileFacts[]
  /** The address of a line for a page of Klint's; null where pages cannot link to it. */
  link(place: CodePlace): string | null
  /** The address of a line for a page that is saved as a file; null where no path leads there. */
  linkFrom(page: vscode.Uri, place: CodePlace): string | null
}

/** The documents in tabs, the active one first. VS Code keeps closed documents in memory for a while: those do not count. */
export function documentsInTabs(): readonly vscode.TextDocument[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
  const shown = new Set(tabs.map(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : '')))
  const active = vscode.window.activeTextEditor?.document
  const documents = vscode.workspace.textDocuments.filter(
    (document) => document !== active && shown.has(document.uri.toString()),
  )
  return active ? [active, ...documents] : documents
}

/** Reads documents that are open. Cells of notebooks are left out: their lines have no address. */
export async function readOpenFiles(
  documents: readonly vscode.TextDocument[],
  checks: Checks,
  { checklist }: Engine,
): Promise<OpenFiles> {
  const uris = new Map<string, vscode.Uri>()
  const files: FileFacts[] = []
  for (const document of documents) {
    const check = await checkOf(document, checks)
    if (!check) continue
    const path = vscode.workspace.asRelativePath(document.uri)
    const facts = check.ask((checked) => checklist.readFile(path, checked))
    if (!facts) continue
    uris.set(path, document.uri)
    files.push(facts)
  }
  return {
    files,
    link: ({ path, line }) => linkTo(uris.get(path), line),
    linkFrom(page, { path, line }) {
      const uri = uris.get(path)
      if (!uri || uri.scheme !== page.scheme || uri.authority !== page.authority) return null
      return checklist.lineLink(page.path.slice(0, page.path.lastIndexOf('/')), uri.path, line)
    },
  }
}

async function checkOf(document: vscode.TextDocument, checks: Checks): Promise<Check | null> {
  return document.uri.scheme === 'vscode-notebook-cell' ? null : checks.of(document)
}

/** The Markdown preview takes an absolute path for one in the first folder of the workspace; files of other folders need their whole address. */
function linkTo(uri: vscode.Uri | undefined, line: number): string | null {
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri)
  if (!uri || !folder) return null
  const first = vscode.workspace.workspaceFolders?.[0]
  if (folder.uri.toString() !== first?.uri.toString()) return `${uri.toString()}#L${line}`
  const path = uri.path.slice(folder.uri.path.length + 1)
  return `/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`
}
