import assert from 'node:assert/strict'
import type { Finding, Language } from '../../src/findings/finding'
import { approvedToo } from '../analysis/approved'
import { english } from '../said'
import { check } from './check'

/** A situation, its code, and each finding of the rule with its fixes. */
export type Row = readonly [situation: string, code: string, ...findings: string[]]

/** The name for the findings of all rules. */
export const everyRule = 'every rule'

/** Declares one test for each row, and one for all that the analysis reads from it. */
export function table(rule: string, language: Language, rows: readonly Row[], about = ''): void {
  const title = [rule, ...(about === '' ? [] : [about]), `in ${language}`].join(' ')
  describe(title, () => {
    for (const [situation, code, ...findings] of rows)
      it(situation, () => assert.deepEqual(told(rule, code, language), findings))
  })
  approvedToo(
    title,
    rows.map(([situation, code]) => [situation, language, code]),
  )
}

/** `3 warning likely: This loop … | Stop after … (review): ∅ → deadline = …`, with the edits of each fix. */
export function told(rule: string, code: string, language: Language): readonly string[] {
  return check(code, language)
    .findings.filter(({ ruleId }) => rule === everyRule || ruleId === rule)
    .map((finding) =>
      [
        (rule === everyRule ? `${finding.ruleId} ` : '') + headOf(finding, code),
        ...finding.fixes.map((fix) => fixOf(fix, code)),
      ].join(' | '),
    )
}

function headOf(finding: Finding, code: string): string {
  const line = code.slice(0, finding.span.start).split('\n').length
  return `${line} ${finding.level} ${finding.confidence}: ${english.finding(finding).what}`
}

function fixOf({ title, safety, edits }: Finding['fixes'][number], code: string): string {
  const changes = edits.map(({ span, newText }) => `${short(code.slice(span.start, span.end))} → ${short(newText)}`)
  return `${english.fix(title)} (${safety}): ${changes.join('; ')}`
}

/** A helper is told by its length. */
function short(text: string): string {
  return text.length > 200 ? `${text.split('\n').length} lines` : text.replace(/\s+/g, ' ').trim() || '∅'
}
