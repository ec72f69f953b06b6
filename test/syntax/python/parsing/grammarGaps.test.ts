import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bridgeGaps } from '../../../../src/syntax/python/parsing/grammarGaps'

/** The specification of the passes, as regular expressions. Not linear, so only for short texts. */
const meant: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<![\w.])\d[\d_]*\.(?![\w.])/g, (found) => `${found.slice(0, -1)}_`],
  [/\byield(?=[ \t]*(?:[\r\n#)\]},;]|$))/g, () => 'YIELD'],
  [/(?<!\w)[tT](?=[rR]?["'])/g, () => 'f'],
  [
    /\bwith\s*\((?=[^#:]*\sas\s)(?:[^#()]|\((?:[^#()]|\([^#()]*\))*\))*\)(?=\s*:)/g,
    (found) => found.replace(/\(([^]*)\)$/, ' $1 ').replace(/[\r\n]/g, ' '),
  ],
]

describe('gaps of the Python grammar', () => {
  for (const [what, parts] of [
    ['brackets of `with`', ['with', 'with (', 'with(', '(', ')', ' as ', '\nas\n', ':', '#', 'a', ' ', '):', '\n']],
    ['numbers, `yield` and templates', ['5', '5.', '_', '.', 'x', ' ', 'yield', ')', '\n', '#', 't"', "T'", 'r', ',']],
  ] as const) {
    it(`are bridged as the regular expressions specify: ${what}`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (found) => {
          const code = found.join('')
          const expected = meant.reduce((text, [pattern, instead]) => text.replace(pattern, instead), code)
          assert.equal(bridgeGaps(code), expected, JSON.stringify(code))
        }),
        { seed: 8, numRuns: 10_000 },
      )
    })
  }

  for (const [situation, code] of [
    ['open brackets', 'with ('.repeat(100_000)],
    ['open brackets in a row', `${'with (a as b)\n'.repeat(50_000)}with (`],
    ['a long bracket without a colon after it', `with (${'a as b, '.repeat(100_000)})`],
    ['white space', `with${' '.repeat(500_000)}(`],
  ] as const) {
    it(`are read once: ${situation}`, () => {
      assert.equal(bridgeGaps(code), code)
    })
  }
})
