import assert from 'node:assert/strict'
import fc from 'fast-check'
import { javascriptFrontEnd } from '../../../../src/syntax/javascript'
import { javascriptSamples } from '../samples'

/** Fragments that open, close, nest or break something, and harmless ones. */
const bit = fc.constantFrom(
  '\n',
  ' ',
  '\r\n',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  ';',
  '"',
  "'",
  '`',
  '${',
  '/*',
  '*/',
  '//',
  '/',
  '\\',
  '=',
  '=>',
  '.',
  '?.',
  '?',
  '!',
  '<',
  '>',
  'x',
  '5',
  'async ',
  'await ',
  'async <T>(',
  'catch (e: any)',
  'if (x) ',
  'else ',
  'return ',
  'function f(a) { return a }\n',
  'class A { b = 1 }\n',
  'export default class {}\n',
  '{ a: 1 }',
  '() => ',
  'const ',
  'let x = 1\n',
  'yield ',
  '<p>',
  '</p>',
  '<T>',
  ' as const',
  ' of ',
  ' in ',
  'import x from "y"\n',
  'type T = ',
  '++',
  '--',
)

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(12),
  insert: fc.oneof(bit, fc.constant('')),
})

describe('Reading JavaScript again after an edit', () => {
  it('gives the same model as reading the text from scratch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...javascriptSamples),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        ({ language, text: sample }, edits, undo) => {
          const reader = javascriptFrontEnd.createReader(language)
          let text = sample
          reader.read(text)
          for (const { at, remove, insert } of edits) {
            const start = Math.round(at * text.length)
            if (undo) reader.read(text)
            const before = text
            text = text.slice(0, start) + insert + text.slice(start + remove)
            assert.deepEqual(reader.read(text), javascriptFrontEnd.createReader(language).read(text))
            if (undo) text = before
          }
        },
      ),
      { numRuns: 120 },
    )
  })

  it('gives the same model after a whole statement was typed and deleted', () => {
    for (const { language, text } of javascriptSamples) {
      const reader = javascriptFrontEnd.createReader(language)
      const first = reader.read(text)
      const typed = '\nconst duration = { a: [`${1}`, 2] }'
      for (let length = 1; length <= typed.length; length++) reader.read(text + typed.slice(0, length))
      assert.deepEqual(reader.read(text), first)
    }
  })
})
