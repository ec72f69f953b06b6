import { type FrontEnd, type Reader, readerOf, type Writer } from './frontEnd'
import { endsLinesWithReturn, lineFeeds } from './lines'
import { mostSteps } from './lowering'
import type { Language, SourceModel } from './model'
import type { Edit } from './repair'

/** Models of texts whose lines end with `\r`. Edits to these texts use `\r`, too. */
const withReturns = new WeakSet<SourceModel>()

/**
 * Wraps a front end so that it accepts any text. The languages accept a lone `\r` as a line break but their grammars do
 * not, so the wrapped reader gets `\n` instead, which changes no offset and no value. Texts that are too long are not
 * parsed.
 */
export function forAnyText(frontEnd: FrontEnd): FrontEnd {
  return {
    languages: frontEnd.languages,
    createReader: (language) => anyTextReader(frontEnd.createReader(language), language),
    writer: writerOf(frontEnd.writer),
    dialect: (language) => frontEnd.dialect(language),
  }
}

function anyTextReader(reader: Reader, language: Language): Reader {
  return readerOf(
    function* (text) {
      if (text.length > mostSteps) return unread(text, language)
      const model = yield* reader.readInSteps(lineFeeds(text))
      if (endsLinesWithReturn(text)) withReturns.add(model)
      return model
    },
    (text, part) => reader.readPart(lineFeeds(text), part),
  )
}

function unread(text: string, language: Language): SourceModel {
  const body = { kind: 'block', span: { start: 0, end: text.length }, steps: [] } as const
  return { language, text, body, comments: [], damaged: true, errors: [0], steps: text.length }
}

function writerOf(writer: Writer): Writer {
  const adapted = <E extends Edit | null>(model: SourceModel, edit: E): E =>
    edit !== null && withReturns.has(model) ? { ...edit, newText: edit.newText.replaceAll('\n', '\r') } : edit
  return {
    write: (model, repair) => writer.write(model, repair).map((edit) => adapted(model, edit)),
    literal: (model, literal) => writer.literal(model, literal),
    commentAbove: (model, ...rest) => adapted(model, writer.commentAbove(model, ...rest)),
    commentBeside: (model, ...rest) => adapted(model, writer.commentBeside(model, ...rest)),
  }
}
