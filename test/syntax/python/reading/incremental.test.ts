import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createReader } from '../../../../src/syntax/python/reading/reader'
import { pythonSamples } from '../samples'

/** Fragments that open, close, nest or break something, and harmless ones. */
const bit = fc.constantFrom(
  '\n',
  '\n    ',
  '\n        ',
  ' ',
  '\t',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '"',
  "'",
  '"""',
  "'''",
  '#',
  '\\\n',
  '=',
  '.',
  '%',
  '!',
  'x',
  '5',
  'if x:\n    y\n',
  'else:\n',
  'def f(a):\n    return a\n',
  'class A:\n',
  'f"{x}"',
  '{"a": 1}',
  'pass\n',
  'match x:\n',
  'case 1:\n',
  'yield',
  'with a as b:\n',
  '\r\n',
  '%%bash\n',
  '!ls\n',
  'await ',
  'lambda: ',
  'for x in y:\n    z\n',
  '@d\n',
  '; ',
  'print ',
)

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(12),
  insert: fc.oneof(bit, fc.constant('')),
})

describe('Reading Python again after an edit', () => {
  it('gives the same model as reading the text from scratch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pythonSamples),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (sample, edits) => {
          const reader = createReader()
          let text = sample
          reader.read(text)
          for (const { at, remove, insert } of edits) {
            const start = Math.round(at * text.length)
            text = text.slice(0, start) + insert + text.slice(start + remove)
            assert.deepEqual(reader.read(text), createReader().read(text))
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives the same model after a whole statement was typed and deleted', () => {
    const reader = createReader()
    for (const sample of pythonSamples) {
      const first = reader.read(sample)
      reader.read(`${sample}\nduration = {"a": (1, [2`)
      assert.deepEqual(reader.read(sample), first)
    }
  })
})
