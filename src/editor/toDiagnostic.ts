import * as vscode from 'vscode'
import type { Finding, Level } from '../findings/finding'
import { locate, type Source } from './source'

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

/** A finding as VS Code shows it, and the document that it is in. */
export function toDiagnostic(
  source: Source,
  finding: Finding,
): { uri: vscode.Uri; diagnostic: vscode.Diagnostic } | null {
  const place = locate(source, finding.span)
  if (!place) return null
  const diagnostic = new vscode.Diagnostic(place.range, finding.message, severities[finding.level])
  diagnostic.source = 'Kling'
  diagnostic.code = { value: `kling/${finding.ruleId}`, target: vscode.Uri.parse(finding.docsUrl) }
  diagnostic.tags = finding.tags.map((tag) => tags[tag])
  diagnostic.relatedInformation = finding.related.flatMap(({ span, message }) => {
    const location = locate(source, span)
    return location
      ? [new vscode.DiagnosticRelatedInformation(new vscode.Location(location.uri, location.range), message)]
      : []
  })
  return { uri: place.uri, diagnostic }
}
