import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser'
import { formatToParts, type Formatters } from 'intl-messageformat'
import type { Datum, MessageData } from '../findings/message'
import { code, longestQuote, ours, type Prose, quotation } from '../text/prose'
import { grouped } from '../text/numbers'
import type { Catalogue, Grammar } from './catalogue'

/** How much of quotes is shown. */
export interface Room {
  /** The longest quote, in UTF-16 units. */
  readonly quote: number
  /** The most items of a list. */
  readonly items: number
}

export const wholeRoom: Room = { quote: longestQuote, items: Infinity }

/** Writes messages in the words of one language. What is not ours gets into them quoted, whatever it is. */
export class Speaker {
  readonly #parsed = new Map<string, MessageFormatElement[]>()
  readonly #formatters: Formatters

  constructor(
    private readonly locale: string,
    private readonly catalogue: Catalogue,
  ) {
    this.#formatters = formattersFor(catalogue.grammar)
  }

  /** A template with its holes filled. */
  say(template: string, data: MessageData, room = wholeRoom): Prose {
    const values = Object.fromEntries(Object.entries(data).map(([hole, datum]) => [hole, this.#part(datum, room)]))
    return ours(this.#fill(template, values))
  }

  /** A single value. */
  phrase(datum: Datum): Prose {
    return ours(String(this.#write(datum, wholeRoom)))
  }

  /**
   * `IntlMessageFormat` does the same, but looks up the locale for each template, which costs a short run of the command line
   * a tenth of its time.
   */
  #fill(template: string, values: Readonly<Record<string, unknown>>): string {
    if (!special.test(template)) return template
    const elements = this.#parsed.get(template) ?? parse(template, { ignoreTag: true })
    this.#parsed.set(template, elements)
    const parts = formatToParts(elements, this.locale, this.#formatters, noFormats, values)
    return parts.map(({ value }) => String(value)).reduce(beside, '')
  }

  /** As an object, text stays a part of its own in the formatted sentence; templates select by either. */
  #part(datum: Datum, room: Room): unknown {
    const written = this.#write(datum, room)
    return typeof datum === 'object' && datum !== null ? Object(written) : written
  }

  /** Numbers, choices and missing values are passed unchanged, because the template selects by them. */
  #write(datum: Datum, room: Room): string | number | boolean {
    if (datum === null) return 'none'
    // No choice of a template has a hyphen.
    if (typeof datum === 'string') return datum.replaceAll('-', '_')
    if (typeof datum !== 'object') return datum
    if ('code' in datum) return code(datum.code, room.quote)
    if ('value' in datum) return literal(datum.value, room)
    if ('setting' in datum) return this.#setting(datum.setting, datum.values, room)
    if ('name' in datum) return datum.name
    if ('seconds' in datum) return this.#duration(datum.seconds)
    if ('list' in datum)
      return this.#list(
        datum.list.map((item) => String(this.#write(item, room))),
        datum.join === 'and' && datum.list.some((item) => this.#isClause(item)) ? 'both' : datum.join,
        room,
      )
    if ('term' in datum) return this.say(this.catalogue.terms[datum.term] ?? '', datum.data, room)
    if ('sentence' in datum) return this.say(this.catalogue.sentences[datum.sentence] ?? '', datum.data, room)
    if ('within' in datum) return this.catalogue.grammar.within(String(this.#write(datum.within, room)))
    const { fact, calls = {} } = datum
    const sentence = this.catalogue.facts[fact] ?? fact
    return sentence.replace(/`([^`]*)`/g, (whole, name: string) => (name in calls ? code(calls[name] ?? '') : whole))
  }

  /** `mode: "std"` or `"pro"`; a run of whole numbers by its ends. */
  #setting(path: string, values: readonly unknown[], room: Room): Prose {
    const [first, last] = [values[0], values.at(-1)]
    const isRun = values.length > 3 && values.every((value, index) => Number(value) === Number(first) + index)
    const shown = (isRun ? [first, last] : values).map((value, index) =>
      code(index === 0 ? `${path}: ${JSON.stringify(value)}` : JSON.stringify(value), room.quote),
    )
    const [from = ours(''), to = ours('')] = shown
    if (!isRun) return ours(this.#list(shown, 'or', room))
    return ours(this.#fill(this.catalogue.terms['from-to'] ?? '', { first: from, last: to }))
  }

  #isClause(datum: Datum): boolean {
    return (
      typeof datum === 'object' && datum !== null && 'term' in datum && this.catalogue.grammar.clauses.has(datum.term)
    )
  }

  #list(items: readonly string[], join: 'and' | 'both' | 'or' | 'plain' | 'text', { items: most }: Room): string {
    const { comma, more, space, ...words } = this.catalogue.grammar
    if (join === 'text') return items.join(space)
    // The mark for one omitted item takes as much space as the item.
    const isCut = items.length > (most > 1 ? most + 1 : most)
    const shown = isCut ? items.slice(0, most) : items
    const all = isCut ? [...shown, this.#fill(more, { count: items.length - most })] : shown
    const last = all.at(-1) ?? ''
    const joint = join === 'plain' ? comma : isCut && join !== 'both' ? words.and : words[join]
    return all.length < 2 ? last : beside(beside(all.slice(0, -1).join(comma), joint), last)
  }

  /** In the largest unit without remainder, else rounded. */
  #duration(seconds: number): string {
    const { units } = this.catalogue.grammar
    const [size, words] = units.find(([each]) => seconds % each === 0) ??
      units.find(([each]) => seconds >= 2 * each) ?? [1, '{count}']
    return this.#fill(words, { count: Math.round((seconds / size) * 10) / 10 })
  }
}

const chinese = /\p{Script=Han}/u
/** Full-width punctuation, which has its own white space. */
const wide = /[\u3001-\u301f\uff01-\uff65“”]/
/** What is set apart from Chinese words by a space: `5 秒`, `传 "on"`. */
const latin = /[\w`"]/

/**
 * Joins text, with the spaces of Chinese typography whatever is in the holes: none between Chinese words or beside full-width
 * punctuation (`视频或图片`, `（默认值）和`), one between Chinese and other words (`指向 Telegram 文件`).
 */
function beside(before: string, after: string): string {
  const left = before.endsWith(' ') ? before.slice(0, -1) : before
  const right = after.startsWith(' ') ? after.slice(1) : after
  const [last, first] = [left.slice(-1), right.slice(0, 1)]
  const hasSpace = left !== before || right !== after
  if ((first !== '·' && (wide.test(last) || wide.test(first))) || (chinese.test(last) && chinese.test(first)))
    return last === '' || first === '' ? before + after : left + right
  const isMixed = (chinese.test(last) && latin.test(first)) || (latin.test(last) && chinese.test(first))
  return isMixed && !hasSpace ? `${before} ${after}` : before + after
}

function literal(value: string | number | boolean | null, { quote }: Room): Prose {
  return typeof value === 'string' ? quotation(value, quote) : ours(String(value))
}

/** A template without these characters is plain text. */
const special = /[{}']/

const noFormats = { number: {}, date: {}, time: {} }

/** What templates need of `Intl`, which is loaded only for numbers with decimals: see `grouped`. */
function formattersFor({ plural }: Grammar): Formatters {
  const exactly = memoized((...options: NumberOptions) => new Intl.NumberFormat(...options))
  return {
    getNumberFormat: memoized((...options) => {
      const format = (count: number): string =>
        Number.isSafeInteger(count) ? grouped(count) : exactly(...options).format(count)
      return { format } as Intl.NumberFormat
    }),
    getDateTimeFormat: memoized((...options) => new Intl.DateTimeFormat(...options)),
    getPluralRules: () => ({ select: plural }) as Intl.PluralRules,
  }
}

type NumberOptions = Parameters<Formatters['getNumberFormat']>

function memoized<Options extends readonly unknown[], Made>(make: (...options: Options) => Made) {
  const known = new Map<string, Made>()
  return (...options: Options): Made => {
    const key = JSON.stringify(options)
    const made = known.get(key) ?? make(...options)
    known.set(key, made)
    return made
  }
}
