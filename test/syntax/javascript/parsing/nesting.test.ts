import assert from 'node:assert/strict'
import fc from 'fast-check'
import { boundRepeats } from '../../../../src/syntax/javascript/parsing/nesting'

/** The specification of the scanner, as a regular expression. It reads a run again from each of its offsets. */
const meant = /(\S[^]{0,11}?)\1{200,}/g

function expected(text: string): string {
  return text.replace(meant, (all, unit: string) => {
    const kept = unit.length * 100
    return all.slice(0, kept) + all.slice(kept, -kept).replace(/[^\r\n]/g, ' ') + all.slice(-kept)
  })
}

/** Returns short texts unchanged. */
const beginning = [...Array(900).keys()].map((n) => `let v${n * 7919}`).join('\n')

describe('long repetitions', () => {
  it('are blanked as the regular expression specifies', () => {
    const unit = fc.constantFrom('await ', '[', '-', 'a?b:', '1,', '0, 0, ', 'f(\n', 'abcabcabcabc')
    const run = fc
      .tuple(unit, fc.integer({ min: 195, max: 420 }))
      .map(([each, times]) => `\n x = ${each.repeat(times)};`)
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const text = `${beginning}${runs.join('')}`
        assert.equal(boundRepeats(text), expected(text))
      }),
      { seed: 8, numRuns: 150 },
    )
  })
})
