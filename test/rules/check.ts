import { openDocument } from '../../src/engine'
import type { Checked } from '../../src/engine'
import type { CheckOptions, Language } from '../../src/findings/finding'

/** Checks a text in a newly opened document. */
export function check(text: string, language: Language, options?: CheckOptions): Checked {
  return openDocument(language).check(text, options)
}

export { applyEdits as edited } from '../../src/findings/edits'
