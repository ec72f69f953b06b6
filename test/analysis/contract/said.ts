import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/syntax'

/** What Klint says about a text: rule and message. */
export function said(text: string, language: Language): readonly string[] {
  return openDocument(language)
    .check(text)
    .findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)
    .filter((each) => !isOfPath.test(each))
}

/** Said of every request to a path whose models are all gone, whatever is in it. */
export const isOfPath = /^retired-model: \S+ has no model but/
