import assert from 'node:assert/strict'
import { between } from '../../../src/features/hover/allowedValues'
import { wordsOf } from '../../said'

describe('a range in a hover', () => {
  for (const [min, max, words] of [
    [2, 5, '2 to 5'],
    [3, 3, 'exactly 3'],
    [undefined, 5, 'at most 5'],
    [2, undefined, 'at least 2'],
    [0, 0, 'exactly 0'],
    [undefined, undefined, 'at most 0'],
  ] as const)
    it(`is "${words}"`, () => {
      assert.equal(wordsOf(between({ min, max })), words)
    })
})
