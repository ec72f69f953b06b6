import type { SourceModel, Span } from '../syntax/model'
import { code, ours, prose, type Prose } from '../text/prose'
import { budget } from './budget'
import { repositoryUrl } from './docs'
import type { Finding } from './finding'

/** What Klint says where it gave up on a file. No rule: it speaks of Klint's work, not of a mistake. */
export const gaveUp = {
  id: 'gave-up',
  summary: 'Klint gave up on a file that takes too many steps to follow.',
  level: 'info',
  docsUrl: `${repositoryUrl}/blob/main/docs/gave-up.md`,
} as const

/** How many rules a message names. */
const mostNamed = 3

/** @param skipped the rules that were not checked, or not to their end */
export function gaveUpFinding({ text, steps }: SourceModel, skipped: readonly string[], all: number): Finding {
  return {
    ruleId: gaveUp.id,
    level: gaveUp.level,
    confidence: 'certain',
    message: prose`Klint gave up on this file: ${steps > budget.read ? prose`it is too long` : prose`its values can be followed in too many ways`}. ${whatIsMissing(skipped, all)} Split the file, or ignore this message: other files are checked as always.`,
    span: firstLine(text),
    related: [],
    tags: [],
    docsUrl: gaveUp.docsUrl,
    facts: [],
    fixes: [],
  }
}

function whatIsMissing(skipped: readonly string[], all: number): Prose {
  if (skipped.length === all) return prose`No rule was checked.`
  const named = skipped.slice(0, mostNamed).map((id) => code(id))
  const more = skipped.length - named.length
  return prose`Not checked: ${ours(named.join(', '))}${more > 0 ? prose` and ${more} more of ${all} rules` : prose``}.`
}

/** The first line that says something. */
function firstLine(text: string): Span {
  const { index = 0, 0: line = '' } = /\S[^\r\n]*/.exec(text) ?? {}
  return { start: index, end: index + line.trimEnd().length }
}
