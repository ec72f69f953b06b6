import ts from 'typescript'
import type { Language } from '../src/findings/finding'
import type { Product } from './bundle'
import { type Figure, median, quantile, timesOf } from './measure'
import { clients, typescriptClient } from './sources'

interface EditTimes {
  /** Time from typing a character to its findings, in milliseconds. */
  readonly median: number
  readonly p95: number
  /** Time to prepare for an edit while the cursor rests, 95th percentile, in milliseconds. */
  readonly ahead: number
  /** Time of the check of the whole text after a pause. */
  readonly rest: number
  /** Time of a check of the same text in a newly opened document, in milliseconds. */
  readonly fresh: number
}

/** The word to type at each place. */
const word = 'quality'

/** At how many places to measure. */
const places = { many: 30, few: 8 } as const

/** Places the cursor at some places of a text, types a word there, pauses, deletes it again, and measures how long the findings take. */
function measureEdits({ openDocument }: Product, language: Language, text: string, count: number): EditTimes {
  const document = openDocument(language)
  document.check(text)
  const [typed, ahead, rests]: [number[], number[], number[]] = [[], [], []]
  const time = (times: number[], act: () => unknown): void => {
    const start = performance.now()
    act()
    times.push(performance.now() - start)
  }
  for (let place = 0; place < 2 * count; place++) {
    // A stride that shares no factor with usual lengths visits all parts of the text.
    const at = (place * 7919) % text.length
    time(ahead, () => document.expectEdit(at))
    for (let length = 1; length <= word.length; length++) {
      const version = text.slice(0, at) + word.slice(0, length) + text.slice(at)
      time(typed, () => document.typed(version) ?? document.check(version))
    }
    time(rests, () => document.check(text.slice(0, at) + word + text.slice(at)))
    document.check(text)
  }
  // The first half warms up the engine.
  const warm = (times: readonly number[]): number[] => times.slice(times.length / 2)
  return {
    median: median(warm(typed)),
    p95: quantile(warm(typed), 0.95),
    ahead: quantile(warm(ahead), 0.95),
    rest: median(warm(rests)),
    fresh: median(timesOf(10, 3, () => openDocument(language).check(text))),
  }
}

/** The ratio of the check times of the larger and the smaller text. */
export function measureGrowth({ openDocument }: Product, language: Language, small: string, large: string): number {
  const [least, most] = [small, large].map((text) => median(timesOf(15, 5, () => openDocument(language).check(text))))
  return (most ?? NaN) / (least ?? NaN)
}

/** How long TypeScript takes to parse a client with this many lines, in milliseconds. */
function parseTime(lines: number): number {
  const text = typescriptClient(lines)
  return median(timesOf(20, 30, () => ts.createSourceFile('client.ts', text, ts.ScriptTarget.Latest)))
}

/** Removes a closing parenthesis in the middle of a text. */
function damaged(text: string): string {
  const at = text.indexOf(')', text.length / 2)
  return text.slice(0, at) + text.slice(at + 1)
}

export function editFigures(product: Product): Figure[] {
  const parse = parseTime(1000)
  const figures: Figure[] = [{ name: 'TypeScript parses a client of 1,000 lines', value: parse, unit: 'ms' }]
  for (const { name, language, make } of clients) {
    const [small, large] = [make(1000), make(5000)]
    const times = measureEdits(product, language, small, places.many)
    const told = `${language}, ${name}`
    figures.push(
      { name: `${told}, 1,000 lines: edit → findings, median`, value: times.median, unit: 'ms' },
      {
        name: `${told}, 1,000 lines: edit → findings, 95th percentile ÷ TypeScript’s parse`,
        value: times.p95 / parse,
        goal: 1,
      },
      {
        name: `${told}, 1,000 lines: preparing for an edit at the cursor, 95th percentile`,
        value: times.ahead,
        unit: 'ms',
      },
      { name: `${told}, 1,000 lines: check at rest`, value: times.rest, unit: 'ms' },
      { name: `${told}, 1,000 lines: check at rest ÷ of a new document`, value: times.rest / times.fresh },
      {
        name: `${told}: edit → findings, 5,000 lines ÷ 1,000`,
        value: measureEdits(product, language, large, places.few).median / times.median,
        goal: 1.5,
      },
      {
        name: `${told}: check of 5,000 lines ÷ of 1,000`,
        value: measureGrowth(product, language, small, large),
        goal: 6,
      },
    )
    const broken = measureEdits(product, language, damaged(small), places.few)
    figures.push({
      name: `${told}, broken: edit → findings ÷ where it is not`,
      value: broken.median / times.median,
      goal: 1.5,
    })
  }
  return figures
}
