import assert from 'node:assert/strict'
import { allowedValues, between, listValues } from '../../../src/features/hover/allowedValues'
import { describeConditions, describeMedia } from '../../../src/features/hover/describeCondition'
import type { Condition, EndpointParameter, Media } from '../../../src/knowledge'
import { wordsOf } from '../../said'

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const text = { name: 'x', types: ['string'], summary: 'It is x.' } as const satisfies EndpointParameter

describe('values in words', () => {
  for (const [values, words] of [
    [['a'], '`"a"`'],
    [['a', 'b'], '`"a"` or `"b"`'],
    [[1, 2, 3], '`1`, `2` or `3`'],
    [[1, 2, 3, 4], '`1` to `4`'],
    [['3', '4', '5', '6'], '`"3"` to `"6"`'],
    [[1, 2, 3, 5], '`1`, `2`, `3` or `5`'],
    [[2, 3, 4, 4], '`2`, `3`, `4` or `4`'],
    [[4, 3, 2, 1], '`4`, `3`, `2` or `1`'],
    [[true, false], '`true` or `false`'],
    [['a', ...numbers(1, 3)], '`"a"`, `1`, `2` or `3`'],
    [
      [...numbers(1, 11).map((number) => number * 2), 'x'],
      '`2`, `4`, `6`, `8`, `10`, `12`, `14`, `16`, `18`, `20`, `22` or `"x"`',
    ],
    [
      [...numbers(1, 12).map((number) => number * 2), 'x'],
      '`2`, `4`, `6`, `8`, `10`, `12`, `14`, `16`, `18`, `20`, `22`, `24` … (13 in all)',
    ],
  ] as const)
    it(`are ${words} for ${JSON.stringify(values)}`, () => {
      assert.equal(wordsOf(listValues(values)), words)
    })

  for (const [bounds, words] of [
    [{ min: 1, max: 3 }, '1 to 3'],
    [{ min: 3, max: 3 }, 'exactly 3'],
    [{ min: 0 }, 'at least 0'],
    [{ max: 0 }, 'at most 0'],
    [{ min: 0, max: 0 }, 'exactly 0'],
  ] as const)
    it(`are ${words} between ${JSON.stringify(bounds)}`, () => {
      assert.equal(wordsOf(between(bounds)), words)
    })

  for (const [situation, more, words] of [
    ['nothing', {}, 'none'],
    ['a list', { enum: ['a', 'b'] }, '`"a"` or `"b"`'],
    ['an open list', { enum: ['a', 'b'], openEnum: true }, '`"a"` or `"b"`, and others: the list grows'],
    ['a range', { range: { min: 0, max: 1 } }, '0 to 1'],
    ['decimals', { range: { min: 0, max: 1 }, decimals: 2 }, '0 to 1; 2 decimal places at most'],
    ['a length', { maxLength: 2500 }, 'at most 2500 characters'],
    ['a length and advice', { maxLength: 2500, advisedLength: 500 }, 'at most 2500 characters, 500 advised'],
    ['a number of items', { minItems: 1, maxItems: 4 }, '1 to 4 items'],
    ['a least number of items', { minItems: 2 }, 'at least 2 items'],
    ['a greatest number of items', { maxItems: 4 }, 'at most 4 items'],
    ['items in a text', { format: 'comma-separated' }, 'several, separated by commas'],
    ['a URL', { format: 'url' }, 'none'],
    ['several', { enum: ['a'], maxLength: 3 }, '`"a"`; at most 3 characters'],
  ] as const satisfies readonly (readonly [string, Partial<EndpointParameter>, string])[])
    it(`are ${words} for ${situation}`, () => {
      assert.equal(wordsOf(allowedValues({ ...text, ...more })), words)
    })
})

describe('a condition in words', () => {
  const items = (more: object): Condition => ({ items: [{ lists: ['contents'], ...more }] })
  for (const [situation, conditions, words] of [
    ['models', [{ models: ['a', 'b'] }], 'with `a` or `b`'],
    ['a value', [{ values: { mode: ['pro'] } }], 'with `mode` `"pro"`'],
    ['what is present', [{ present: ['image'] }], 'with `image`'],
    ['what is absent', [{ absent: ['image'] }], 'with no `image`'],
    [
      'several',
      [{ models: ['a'], values: { mode: ['pro'] }, present: ['b'], absent: ['c'] }],
      'with `a`, `mode` `"pro"`, `b` and no `c`',
    ],
    ['two conditions', [{ models: ['a'] }, { models: ['b'] }], 'with `a`; or with `b`'],
    ['an item', [items({ min: 1 })], 'with an item in `contents`'],
    ['some items', [items({ min: 2, max: 3 })], 'with 2 to 3 items in `contents`'],
    ['two items or more', [items({ min: 2 })], 'with at least 2 items in `contents`'],
    ['no item', [items({ max: 0 })], 'with no item in `contents`'],
    [
      'items of a kind',
      [items({ min: 1, where: { type: ['a', 'b'] } })],
      'with an item of `type` `"a"` or `"b"` in `contents`',
    ],
    ['no item of a kind', [items({ max: 0, where: { type: ['a'] } })], 'with no item of `type` `"a"` in `contents`'],
  ] as const satisfies readonly (readonly [string, readonly Condition[], string])[])
    it(`is "${words}" for ${situation}`, () => {
      assert.equal(wordsOf(describeConditions(conditions)), words)
    })
})

describe('a file in words', () => {
  const image: Media = { kind: 'image', input: ['url', 'base64'] }
  for (const [situation, more, words] of [
    ['nothing more', {}, 'image: URL or Base64'],
    ['no prefix', { dataUri: 'forbidden' }, 'image: URL or Base64 without `data:`'],
    ['an id', { input: ['id'] }, 'image: id'],
    ['formats and size', { formats: ['jpg', 'png'], maxSize: 10 }, 'image: URL or Base64, jpg or png, at most 10 MB'],
    ['a least side', { minSide: 300 }, 'image: URL or Base64, sides at least 300 px'],
    ['a greatest side', { maxSide: 4000 }, 'image: URL or Base64, sides at most 4000 px'],
    ['both sides', { minSide: 300, maxSide: 4000 }, 'image: URL or Base64, sides 300 to 4000 px'],
    ['an area', { maxArea: 1000 }, 'image: URL or Base64, at most 1000 pixels in all'],
    ['a ratio', { ratio: { min: 0.4, max: 2.5 } }, 'image: URL or Base64, width to height 0.4 to 2.5'],
    ['ratios', { ratios: ['16:9', '1:1'] }, 'image: URL or Base64, ratio 16:9 or 1:1'],
    ['a length', { kind: 'video', seconds: [{ min: 3, max: 10 }] }, 'video: URL or Base64, 3 to 10 s'],
    [
      'lengths',
      {
        kind: 'video',
        seconds: [
          { min: 3, max: 10 },
          { min: 30, max: 30 },
        ],
      },
      'video: URL or Base64, 3 to 10 or exactly 30 s',
    ],
    [
      'a frame rate',
      { kind: 'video', framesPerSecond: { min: 24, max: 60 } },
      'video: URL or Base64, 24 to 60 frames per second',
    ],
    ['frame rates', { kind: 'video', framesPerSecond: [24, 30] }, 'video: URL or Base64, 24 or 30 frames per second'],
    ['an age', { maxAge: 30 }, 'image: URL or Base64, at most 30 days old'],
  ] as const satisfies readonly (readonly [string, Partial<Media>, string])[])
    it(`is "${words}" for ${situation}`, () => {
      assert.equal(wordsOf(describeMedia({ ...image, ...more })), words)
    })
})
