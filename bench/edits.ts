import { openDocument } from '../src/engine'
import type { Language } from '../src/findings/finding'
import { quantile, timesOf } from './measure'

export interface EditTimes {
  /** Milliseconds from an edit to its findings. */
  readonly median: number
  readonly p95: number
  /** A check of the same text in a document that was just opened, in milliseconds. */
  readonly fresh: number
}

/** Types a character in many places of a text, deletes it again, and measures how long the findings take each time. */
export function measureEdits(language: Language, text: string): EditTimes {
  const document = openDocument(language)
  document.check(text)
  const edited = timesOf(100, 20, (index) => {
    // Steps of a number that shares no factor with usual lengths visit all parts of the text.
    const at = ((index >> 1) * 7919) % text.length
    document.check(index % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text)
  })
  const fresh = timesOf(20, 3, () => openDocument(language).check(text))
  return { median: quantile(edited, 0.5), p95: quantile(edited, 0.95), fresh: quantile(fresh, 0.5) }
}

/** How many times longer a check takes for the larger of two texts. */
export function measureGrowth(language: Language, small: string, large: string): number {
  const [least, most] = [small, large].map((text) =>
    quantile(
      timesOf(5, 2, () => openDocument(language).check(text)),
      0.5,
    ),
  )
  return (most ?? NaN) / (least ?? NaN)
}
