import { dialectOf } from '../../syntax'
import { readEmbeddedModel } from '../../syntax/json/read'
import type { Completion } from './completion'
import { readTemplate } from '../../syntax/json/holes'
import type { SourceModel, TextPiece, TextValue } from '../../syntax/model'
import { cookedOffset, sourceSpan } from '../../syntax/offsets'
import { contains, walk } from '../../syntax/visit'
import type { Draft, Place } from './place'

/**
 * The JSON inside a string at an offset of a JSON document (the body of a request in a collection or a workflow), as a
 * separate text; null if there is none. Its completions are escaped for the string.
 */
export function embeddedAt({ model }: Draft, offset: number): Place | null {
  if (!dialectOf(model.language).isData) return null
  const holder = holderOf(model, offset)
  const [piece] = holder?.parts ?? []
  if (!holder || holder.value === null || piece?.kind !== 'piece' || !/^=?\s*[{[]/.test(holder.value)) return null
  const { content, value } = holder
  const { json, holes } = readTemplate(value)
  const at = cookedOffset(piece, offset)
  return {
    text: value,
    signs: json,
    comments: [],
    damaged: readEmbeddedModel(value) === null,
    offset: holes.some(({ start, end }) => start < at && at < end) ? null : at,
    whole: (text) => model.text.slice(0, content.start) + quoted(text) + model.text.slice(content.end),
    outward: (completion) => outward(completion, piece),
  }
}

function holderOf({ body }: SourceModel, offset: number): TextValue | null {
  for (const node of walk(body))
    if (node.kind === 'text' && contains(node.content, { start: offset, end: offset })) return node
  return null
}

function outward(completion: Completion, piece: TextPiece): Completion {
  const { span, insertText, isSnippet, filterText, edits } = completion
  return {
    ...completion,
    span: sourceSpan(piece, span.start, span.end),
    // In a snippet, a backslash must itself be escaped.
    insertText: isSnippet ? insertText.replaceAll('"', '\\\\"') : quoted(insertText),
    filterText: quoted(filterText),
    edits: edits.map((edit) => ({
      span: sourceSpan(piece, edit.span.start, edit.span.end),
      newText: quoted(edit.newText),
    })),
  }
}

/** Escapes text for use between the quotes of a JSON string. */
function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
