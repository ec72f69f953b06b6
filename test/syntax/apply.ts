import assert from 'node:assert/strict'
import { applyEdits as apply } from '../../src/findings/edits'
import type { Edit } from '../../src/syntax/repair'

/** The text after the edits of a writer. Fails unless they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let end = 0
  for (const { span } of edits) {
    assert.ok(end <= span.start && span.start <= span.end && span.end <= text.length, 'edits overlap or leave the text')
    end = span.end
  }
  return apply(text, edits)
}
