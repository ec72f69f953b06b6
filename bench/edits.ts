import ts from 'typescript'
import type { Language } from '../src/findings/finding'
import type { Product } from './bundle'
import { type Figure, median, quantile, timesOf } from './measure'
import { clients, typescriptClient } from './sources'

interface EditTimes {
  /** Milliseconds from an edit to its findings. */
  readonly median: number
  readonly p95: number
  /** A check of the same text in a document that was just opened, in milliseconds. */
  readonly fresh: number
}

/** Types a character in many places of a text, deletes it again, and measures how long the findings take each time. */
function measureEdits({ openDocument }: Product, language: Language, text: string): EditTimes {
  const document = openDocument(language)
  document.check(text)
  const edited = timesOf(60, 40, (index) => {
    // Steps of a number that shares no factor with usual lengths visit all parts of the text.
    const at = ((index >> 1) * 7919) % text.length
    document.check(index % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text)
  })
  const fresh = timesOf(10, 3, () => openDocument(language).check(text))
  return { median: median(edited), p95: quantile(edited, 0.95), fresh: median(fresh) }
}

/** How many times longer a check takes for the larger of two texts. */
export function measureGrowth({ openDocument }: Product, language: Language, small: string, large: string): number {
  const [least, most] = [small, large].map((text) => median(timesOf(5, 2, () => openDocument(language).check(text))))
  return (most ?? NaN) / (least ?? NaN)
}

/** What TypeScript takes to parse a client of so many lines. */
function parseTime(lines: number): number {
  const text = typescriptClient(lines)
  return median(timesOf(20, 30, () => ts.createSourceFile('client.ts', text, ts.ScriptTarget.Latest)))
}

/** What stands in the middle of a text loses its last bracket. */
function damaged(text: string): string {
  const at = text.indexOf(')', text.length / 2)
  return text.slice(0, at) + text.slice(at + 1)
}

export function editFigures(product: Product): Figure[] {
  const parse = parseTime(1000)
  const figures: Figure[] = [{ name: 'TypeScript parses a client of 1,000 lines', value: parse, unit: 'ms' }]
  for (const { name, language, make } of clients) {
    const [small, large] = [make(1000), make(5000)]
    const times = measureEdits(product, language, small)
    const told = `${language}, ${name}`
    figures.push(
      { name: `${told}, 1,000 lines: edit → findings, median`, value: times.median, unit: 'ms' },
      {
        name: `${told}, 1,000 lines: edit → findings, 95th percentile ÷ TypeScript’s parse`,
        value: times.p95 / parse,
        goal: 1,
      },
      { name: `${told}, 1,000 lines: edit ÷ check of a new document`, value: times.median / times.fresh },
      {
        name: `${told}: check of 5,000 lines ÷ of 1,000`,
        value: measureGrowth(product, language, small, large),
        goal: 6,
      },
    )
    const broken = measureEdits(product, language, damaged(small))
    figures.push({
      name: `${told}, broken: edit → findings ÷ where it is not`,
      value: broken.median / times.median,
      goal: 1.5,
    })
  }
  return figures
}
