import assert from 'node:assert/strict'
import { parser as scripts } from '@lezer/javascript'
import { parser as python } from '@lezer/python'
import { openDocument } from '../../../src/engine'
import { parse } from '../../../src/syntax/parsing/bounded'

const typescript = scripts.configure({ dialect: 'ts jsx' })

/** Some 400 KB of one thing. */
const much = (unit: string): string => unit.repeat(Math.ceil(400_000 / unit.length))

describe('a parser gives up on what no program is like:', () => {
  for (const [situation, parser, unit] of [
    ['errors in tags that are never closed', typescript, '<p><<<image_1>>>'],
    ['brackets that close nothing', python, '}'],
    ['errors in brackets that are never closed', python, '((if \n'],
    ['a statement in an expression', typescript, '${ switch(x){ abcdefghijklmnop'],
    ['quotes that no line closes', python, '= " abcdefghijklmnop'],
    ['expressions that no line closes', typescript, 'new do /> abcdefghijklmnop'],
    ['errors in line after line', typescript, '/r/]new  abcdefghijklmnop\n'],
  ] as const)
    it(situation, () => {
      assert.equal(parse(parser, much(unit)), null)
    })

  for (const [situation, parser, unit] of [
    ['a file of many lines', python, 'x = f(a, b="c")\n'],
    ['a bundle on one line', typescript, 'a.b=(c,d)=>{return c?d:[...e,"f"]};'],
    ['a long text, quoted', typescript, `x = '${'y'.repeat(100_000)}'\n`],
    ['an error in a hundred lines', python, `${'x = f(a)\n'.repeat(100)}x = f(a}\n`],
  ] as const)
    it(`but not on ${situation}`, () => {
      const text = much(unit)
      assert.equal(parse(parser, text)?.length, text.length)
    })

  it('and a check then finds nothing', () => {
    const text = `const a = <p>${much('<<<image_1>>>')}</p>\n`
    assert.deepEqual(openDocument('typescriptreact').check(text).findings, [])
  })
})
