import * as vscode from 'vscode'
import type { Language, Span } from '../findings/finding'
import { formatOf } from './languages'
import { mentionsKling } from '../mentionsKling'
import type { HostFormat } from '../regions'
import { isOtherLanguage } from '../regions/magics'

/** A text whose offsets map to positions. */
export type PlacedText = Pick<vscode.TextDocument, 'uri' | 'positionAt' | 'offsetAt'>

/** A text that is checked as a whole. */
export interface PlacedSource<Text extends PlacedText = PlacedText> {
  readonly language: Language | HostFormat
  readonly text: string
  readonly parts: readonly Part<Text>[]
}

/** The source of a document, or of all notebook cells in one language, in order. */
export interface Source extends PlacedSource<vscode.TextDocument> {
  /** The same for all versions of the source. */
  readonly key: string
  /** Different for each version of the source. */
  readonly stamp: string
}

interface Part<Text extends PlacedText> {
  readonly document: Text
  /** The offset of its text in the source. */
  readonly start: number
}

/** Longer texts are data, not code. In UTF-16 units. */
export const longest = 1_000_000

const withoutFile = ['untitled', 'vscode-notebook-cell']

/**
 * Whether a document is authored: it is untitled, on a writable file system, or in a workspace folder. The others have
 * no file system or a read-only one: logs, the old sides of diffs, what chats and debuggers show.
 */
function isWritten({ uri }: vscode.TextDocument): boolean {
  return (
    withoutFile.includes(uri.scheme) ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined
  )
}

/** The source that the document belongs to; null if there is nothing to check. */
export function sourceOf(document: vscode.TextDocument): Source | null {
  const source = wholeSourceOf(document)
  return source && source.text.length <= longest ? source : null
}

/** The length of a text that mentions Kling but is too long to check, in UTF-16 units; null for other texts. */
export function tooLong(document: vscode.TextDocument): number | null {
  const text = wholeSourceOf(document)?.text ?? ''
  return text.length > longest && mentionsKling(text) ? text.length : null
}

function wholeSourceOf(document: vscode.TextDocument): Source | null {
  const language = formatOf(document)
  if (!language || document.isClosed || !isWritten(document)) return null
  const notebook = notebookOf(document)
  const documents = notebook ? cellsOf(notebook).filter((cell) => isOf(cell, language)) : [document]
  if (!documents.includes(document)) return null
  const parts: Part<vscode.TextDocument>[] = []
  const texts: string[] = []
  let start = 0
  for (const each of documents) {
    const text = each.getText()
    parts.push({ document: each, start })
    texts.push(text)
    start += text.length + 1
  }
  return {
    key: `${String(notebook?.uri ?? document.uri)} ${language}`,
    stamp: documents.map(({ uri, version }) => `${String(uri)} ${version}`).join('\n'),
    language,
    text: texts.join('\n'),
    parts,
  }
}

/** Whether a cell is in a language. The first line of a Python cell may select another one (`%%bash`). */
function isOf(cell: vscode.TextDocument, language: Language | HostFormat): boolean {
  return formatOf(cell) === language && !(language === 'python' && isOtherLanguage(cell.getText()))
}

/** The file of a document, or of the notebook whose cell it is. */
export function fileOf(document: Pick<vscode.TextDocument, 'uri'>): vscode.Uri {
  const { uri } = document
  const holds = ({ document: cell }: vscode.NotebookCell): boolean => String(cell.uri) === String(uri)
  const notebook = vscode.workspace.notebookDocuments.find((each) => each.getCells().some(holds))
  return notebook?.uri ?? uri
}

/** The code cells of a notebook, in order. */
export function cellsOf(notebook: vscode.NotebookDocument): vscode.TextDocument[] {
  return notebook
    .getCells()
    .filter(({ kind }) => kind === vscode.NotebookCellKind.Code)
    .map(({ document }) => document)
}

function notebookOf(document: vscode.TextDocument): vscode.NotebookDocument | undefined {
  if (document.uri.scheme !== 'vscode-notebook-cell') return undefined
  return vscode.workspace.notebookDocuments.find((notebook) => cellsOf(notebook).includes(document))
}

/** Maps the offsets of a text that is not open as a document. */
export function positionsIn(text: string): (offset: number) => vscode.Position {
  return (offset) => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
    return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0)
  }
}

/** The range of a span of a source; null if it crosses cells. */
export function locate(
  { parts }: Pick<PlacedSource, 'parts'>,
  { start, end }: Span,
): { readonly uri: vscode.Uri; readonly range: vscode.Range } | null {
  const part = parts.findLast((each) => each.start <= start)
  if (!part) return null
  const { document } = part
  const range = new vscode.Range(document.positionAt(start - part.start), document.positionAt(end - part.start))
  const reachesOut = document.offsetAt(range.end) !== end - part.start
  return reachesOut ? null : { uri: document.uri, range }
}

/** The offset in a source of a position in one of its documents. */
export function offsetIn({ parts }: Source, document: vscode.TextDocument, position: vscode.Position): number {
  const start = parts.find((part) => part.document === document)?.start ?? 0
  return start + document.offsetAt(position)
}
