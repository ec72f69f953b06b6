import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../src/rules'
import { casesOf, root } from './cases'
import { check, edited } from './check'
import type { Case } from './page'

/** The certainty of each finding in each case, and the results of its fixes, one line for each finding. */
export type Approved = Readonly<Record<string, readonly string[]>>

export const approvedPath = 'test/rules/approved.json'

/** The cases with findings of all rules, by name. */
export const wrongCases: readonly (readonly [name: string, example: Case])[] = rules.flatMap(({ id }) =>
  casesOf(id)
    .filter(({ markers }) => markers.length > 0)
    .map((example) => [`${id} · ${example.title}`, example] as const),
)

/** The result of a case: `int-duration 5:17 warning certain, safe 1f0c9a, review 77ab21` for each finding. */
export function outcomeOf({ text, language }: Case): readonly string[] {
  return check(text, language).findings.map(({ ruleId, span, level, confidence, fixes }) => {
    const lines = text.slice(0, span.start).split('\n')
    const made = fixes.map(({ safety, edits }) => `${safety} ${digestOf(edited(text, edits))}`)
    return [`${ruleId} ${lines.length}:${lines.at(-1)?.length ?? 0} ${level} ${confidence}`, ...made].join(', ')
  })
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6)
}

/** `npm run approve`: stores the current results after an intended change. `git diff` shows which cases changed. */
if (require.main === module) {
  const all: Approved = Object.fromEntries(wrongCases.map(([name, example]) => [name, outcomeOf(example)]))
  writeFileSync(join(root, approvedPath), `${JSON.stringify(all, null, 2)}\n`)
}
