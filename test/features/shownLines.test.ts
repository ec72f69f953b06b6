import assert from 'node:assert/strict'
import fc from 'fast-check'
import { linesOf } from '../../src/features/shown/lines'

describe('lines', () => {
  it('are 1-based and end at any kind of line break', () => {
    const lines = linesOf('ab\r\nc\rd\n')
    assert.deepEqual(
      [0, 2, 4, 5, 6, 8].map((offset) => lines.position(offset)),
      [
        { line: 1, column: 1 },
        { line: 1, column: 3 },
        { line: 2, column: 1 },
        { line: 2, column: 2 },
        { line: 3, column: 1 },
        { line: 4, column: 1 },
      ],
    )
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((number) => lines.line(number)),
      ['ab', 'c', 'd', '', ''],
    )
  })

  it('map back to the offset', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '日', '😀')).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.nat(), (source, seed) => {
        const offset = seed % (source.length + 1)
        const { line, column } = linesOf(source).position(offset)
        const before = source.slice(0, offset)
        assert.ok(before.endsWith('\r') || line === before.split(/\r\n|\r|\n/).length)
        assert.equal(source.slice(offset - column + 1, offset).includes('\n'), false)
      }),
    )
  })
})
