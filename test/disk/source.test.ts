import assert from 'node:assert/strict'
import { join } from 'node:path'
import fc from 'fast-check'
import { decode, encode, largestFile, readSource } from '../../src/disk/source'
import { withFolder } from '../cli/folder'

describe('reading and writing a file', () => {
  it('round-trips the bytes of any UTF-8 text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, mark) => {
        const bytes = Buffer.from((mark ? '\ufeff' : '') + text)
        const source = decode(bytes)
        assert.ok(source.isUtf8)
        assert.deepEqual(Buffer.from(encode(source, source.text)), bytes)
      }),
    )
  })

  it('detects bytes that are not UTF-8', () => {
    assert.equal(decode(Buffer.from('# caf\xe9', 'latin1')).isUtf8, false)
    assert.equal(decode(Buffer.from('a replacement character \ufffd')).isUtf8, true)
  })

  it('skips binary files and those over 1 MB', async () => {
    await withFolder(
      {
        'utf16.py': Buffer.from('\ufeffa', 'utf16le'),
        'a.ts': Buffer.from([0x47, 0, 0x11]),
        'b.json': ' '.repeat(largestFile + 1),
        'c.json': ' '.repeat(largestFile),
      },
      (folder) => {
        assert.deepEqual(readSource(join(folder, 'utf16.py')), { skipped: { id: 'files.utf16', data: {} } })
        assert.deepEqual(readSource(join(folder, 'a.ts')), { skipped: { id: 'files.binary', data: {} } })
        assert.deepEqual(readSource(join(folder, 'b.json')), { skipped: { id: 'files.too-large', data: { most: 1 } } })
        assert.ok('text' in readSource(join(folder, 'c.json')))
      },
    )
  })
})
