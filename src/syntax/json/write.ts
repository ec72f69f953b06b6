import type { Writer } from '../frontEnd'
import { indentationAt, lineBreakOf, lineStart } from '../lines'
import type { SourceModel } from '../model'
import { replace, tidyEdits } from '../recordEdits'
import type { Edit } from '../repair'
import { writeEmbedded } from './embedded'
import { writeLiteral, writeRepair } from './writeRepair'

export const jsonWriter: Writer = {
  write: (model, repair) =>
    tidyEdits(
      model.text,
      writeEmbedded(model, repair, (_, code) => JSON.stringify(code).slice(1, -1)) ?? writeRepair(model, repair)
    ),
  literal: (_, literal) => writeLiteral(literal),
  commentAbove
}

function commentAbove(model: SourceModel, offset: number, comment: string): Edit | null {
  const start = lineStart(model.text, offset)
  const isInComment = model.comments.some(
    ({ span }) => span.start < start && start <= span.end && !/^\/\//.test(model.text.slice(span.start))
  )
  if (model.language !== 'jsonc' || isInComment) return null
  const lines = comment
    .split(/\r?\n/)
    .map((line) => `${indentationAt(model.text, offset)}// ${line}`.trimEnd() + lineBreakOf(model.text))
  return replace({ start, end: start }, lines.join(''))
}
