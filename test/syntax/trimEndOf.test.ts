import assert from 'node:assert/strict'
import { trimEndOf } from '../../src/syntax/trimEndOf'

describe('trimEndOf', () => {
  for (const [situation, text, characters, expected] of [
    ['none at the end', 'a=b', '=', 'a=b'],
    ['some at the end', 'a=b==', '=', 'a=b'],
    ['a mix of them', 'path/?#/', '/?#', 'path'],
    ['nothing else', '====', '=', ''],
    ['an empty text', '', '=', ''],
    ['long runs before other text', `${'='.repeat(1_000_000)}a`, '=', `${'='.repeat(1_000_000)}a`],
  ] as const) {
    it(situation, () => {
      assert.equal(trimEndOf(text, characters), expected)
    })
  }
})
