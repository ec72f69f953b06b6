import type { Writer } from './frontEnd'
import { writeEmbedded } from './json/embedded'
import { tidyEdits } from './writing/recordEdits'
import { writeRepair, type Notation } from './writing/writeRepair'

/** Creates a writer for a language, which also repairs JSON inside the language's strings. */
export function createWriter(notation: Notation): Writer {
  return {
    write(model, repair) {
      const embedded = writeEmbedded(model, repair, (text, code) => notation.escape(model, text, code))
      return tidyEdits(model.text, embedded ?? writeRepair(notation, model, repair))
    },
    literal: notation.literal,
    commentAbove: notation.commentAbove,
    commentBeside: notation.commentBeside,
  }
}
