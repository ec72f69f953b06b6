import assert from 'node:assert/strict'
import { isMilliseconds, showFromNow, showSpan, showTime } from '../../../src/features/token/times'
import { wordsOf } from '../../said'

describe('a span of time', () => {
  for (const [seconds, words] of [
    [0, '0 s'],
    [0.9, '0 s'],
    [1, '1 s'],
    [89, '89 s'],
    [90, '1 min'],
    [119, '1 min'],
    [120, '2 min'],
    [5399, '89 min'],
    [5400, '1 h'],
    [7200, '2 h'],
    [129_599, '35 h'],
    [129_600, '1 day'],
    [172_800, '2 days'],
    [47_336_399, '547 days'],
    [47_336_400, '1 year'],
    [63_115_200, '2 years'],
    [-120, '2 min'],
    [31_557_600_000, '1,000 years'],
  ] as const)
    it(`of ${seconds} s is ${words}`, () => {
      assert.equal(wordsOf(showSpan(seconds)), words)
    })

  for (const [seconds, words] of [
    [1000, 'in 0 s'],
    [1005, 'in 5 s'],
    [995, '5 s ago'],
    [1180, 'in 3 min'],
  ] as const)
    it(`from 1000 to ${seconds} is ${words}`, () => {
      assert.equal(wordsOf(showFromNow(seconds, 1000)), words)
    })

  for (const [seconds, words] of [
    [0, '1970-01-01 00:00:00 UTC'],
    [1_800_000_000, '2027-01-15 08:00:00 UTC'],
    [8_640_000_000_000, '+275760-09-13 00:00:00 UTC'],
    [8_640_000_000_001, 'a time that no calendar has'],
  ] as const)
    it(`since 1970 of ${seconds} s is ${words}`, () => {
      assert.equal(wordsOf(showTime(seconds)), words)
    })

  it('is in milliseconds if it would be too far in the future', () => {
    assert.deepEqual([1e11, 1e11 + 1].map(isMilliseconds), [false, true])
  })
})
