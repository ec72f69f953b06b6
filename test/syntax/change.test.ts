import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Change, changeBetween } from '../../src/syntax/change'

/** The definition, character by character. */
function byCharacter(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let [start, end] = [0, 0]
  while (start < most && before[start] === after[start]) start += 1
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return { start, end: before.length - end, by: after.length - before.length }
}

const lengths = [0, 1, 1023, 1024, 1025, 2048, 5000] as const

describe('the change between two texts', () => {
  const rows: readonly (readonly [situation: string, before: string, after: string, change: Change])[] = [
    ['the same text', 'abc', 'abc', { start: 3, end: 3, by: 0 }],
    ['an insertion', 'ac', 'abc', { start: 1, end: 1, by: 1 }],
    ['a deletion', 'abc', 'ac', { start: 1, end: 2, by: -1 }],
    ['a replacement', 'abc', 'axxc', { start: 1, end: 2, by: 1 }],
    ['one of equal characters', 'aa', 'aaa', { start: 2, end: 2, by: 1 }],
    ['an empty text before', '', 'a', { start: 0, end: 0, by: 1 }],
    ['an empty text after', 'a', '', { start: 0, end: 1, by: -1 }],
  ]
  for (const [situation, before, after, change] of rows)
    it(`is right for ${situation}`, () => assert.deepEqual(changeBetween(before, after), change))

  it('is the same as character by character, in texts of any length', () => {
    const part = fc.tuple(fc.constantFrom(...lengths), fc.constantFrom('a', 'ab', 'a\n'))
    const text = part.map(([length, unit]) => unit.repeat(length).slice(0, length))
    const short = fc.string({ maxLength: 5 })
    fc.assert(
      fc.property(text, short, short, text, (start, gone, come, end) => {
        const [before, after] = [start + gone + end, start + come + end]
        assert.deepEqual(changeBetween(before, after), byCharacter(before, after))
      }),
    )
  })
})
