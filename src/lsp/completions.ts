import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Completion } from '../features/completion/completion'
import { plainSnippet } from '../features/completion/snippet'
import type { Client } from './client'
import { textEditOf } from './edits'
import type { Check } from './workplace'

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  parameter: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  model: CompletionItemKind.EnumMember,
  item: CompletionItemKind.Struct,
}

/** Parameters, values and models of the request that is being typed. */
export function completionsIn({ text, ask }: Check, position: Position, client: Client): CompletionItem[] {
  const offset = client.positions.offsetAt(text, position)
  return (ask((checked) => checked.completions(offset, client.words)) ?? []).map((completion) =>
    itemOf(completion, text, client),
  )
}

function itemOf(completion: Completion, text: TextDocument, client: Client): CompletionItem {
  const { span, insertText, documentation, edits } = completion
  const isSnippet = completion.isSnippet && client.snippets
  const newText = completion.isSnippet && !client.snippets ? plainSnippet(insertText) : insertText
  return {
    label: completion.label,
    labelDetails: { description: completion.detail },
    kind: kinds[completion.kind],
    textEdit: textEditOf(text, { span, newText }, client),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    filterText: completion.filterText,
    sortText: completion.sortText,
    preselect: completion.preselect,
    ...(documentation === null ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(completion.deprecated ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(edits.length > 0 ? { additionalTextEdits: edits.map((edit) => textEditOf(text, edit, client)) } : {}),
  }
}
