import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readImageHeader } from '../../src/probe/imageHeader'
import { jpeg, png } from './pictures'

const side = fc.integer({ min: 1, max: 65_535 })

describe('the header of an image', () => {
  it('has the size of any PNG', () => {
    fc.assert(
      fc.property(side, side, (width, height) =>
        assert.deepEqual(readImageHeader(png(width, height)), { format: 'png', size: { width, height } }),
      ),
    )
  })

  it('has the size of any JPEG, whatever metadata precedes it', () => {
    const lengths = fc.array(fc.integer({ min: 2, max: 5000 }), { maxLength: 6 })
    fc.assert(
      fc.property(side, side, lengths, fc.constantFrom(0xc0, 0xc1, 0xc2), (width, height, metadata, frame) => {
        assert.deepEqual(readImageHeader(jpeg(width, height, metadata, frame)), {
          format: 'jpg',
          size: { width, height },
        })
      }),
    )
  })

  it('is read from a view into a larger buffer', () => {
    const bytes = Buffer.concat([Buffer.alloc(7), png(640, 480)]).subarray(7)
    assert.deepEqual(readImageHeader(bytes)?.size, { width: 640, height: 480 })
  })

  for (const [format, start] of [
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\x00\x00\x00\x00WEBP'],
    ['heic', '\x00\x00\x00\x18ftypheic'],
    ['bmp', 'BM'],
  ] as const) {
    it(`has the format ${format}`, () => {
      assert.equal(readImageHeader(Buffer.from(start, 'latin1'))?.format, format)
    })
  }

  it('is missing in a page, and has no size if it is incomplete', () => {
    assert.equal(readImageHeader(Buffer.from('<!doctype html>')), null)
    for (const whole of [png(300, 400), jpeg(300, 400)]) {
      for (let length = 8; length < 22; length += 1)
        assert.equal(readImageHeader(whole.subarray(0, length))?.size, null)
    }
  })

  it('is read from any bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    const begun = fc
      .tuple(fc.constantFrom('\xff\xd8\xff', '\x89PNG\r\n\x1a\n'), bytes)
      .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest]))
    fc.assert(
      fc.property(fc.oneof(bytes, begun), (each) => {
        assert.notEqual(readImageHeader(each), undefined)
      }),
    )
  })
})
