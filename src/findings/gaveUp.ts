import type { SourceModel, Span } from '../syntax/model'
import { budget } from './budget'
import { fileUrl } from './docs'
import type { Finding } from './finding'
import type { MessageData } from './message'

/** The report that Klint gave up on a file. Not a rule, because it concerns Klint's work, not a mistake. */
export const gaveUp = {
  id: 'gave-up',
  summary: 'Klint gave up on a file that takes too many steps to follow.',
  level: 'info',
  docsUrl: fileUrl('docs/gave-up.md'),
} as const

/** The number of rules that a message names. */
const mostNamed = 3

/** @param skipped the rules that were not checked completely */
export function gaveUpFinding({ text, steps }: SourceModel, skipped: readonly string[], all: number): Finding {
  return {
    ruleId: gaveUp.id,
    level: gaveUp.level,
    confidence: 'certain',
    message: {
      id: steps > budget.read ? 'long' : 'branched',
      data: whatIsMissing(skipped, all),
      when: null,
      about: [],
    },
    span: firstLine(text),
    related: [],
    tags: [],
    docsUrl: gaveUp.docsUrl,
    facts: [],
    fixes: [],
  }
}

function whatIsMissing(skipped: readonly string[], all: number): MessageData {
  const named = skipped.length === all ? [] : skipped.slice(0, mostNamed)
  return {
    rules: named.length === 0 ? null : { list: named.map((code) => ({ code })), join: 'plain' },
    more: named.length === 0 ? 0 : skipped.length - named.length,
  }
}

/** The first line that is not blank. */
function firstLine(text: string): Span {
  const { index = 0, 0: line = '' } = /\S[^\r\n]*/.exec(text) ?? {}
  return { start: index, end: index + line.trimEnd().length }
}
