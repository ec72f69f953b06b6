import * as vscode from 'vscode'

/** More than so many findings at one place hide each other. */
const most = 2

/** Several findings at one place as one: the most severe, which has the others beside it. One or two stay as they are. */
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
