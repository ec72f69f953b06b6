import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isPlaceholderText } from '../../src/rules/shared/judging/placeholder'

/** The specification of the scanner, as a regular expression. Exponential, so only for short texts. */
const meant =
  /\{\{.*\}\}|\b(?:YOUR|INSERT|REPLACE)[_-]|\byour[_-](?:\w+[_-])*(?:id|key|url|image|video|prompt|value|domain|server|host)\b/s

describe('placeholders', () => {
  it('are found as the regular expression specifies', () => {
    const part = fc.constantFrom(
      'your',
      'your_',
      'your-',
      'my',
      '_',
      '-',
      'id',
      'key',
      'keys',
      'a',
      '{{',
      '}}',
      '}',
      ' ',
      '\n',
      'YOUR_',
      'ÿ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const text = `${parts.join('')}.`
        assert.equal(isPlaceholderText(text), meant.test(text), JSON.stringify(text))
      }),
      { seed: 8, numRuns: 5000 },
    )
  })

  for (const text of ['<model>', '{model}', '${MODEL}', '$MODEL', '%MODEL%', '%(model)s', '…', '...', 'xxx']) {
    it(`are whole texts such as ${text}`, () => {
      assert.deepEqual([isPlaceholderText(text), isPlaceholderText(`kling-${text}-x`)], [true, false])
    })
  }

  const long = 100_000
  for (const [situation, text, expected] of [
    ['a long name', `your_${'file_'.repeat(long)}name`, false],
    ['a long name that ends in a known thing', `your_${'file_'.repeat(long)}url`, true],
    ['a long name in dashes', `your-${'file-'.repeat(long)}name`, false],
    ['a long name of one-letter words', `your_${'a_'.repeat(long)}`, false],
    ['many starts', 'your-'.repeat(long), false],
    ['many starts, and a known thing', `${'your-'.repeat(long)}key`, true],
    ['in the middle of a URL', `https://example.com/${'your_first_'.repeat(long)}frame.png?x=1`, false],
    ['many unclosed holes', '{{'.repeat(long), false],
    ['many unclosed holes, one closed', `${'{{'.repeat(long)}}}`, true],
  ] as const) {
    it(`are read once: ${situation}`, () => {
      assert.equal(isPlaceholderText(text), expected)
    })
  }
})
