import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdits, composeEdits } from '../../src/findings/edits'
import { settle } from '../../src/findings/settle'
import type { Edit } from '../../src/findings/finding'

/** Edits of a text of this length: in order, never overlapping nor at the same place. */
function editsOf(length: number): fc.Arbitrary<readonly Edit[]> {
  const offsets = fc.uniqueArray(fc.nat(length), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b))
  return fc
    .tuple(offsets, fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }))
    .map(([places, texts]) =>
      texts.flatMap((newText, index) => {
        const [start, end] = [places[2 * index], places[2 * index + 1]]
        return start === undefined || end === undefined ? [] : [{ span: { start, end }, newText }]
      }),
    )
}

const twoSteps = fc
  .string({ maxLength: 30 })
  .chain((text) =>
    editsOf(text.length).chain((first) =>
      editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second })),
    ),
  )

describe('composed edits', () => {
  it('have the same result', () => {
    fc.assert(
      fc.property(twoSteps, ({ text, first, second }) => {
        const composed = composeEdits(text, first, second)
        assert.equal(applyEdits(text, composed), applyEdits(applyEdits(text, first), second))
      }),
    )
  })

  it('are in order and separate', () => {
    fc.assert(
      fc.property(twoSteps, ({ text, first, second }) => {
        let end = -1
        for (const { span } of composeEdits(text, first, second)) {
          assert.ok(end < span.start && span.start <= span.end)
          end = span.end
        }
        assert.ok(end <= text.length)
      }),
    )
  })

  it('change no more than before', () => {
    const insert = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText })
    assert.deepEqual(composeEdits('abcdef', [insert(1, 'X')], [insert(6, 'Y')]), [insert(1, 'X'), insert(5, 'Y')])
  })
})

describe('settling', () => {
  const shorten = (text: string) => ({
    text,
    fixAll: (): readonly Edit[] =>
      text.includes('aa') ? [{ span: { start: text.indexOf('aa'), end: text.indexOf('aa') + 1 }, newText: '' }] : [],
  })

  it('applies fixes until there are none, and returns the edits of the first text', () => {
    const { last, edits } = settle(shorten('xaaaay'), shorten)
    assert.equal(last.text, 'xay')
    assert.equal(applyEdits('xaaaay', edits), 'xay')
  })

  it('ends even if edits never settle', () => {
    const grow = (text: string) => ({ text, fixAll: () => [{ span: { start: 0, end: 0 }, newText: 'a' }] })
    const { last, edits } = settle(grow('b'), grow)
    assert.equal(last.text, applyEdits('b', edits))
  })
})
