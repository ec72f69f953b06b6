import { openDocument } from '../../../src/engine'
import type { Finding } from '../../../src/findings/finding'
import type { Language } from '../../../src/syntax'
import { said as textOf } from '../../said'

/** Klint's findings in a text: rule and message. */
export function said(text: string, language: Language): readonly string[] {
  return openDocument(language)
    .check(text)
    .findings.filter((finding) => !isOfPath(finding))
    .map((finding) => `${finding.ruleId}: ${textOf(finding)}`)
}

/** Reported for every request to a path whose models are all retired, whatever its content. */
export function isOfPath({ ruleId, message }: Finding): boolean {
  return ruleId === 'retired-model' && message.id === 'endpoint'
}
