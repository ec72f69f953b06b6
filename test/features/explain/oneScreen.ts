import assert from 'node:assert/strict'
import { renderBrief } from '../../../src/features/explain'
import type { Explanation } from '../../../src/features/explain/explanation'

/** In lines. */
const oneScreen = 25

/** Fails if the brief answer is longer than a terminal screen, with the maximum number of code lines. */
export function fitsOneScreen(explanation: Explanation): void {
  const brief = renderBrief(explanation, ['a line of code', 'another one', 'a third'])
  const lines = brief.trimEnd().split('\n')
  assert.ok(lines.length <= oneScreen, `${lines.length} lines\n${brief}`)
  assert.match(brief, /^# .*\n\n\*\*What happened:\*\* .*\n\n\*\*Do this:\*\* /)
  if (explanation.sources.length > 0) assert.match(brief, /\n\*\*Source:\*\* .*, seen \d{4}-\d\d-\d\d \(.*\)\n$/)
  assert.match(brief, /\n\n\*\*Retry\?\*\* [^]*\n\n\*\*Likely causes\*\*\n1\. /)
}
