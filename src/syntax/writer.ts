import type { Writer } from './frontEnd'
import { writeEmbedded } from './json/embedded'
import { tidyEdits } from './recordEdits'
import { writeRepair, type Dialect } from './writeRepair'

/** A writer for a language; it also repairs JSON that stands inside the language's strings. */
export function createWriter(dialect: Dialect): Writer {
  return {
    write(model, repair) {
      const embedded = writeEmbedded(model, repair, (text, code) => dialect.escape(model, text, code))
      return tidyEdits(model.text, embedded ?? writeRepair(dialect, model, repair))
    },
    literal: dialect.literal,
    commentAbove: dialect.commentAbove,
    commentBeside: dialect.commentBeside,
  }
}
