import { openDocument } from '../../src/engine'
import type { Checked } from '../../src/engine'
import type { CheckOptions, Edit, Language } from '../../src/features/types'

/** Checks a text as a document that was just opened. */
export function check(text: string, language: Language, options?: CheckOptions): Checked {
  return openDocument(language).check(text, options)
}

/** Edits are in document order and never overlap, so the last one can be made first. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text)
}
