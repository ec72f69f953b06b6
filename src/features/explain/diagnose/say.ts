import type { Datum, MessageData } from '../../../findings/message'
import type { SentenceId } from '../../../words'
import { excerpt } from '../../redact'

/** A sentence of the catalogue. */
export function say(id: SentenceId, data: MessageData = {}): Datum {
  return { sentence: id, data }
}

/** A sentence of the knowledge. */
export function fact(sentence: string): Datum {
  return { fact: sentence }
}

export function factsOf(sentences: readonly string[]): readonly Datum[] {
  return sentences.map(fact)
}

/** Sentences one after the other; what is null is left out. */
export function text(...sentences: readonly (Datum | null)[]): Datum {
  return { list: sentences.filter((sentence) => sentence !== null), join: 'text' }
}

/** A value or words of the user's, cut and without secrets. */
export function quoted(words: string): Datum {
  return { code: excerpt(words, 60) }
}

/** Names of the API. */
export function names(all: readonly string[], join: 'and' | 'or' | 'plain' = 'or'): Datum {
  return { list: all.map((code) => ({ code })), join }
}

/** Numbers of codes. */
export function codes(all: readonly number[], join: 'or' | 'plain' = 'or'): Datum {
  return names(all.map(String), join)
}

/** Each once, in order of appearance. */
export function distinct(sentences: readonly Datum[]): readonly Datum[] {
  return [...new Map(sentences.map((sentence) => [JSON.stringify(sentence), sentence])).values()]
}
