import type { Datum, MessageData } from '../../findings/message'
import { fact } from '../../rules/shared/saying/wording'
import type { SentenceId } from '../../words'
import { excerpt } from '../redact'

export { codes, fact } from '../../rules/shared/saying/wording'

/** A sentence of the catalogue. */
export function say(id: SentenceId, data: MessageData = {}): Datum {
  return { sentence: id, data }
}

export function factsOf(sentences: readonly string[]): readonly Datum[] {
  return sentences.map(fact)
}

/** Sentences in sequence, without nulls. */
export function text(...sentences: readonly (Datum | null)[]): Datum {
  return { list: sentences.filter((sentence) => sentence !== null), join: 'text' }
}

/** The user's value or words on one line, shortened and without secrets. */
export function quoted(words: string): Datum {
  return { code: excerpt(words.replace(/\s+/g, ' ').trim(), 60) }
}

/** Removes duplicates, keeping the first of each. */
export function distinct(sentences: readonly Datum[]): readonly Datum[] {
  return [...new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence])).values()]
}
