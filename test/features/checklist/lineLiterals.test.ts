import assert from 'node:assert/strict'
import fc from 'fast-check'
import { replaceLiterals } from '../../../src/features/checklist/lineLiterals'
import { showCode } from '../../../src/features/checklist/place'

/** The specification of the scanner, as a regular expression. Exponential, so only for short lines. */
const meant = /(["'`])((?:\\.|(?!\1).)*)\1|[\w+/=.~-]+/g

describe('literals of a line', () => {
  it('are found as the regular expression specifies', () => {
    const part = fc.constantFrom('"', "'", '`', '\\', '\\\\', 'a', '-', ' ', '(')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const line = parts.join('')
        const mark = (text: string): string => `<${text}>`
        assert.equal(
          replaceLiterals(line, ({ text }) => mark(text)),
          line.replace(meant, mark),
          line,
        )
      }),
      { seed: 8, numRuns: 5000 },
    )
  })

  for (const [situation, line] of [
    ['an unclosed quote and pairs of backslashes', `x = "${'\\\\'.repeat(90)}`],
    ['an unclosed quote and escaped letters', `x = '${'\\n'.repeat(90)}`],
    ['an unclosed template', `x = \`${'\\\\'.repeat(90)}`],
    ['unclosed quotes of each kind', `x = "'\`${'\\\\'.repeat(90)}`],
    ['escaped quotes of another kind', `x = "${"\\'".repeat(90)}`],
  ] as const) {
    it(`are read once: ${situation}`, () => {
      assert.equal(typeof showCode(line), 'string')
    })
  }
})
