import * as vscode from 'vscode'

/** The most findings that are shown separately at one place. */
const most = 2

/**
 * Merges findings at the same place into the most severe one, which lists the others as related. Up to `most` stay
 * separate.
 */
export function together(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const here = diagnostics.filter(({ range }) => range.isEqual(diagnostic.range))
    if (here.length <= most) return [diagnostic]
    const [first] = here.toSorted((a, b) => a.severity - b.severity)
    return first === diagnostic ? [withOthers(uri, diagnostic, here)] : []
  })
}

function withOthers(uri: vscode.Uri, first: vscode.Diagnostic, here: readonly vscode.Diagnostic[]): vscode.Diagnostic {
  const others = here
    .filter((each) => each !== first)
    .map(({ range, message }) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), message))
  first.relatedInformation = [...others, ...(first.relatedInformation ?? [])]
  return first
}
