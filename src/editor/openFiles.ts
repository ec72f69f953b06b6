import * as vscode from 'vscode'
import type { CodePlace, FileFacts } from '../features/checklist'
import type { Check, Checks } from './checks'
import { pathWithin } from './files'
import type { Engine } from './lazyEngine'

/** The facts from the code in open editors, with links to its lines. */
export interface OpenFiles {
  readonly files: readonly FileFacts[]
  /** The file of a line; null if it was not read. */
  uriOf(place: CodePlace): vscode.Uri | null
  /** The link to a line for one of Klint's pages; null if pages cannot link to it. */
  link(place: CodePlace): string | null
  /** The link to a line for a page that is saved as a file; null if no path leads there. */
  linkFrom(page: vscode.Uri, place: CodePlace): string | null
}

/**
 * The documents in tabs, the active one first. VS Code keeps closed documents in memory for a while; they do not count.
 */
export function documentsInTabs(): readonly vscode.TextDocument[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
  const shown = new Set(tabs.map(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : '')))
  const active = vscode.window.activeTextEditor?.document
  const documents = vscode.workspace.textDocuments.filter(
    (document) => document !== active && shown.has(document.uri.toString()),
  )
  return active ? [active, ...documents] : documents
}

/** Reads open documents. Skips notebook cells, because there are no links to their lines. */
export async function readOpenFiles(
  documents: readonly vscode.TextDocument[],
  checks: Checks,
  { checklist }: Engine,
): Promise<OpenFiles> {
  const read: ReadFile[] = []
  for (const document of documents) {
    const { uri } = document
    const check = await checkOf(document, checks)
    const facts = check?.ask((checked) => checklist.readFile(vscode.workspace.asRelativePath(uri), checked))
    if (facts) read.push({ uri, facts })
  }
  return filesWithLinks(read, checklist)
}

/** The facts from a file. */
export interface ReadFile {
  readonly uri: vscode.Uri
  readonly facts: FileFacts
}

export function filesWithLinks(read: readonly ReadFile[], { lineLink }: Engine['checklist']): OpenFiles {
  const uris = new Map(read.map(({ uri, facts }) => [facts.path, uri]))
  return {
    files: read.map(({ facts }) => facts),
    uriOf: ({ path }) => uris.get(path) ?? null,
    link: ({ path, line }) => linkTo(uris.get(path), line),
    linkFrom(page, { path, line }) {
      const uri = uris.get(path)
      if (!uri || uri.scheme !== page.scheme || uri.authority !== page.authority) return null
      return lineLink(page.path.slice(0, page.path.lastIndexOf('/')), uri.path, line)
    },
  }
}

/** Joins two sets of files. For a place in both, the first takes precedence. */
export function joinFiles(first: OpenFiles, second: OpenFiles): OpenFiles {
  return {
    files: [...first.files, ...second.files],
    uriOf: (place) => first.uriOf(place) ?? second.uriOf(place),
    link: (place) => first.link(place) ?? second.link(place),
    linkFrom: (page, place) => first.linkFrom(page, place) ?? second.linkFrom(page, place),
  }
}

async function checkOf(document: vscode.TextDocument, checks: Checks): Promise<Check | null> {
  return document.uri.scheme === 'vscode-notebook-cell' ? null : checks.of(document)
}

/**
 * The link to a line. The Markdown preview resolves an absolute path in the first workspace folder, so files in other
 * folders need their full URI.
 */
function linkTo(uri: vscode.Uri | undefined, line: number): string | null {
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri)
  if (!uri || !folder) return null
  const first = vscode.workspace.workspaceFolders?.[0]
  if (folder.uri.toString() !== first?.uri.toString()) return `${uri.toString()}#L${line}`
  const path = pathWithin(folder.uri, uri) ?? ''
  return `/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`
}
