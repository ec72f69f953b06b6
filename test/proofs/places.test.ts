import assert from 'node:assert/strict'
import { fillings, places } from '../../bench/places'
import { openDocument } from '../../src/engine'
import type { Language } from '../../src/findings/finding'
import { wordsIn } from '../../src/words'
import { isLong, some } from './long'

/** The steps of all features of a text. */
function stepsOf(language: Language, text: string): number {
  const checked = openDocument(language).check(text)
  for (const { fixes } of checked.findings) assert.ok(fixes.length >= 0)
  checked.hover(text.length >> 1, wordsIn('en'))
  checked.completions(text.length >> 1, wordsIn('en'))
  return checked.meaning.program.work.steps
}

/** The length of the longest filling. */
const length = isLong ? 40_000 : 20_000

describe('one construct repeated in one place is handled, and twice of it takes at most 2.5 times as many steps:', () => {
  for (const [index, { name, language, make }] of places.entries())
    it(`${name} (${language})`, () => {
      for (const filling of some(fillings, index)) {
        const times = Math.ceil(length / filling.length)
        const [half, whole] = [times >> 1, times].map((count) => stepsOf(language, make(filling.repeat(count))))
        assert.ok(whole! <= 2.5 * half!, `${JSON.stringify(filling)}: ${half} → ${whole}`)
      }
    }).timeout(isLong ? 3_600_000 : 120_000)
})
