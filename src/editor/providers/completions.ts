import * as vscode from 'vscode'
import type { Completion } from '../../features/completion/completion'
import { isRequestFile } from '../../features/requestFiles'
import type { Edit } from '../../findings/finding'
import type { Checks } from '../checks'
import { markdownString } from './markdownString'
import { locate, offsetIn, type Source } from '../source'

export { completionTriggers } from '../../features/completion/completion'

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  parameter: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  model: vscode.CompletionItemKind.EnumMember,
  item: vscode.CompletionItemKind.Struct,
}

/** Completes the body and URL of a request, and values to which a response is compared. */
export class Completions implements vscode.CompletionItemProvider {
  constructor(private readonly checks: Checks) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[]> {
    // The JSON schema already completes these.
    if (isRequestFile(document.uri.path)) return []
    const check = await this.checks.of(document)
    if (!check || token.isCancellationRequested) return []
    const { source, words } = check
    const completions = check.ask((checked) => checked.completions(offsetIn(source, document, position), words)) ?? []
    return completions.flatMap((completion) => itemOf(completion, source) ?? [])
  }
}

function itemOf(completion: Completion, source: Source): vscode.CompletionItem | null {
  const range = locate(source, completion.span)?.range
  if (!range?.isSingleLine) return null
  const item = new vscode.CompletionItem(
    { label: completion.label, description: completion.detail },
    kinds[completion.kind],
  )
  item.range = range
  item.insertText = completion.isSnippet ? new vscode.SnippetString(completion.insertText) : completion.insertText
  item.filterText = completion.filterText
  item.sortText = completion.sortText
  item.preselect = completion.preselect
  if (completion.documentation !== null) item.documentation = markdownString(completion.documentation)
  if (completion.deprecated) item.tags = [vscode.CompletionItemTag.Deprecated]
  item.additionalTextEdits = completion.edits.flatMap((edit) => textEditOf(edit, source))
  return item
}

function textEditOf({ span, newText }: Edit, source: Source): vscode.TextEdit[] {
  const place = locate(source, span)
  return place ? [new vscode.TextEdit(place.range, newText)] : []
}
