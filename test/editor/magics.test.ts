import assert from 'node:assert/strict'
import fc from 'fast-check'
import { withoutMagics } from '../../src/editor/magics'

describe('the commands of a notebook', () => {
  it('become comments', () => {
    assert.equal(withoutMagics('%pip install pyjwt\nimport jwt\n  !ls'), '#pip install pyjwt\nimport jwt\n  #ls')
  })

  it('take their whole cell where they rule it', () => {
    assert.equal(withoutMagics('%%bash\necho kling\n').trim(), '')
  })

  it('leave operators alone', () => {
    const text = 'a = b % c\nd = a != b\n'
    assert.equal(withoutMagics(text), text)
  })

  it('move nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = (each: string): number[] => [...each.matchAll(/\r\n|\r|\n/g)].map(({ index }) => index)
        assert.equal(withoutMagics(text).length, text.length)
        assert.deepEqual(lines(withoutMagics(text)), lines(text))
      }),
    )
  })
})
