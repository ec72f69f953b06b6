import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lineEnd, lineFeeds, lineStart, nextLine } from '../../src/syntax/lines'

const anyText = fc.string({ unit: fc.constantFrom('\n', '\r', 'a', ' '), maxLength: 12 })

describe('lines', () => {
  it('end at all three kinds of line break', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const breaks = [...text.matchAll(/\r\n|\r|\n/g)]
        const starts = [0, ...breaks.map((each) => each.index + each[0].length)]
        const ends = [...breaks.map(({ index }) => index), text.length]
        for (let offset = 0; offset <= text.length; offset++) {
          if (text.slice(offset - 1, offset + 1) === '\r\n') continue
          const line = starts.findLastIndex((start) => start <= offset)
          assert.equal(lineStart(text, offset), starts[line])
          assert.equal(lineEnd(text, offset), ends[line])
          assert.equal(nextLine(text, offset), starts[line + 1] ?? text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('end before CRLF, even for an offset between its characters', () => {
    assert.deepEqual([lineStart('a\r\nb', 2), lineEnd('a\r\nb', 2), nextLine('a\r\nb', 2)], [0, 2, 3])
  })

  it('keep their offsets if a return is replaced with a line feed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = lineFeeds(text)
        assert.doesNotMatch(read, /\r(?!\n)/)
        assert.equal(
          read.replace(/\r\n|\n/g, (each) => (each === '\n' ? '|' : '||')),
          text.replace(/\r\n|\r|\n/g, (each) => '|'.repeat(each.length)),
        )
      }),
    )
  })
})
