import * as vscode from 'vscode'
import type { Finding, Level, OtherFile, Span } from '../findings/finding'
import type { Words } from '../words'
import type { Check } from './checks'
import { targetOf } from './pages/pageAddress'
import { locate, type PlacedSource, positionsIn } from './source'

const severities: Readonly<Record<Level, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

const tags: Readonly<Record<Finding['tags'][number], vscode.DiagnosticTag>> = {
  deprecated: vscode.DiagnosticTag.Deprecated,
  unnecessary: vscode.DiagnosticTag.Unnecessary,
}

/** Converts a finding to a VS Code diagnostic, with the URI of its document. */
export function toDiagnostic(
  { source, root, words }: Pick<Check, 'root' | 'words'> & { readonly source: Pick<PlacedSource, 'parts' | 'text'> },
  finding: Finding,
): { uri: vscode.Uri; diagnostic: vscode.Diagnostic } | null {
  const place = locate(source, onFirstLine(source.text, finding.span))
  if (!place) return null
  const diagnostic = new vscode.Diagnostic(place.range, messageOf(finding, words), severities[finding.level])
  diagnostic.source = 'Kling'
  diagnostic.code = { value: `kling/${finding.ruleId}`, target: targetOf(finding.docsUrl) }
  diagnostic.tags = finding.tags.map((tag) => tags[tag])
  diagnostic.relatedInformation = finding.related.flatMap(({ file, span, message }) => {
    const location = file ? root && locateIn(root, file, span) : locate(source, span)
    return location
      ? [
          new vscode.DiagnosticRelatedInformation(
            new vscode.Location(location.uri, location.range),
            words.place(message),
          ),
        ]
      : []
  })
  return { uri: place.uri, diagnostic }
}

/** What is wrong on the first line, which is all that lists show; why and what to do on the second. */
function messageOf(finding: Finding, words: Words): string {
  const { what } = words.finding(finding)
  const rest = words.rest(finding)
  return rest === null ? what : `${what}\n${rest}`
}

/** Underlines only the first line, which is clearer than underlining many. */
function onFirstLine(text: string, { start, end }: Span): Span {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start, end)) ?? []
  return { start, end: line.trim() === '' ? end : start + line.length }
}

/** A place in another file of the project, which need not be open. */
function locateIn(root: vscode.Uri, { path, text }: OtherFile, { start, end }: Span) {
  const positionAt = positionsIn(text)
  return { uri: vscode.Uri.joinPath(root, path), range: new vscode.Range(positionAt(start), positionAt(end)) }
}
