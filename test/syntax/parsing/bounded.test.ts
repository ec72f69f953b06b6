import assert from 'node:assert/strict'
import { parser as scripts } from '@lezer/javascript'
import { parser as python } from '@lezer/python'
import { openDocument } from '../../../src/engine'
import { parse } from '../../../src/syntax/parsing/bounded'

const typescript = scripts.configure({ dialect: 'ts jsx' })

/** Some 400 KB of a repeated text. */
const much = (unit: string): string => unit.repeat(Math.ceil(400_000 / unit.length))

describe('the bounded parser', () => {
  for (const [situation, parser, unit] of [
    ['errors in unclosed tags', typescript, '<p><<<image_1>>>'],
    ['brackets that close nothing', python, '}'],
    ['errors in unclosed brackets', python, '((if \n'],
    ['a statement in an expression', typescript, '${ switch(x){ abcdefghijklmnop'],
    ['unclosed quotes on one line', python, '= " abcdefghijklmnop'],
    ['unclosed expressions on one line', typescript, 'new do /> abcdefghijklmnop'],
    ['errors on every line', typescript, '/r/]new  abcdefghijklmnop\n'],
  ] as const)
    it(`gives up on ${situation}`, () => {
      assert.equal(parse(parser, much(unit)), null)
    })

  for (const [situation, parser, unit] of [
    ['a file of many lines', python, 'x = f(a, b="c")\n'],
    ['a bundle on one line', typescript, 'a.b=(c,d)=>{return c?d:[...e,"f"]};'],
    ['a long text, quoted', typescript, `x = '${'y'.repeat(100_000)}'\n`],
    ['an error in a hundred lines', python, `${'x = f(a)\n'.repeat(100)}x = f(a}\n`],
  ] as const)
    it(`parses ${situation}`, () => {
      const text = much(unit)
      assert.equal(parse(parser, text)?.length, text.length)
    })

  it('lets a check report nothing for what it gave up on', () => {
    const text = `const a = <p>${much('<<<image_1>>>')}</p>\n`
    assert.deepEqual(openDocument('typescriptreact').check(text).findings, [])
  })
})
