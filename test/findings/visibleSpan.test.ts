import assert from 'node:assert/strict'
import fc from 'fast-check'
import { visibleSpan } from '../../src/findings/visibleSpan'
import { check } from '../rules/check'

const head =
  'import requests\nanswer = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": "a"}, headers=h).json()\n'

describe('the place of a finding', () => {
  for (const [situation, text, start, end, shown] of [
    ['a word', 'let a', 4, 5, 'a'],
    ['nothing after a word', 'let a', 5, 5, 'a'],
    ['nothing before a word', 'let a', 0, 0, 'l'],
    ['nothing between words', 'let  a', 4, 4, 't'],
    ['nothing on an empty line', 'a\n\nb', 2, 2, 'a'],
    ['nothing at the start of a line', 'a\n  b', 2, 2, 'b'],
    ['nothing before the first character', '\n\nb', 0, 0, 'b'],
    ['white space', 'a  \n', 1, 3, 'a'],
    ['nothing after a character of two units', 'a😀', 3, 3, '😀'],
    ['nothing before a character of two units', '😀', 0, 0, '😀'],
    ['a span past the end', 'ab', 5, 9, 'b'],
    ['half a character at the end', 'a\ud83d', 2, 2, '\ud83d'],
    ['nothing in white space', ' \n ', 1, 1, ' \n '],
  ] as const) {
    it(`is visible: ${situation}`, () => {
      const span = visibleSpan(text, { start, end })
      assert.equal(text.slice(span.start, span.end), shown)
    })
  }

  it('is inside the text, visible if anything is, and splits no character', () => {
    const text = fc.string({ unit: fc.constantFrom(' ', '\n', '\r', 'a', '😀', '\u00a0'), maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(14), fc.nat(14), (where, a, b) => {
        const { start, end } = visibleSpan(where, { start: Math.min(a, b), end: Math.max(a, b) })
        assert.ok(0 <= start && start <= end && end <= where.length)
        assert.equal(where.slice(start, end).trim() !== '', where.trim() !== '')
        // Throws for half a character.
        if (a === b) assert.ok(encodeURIComponent(where.slice(start, end)) !== '%')
      }),
    )
  })

  for (const end of [
    'x = answer["data"][',
    'x = answer["data"][\n',
    'x = answer["data"][   \n\n',
    'x = answer["data"]["',
  ]) {
    it(`is visible at the end of ${JSON.stringify(end)}`, () => {
      const { findings } = check(head + end, 'python')
      assert.ok(findings.length > 0)
      for (const { span } of findings) assert.notEqual((head + end).slice(span.start, span.end).trim(), '')
    })
  }
})
