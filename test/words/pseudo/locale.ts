import assert from 'node:assert/strict'
import { type MessageFormatElement as Element, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { rules } from '../../../src/rules'
import { type Words, wordsIn, wordsOf } from '../../../src/words'
import type { Catalogue } from '../../../src/words/catalogue'
import { english } from '../../../src/words/en'
import { chinese } from '../../../src/words/zh-CN'

/**
 * A pseudo-locale: English in wide letters (`ｗｉｄｅ`). Narrow letters in a view did not come from the catalogue, unless
 * they are code or a name.
 */

/** Makes letters wide, except in code. */
export function wide(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[A-Za-z]/g, widened)))
    .join('')
}

function widened(letter: string): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)
}

/** Makes the words around a template's placeholders wide. */
function wideTemplate(template: string): string {
  const options = { ignoreTag: true, captureLocation: true }
  const spans = spansOf(parse(template, options)).toSorted(([a], [b]) => a - b)
  let [result, done] = ['', 0]
  for (const [start, end] of spans) {
    result += template.slice(done, start) + wide(template.slice(start, end))
    done = end
  }
  return result + template.slice(done)
}

function spansOf(elements: readonly Element[]): readonly (readonly [number, number])[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal && element.location)
      return [[element.location.start.offset, element.location.end.offset] as const]
    return element.type === TYPE.select || element.type === TYPE.plural
      ? Object.values(element.options).flatMap(({ value }) => spansOf(value))
      : []
  })
}

/** Replaces every text in a part of the catalogue. */
function each<T>(part: T, write: (text: string) => string): T {
  if (typeof part === 'string') return write(part) as T
  if (Array.isArray(part)) return part.map((item) => each(item as unknown, write)) as T
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, each(value as unknown, write)])) as T
}

const { findings, fixes, places, sentences, terms, grammar } = english

const catalogue: Catalogue = {
  ...each({ findings, fixes, places, sentences, terms }, wideTemplate),
  // What has no words in any other language remains narrow.
  facts: Object.fromEntries(Object.keys(chinese.facts).map((sentence) => [sentence, wide(sentence)])),
  summaries: Object.fromEntries(
    rules.flatMap(({ id, summary }) => (id in chinese.summaries ? [[id, wide(summary)]] : [])),
  ),
  grammar: { ...each(grammar, wideTemplate), clauses: grammar.clauses },
}

/** One of Klint's names, which is the same in all languages: the host, the format, the date. */
const [open, close] = ['⟪', '⟫']

/** The names that were put into sentences. The run says whether they are names. */
export const names = new Set<string>()

const base = wordsOf('en', catalogue)

export const pseudo: Words = {
  ...base,
  finding: (stated) => base.finding(withNames(stated)),
  line: (stated) => base.line(withNames(stated)),
  rest: (stated) => base.rest(withNames(stated)),
  fix: (title, line) => base.fix(withNames(title), line),
  place: (message) => base.place(withNames(message)),
  say: (id, data = {}) => base.say(id, withNames(data)),
  phrase: (datum) => base.phrase(withNames(datum)),
}

/** Makes all shells use it, until the end of the suite. */
export function speakPseudo(): void {
  const english = { ...wordsIn('en') }
  before(() => void Object.assign(wordsIn('en'), pseudo))
  after(() => void Object.assign(wordsIn('en'), english))
}

/** Data in which names are distinguished from words. */
function withNames<T>(data: T): T {
  if (Array.isArray(data)) return data.map((item) => withNames(item as unknown)) as T
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data) as readonly (readonly [string, unknown])[]
  const [[key, value] = []] = entries
  if (entries.length === 1 && key === 'name' && typeof value === 'string') return { name: named(value) } as T
  return Object.fromEntries(entries.map(([name, inner]) => [name, withNames(inner)])) as T
}

function named(name: string): string {
  // Sentences of the catalogue are inserted into others by their names.
  if (!/[A-Za-z]/.test(name) || /[\uff21-\uff5a⟪]/.test(name)) return name
  names.add(name)
  return open + name + close
}

const quoted = [
  /^( *)```[^]*?^\1```/gm,
  /(`+)(?!`)[^]*?[^`]\1(?!`)/g,
  /⟪[^⟫]*⟫/g,
  // URLs, alone and in links.
  /\]\([^)]*\)/g,
  /https?:\/\/[^\s)]+/g,
  // The same in all languages.
  /\b(?:HTTP|Klint|Kling)\b/g,
]

/** The words in narrow letters that remain on a page without code, names and URLs. */
function narrowIn(page: string, ...allowed: readonly RegExp[]): readonly string[] {
  const rest = [...quoted, ...allowed].reduce((text, pattern) => text.replace(pattern, ' '), page)
  return rest.match(/[A-Za-z][A-Za-z’'-]*[A-Za-z]/g) ?? []
}

/** Asserts that a page has no narrow words except code and names. */
export function assertWide(page: string, place: string, ...allowed: readonly RegExp[]): void {
  assert.deepEqual(narrowIn(page, ...allowed), [], `${place}: ${page}`)
}
