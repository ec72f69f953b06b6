import type { Finding } from '../findings/finding'
import type { Datum, Message, MessageData } from '../findings/message'
import { type Markdown, ours, type Prose } from '../text/prose'
import type { Catalogue } from './catalogue'
import { english, type SentenceId } from './en'
import { chinese } from './zh-CN'
import type { Locale } from './locale'
import { type Room, Speaker, wholeRoom } from './say'

export { type Locale, localeFor, locales } from './locale'
export type { SentenceId } from './en'

/** A sentence by its id, with the values of its placeholders. It is rendered once its reader is known. */
export type Sentence = Message<SentenceId>

/** The text of a finding. */
export interface Parts {
  /** One line of at most 80 characters, which says what is wrong. */
  readonly what: Prose
  readonly why: Prose | null
  readonly do: Prose | null
}

type Stated = Pick<Finding, 'ruleId' | 'message'>

/** The texts of findings, fixes and features in one language. */
export interface Words {
  readonly locale: Locale
  finding(finding: Stated): Parts
  /** All parts on one line. */
  line(finding: Stated): Prose
  /** The text after the first part, on one line; null if there is none. */
  rest(finding: Stated): Prose | null
  /** @param line the line of the change, if it is out of sight */
  fix(title: Message, line?: number | null): Prose
  place(message: Message): Prose
  /** A text of a feature: a sentence, a heading, a label. */
  say(id: SentenceId, data?: MessageData): Prose
  /** A single value, such as the cell of a table. */
  phrase(datum: Datum): Prose
  /** A sentence of the knowledge. */
  fact(sentence: string): Prose
  /** What a rule reports. */
  summary(ruleId: string, english: string): Prose
  /** Joins sentences, without nulls. */
  joined(sentences: readonly (Markdown | null)[]): Markdown
}

/** In UTF-16 units. */
export const longestWhat = 80

/** How long quotes are shortened until the line fits. */
const rooms: readonly Room[] = [
  wholeRoom,
  { quote: 44, items: 5 },
  { quote: 32, items: 4 },
  { quote: 24, items: 3 },
  { quote: 18, items: 2 },
  { quote: 12, items: 1 },
]

/** Functions, because the Chinese texts are loaded when they are first needed. */
const catalogues: Readonly<Record<Locale, () => Catalogue>> = { en: () => english, 'zh-CN': () => chinese }
const made = new Map<Locale, Words>()

export function wordsIn(locale: Locale): Words {
  const words = made.get(locale) ?? wordsOf(locale, catalogues[locale]())
  made.set(locale, words)
  return words
}

/** What is said in the words of a catalogue. */
export function wordsOf(locale: Locale, catalogue: Catalogue): Words {
  const speaker = new Speaker(locale, catalogue)
  const { space } = catalogue.grammar
  const joined = (parts: readonly (Markdown | null)[]): Prose =>
    ours(parts.filter((part) => part !== null && part !== '').join(space))
  // A report uses the parts of a finding several times.
  const known = new WeakMap<Stated['message'], Parts>()
  const finding = (stated: Stated): Parts => {
    const parts = known.get(stated.message) ?? partsOf(stated)
    known.set(stated.message, parts)
    return parts
  }
  const partsOf = ({ ruleId, message: { id, data, when } }: Stated): Parts => {
    const { what = '', why = '', do: order = '' } = catalogue.findings[ruleId]?.[id] ?? {}
    const situation = when === null ? null : speaker.say(catalogue.terms.when ?? '', { when })
    const reason = joined([speaker.say(why, data), situation])
    const steps = speaker.say(order, data)
    return { what: fitting(speaker, what, data), why: orNull(reason), do: orNull(steps) }
  }
  const rest = (stated: Stated): Prose | null => {
    const { why, do: order } = finding(stated)
    return orNull(joined([why, order]))
  }
  return {
    locale,
    finding,
    rest,
    line: (stated) => joined([finding(stated).what, rest(stated)]),
    fix: ({ id, data }, line = null) => {
      const title = speaker.say(catalogue.fixes[id] ?? '', data)
      return line === null ? title : speaker.say(catalogue.terms['fix-on-line'] ?? '', { title: { name: title }, line })
    },
    place: ({ id, data }) => speaker.say(catalogue.places[id] ?? '', data),
    say: (id, data = {}) => speaker.say(catalogue.sentences[id] ?? '', data),
    phrase: (datum) => speaker.phrase(datum),
    fact: (sentence) => ours(catalogue.facts[sentence] ?? sentence),
    summary: (ruleId, summary) => ours(catalogue.summaries[ruleId] ?? summary),
    joined,
  }
}

function fitting(speaker: Speaker, template: string, data: Stated['message']['data']): Prose {
  let said = ours('')
  for (const room of rooms) {
    said = speaker.say(template, data, room)
    if (said.length <= longestWhat) break
  }
  return said
}

function orNull(text: Prose): Prose | null {
  return text === '' ? null : text
}
