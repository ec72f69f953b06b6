import { openDocument } from '../src/engine'
import type { Language } from '../src/features/types'
import { quantile, timesOf } from './measure'

export interface EditTimes {
  /** Milliseconds from an edit to its findings. */
  readonly median: number
  readonly p95: number
  /** A check of the same text in a document that was just opened, in milliseconds. */
  readonly fresh: number
}

/** Types and deletes a character in many places of a text, and measures how long its findings take. */
export function measureEdits(language: Language, text: string): EditTimes {
  const document = openDocument(language)
  document.check(text)
  const edited = timesOf(100, 20, (index) => {
    // Steps of a number that shares no factor with usual lengths visit all parts of the text.
    const at = (index * 7919) % text.length
    document.check(`${text.slice(0, at)}x${text.slice(at)}`)
  })
  const fresh = timesOf(20, 3, () => openDocument(language).check(text))
  return { median: quantile(edited, 0.5), p95: quantile(edited, 0.95), fresh: quantile(fresh, 0.5) }
}
