import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/syntax'

/** What Klint says about a text: rule and message. */
export function said(text: string, language: Language): readonly string[] {
  return openDocument(language)
    .check(text)
    .findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}
