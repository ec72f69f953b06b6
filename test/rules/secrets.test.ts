import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../src/findings/finding'
import { looksRandom } from '../../src/analysis/credentials/plausible'
import { casesOf } from './cases'
import { check } from './check'
import { programsWithKeys } from './programsWithKeys'
import { english, said as textOf, titleOf } from '../said'

describe('a secret in a text', () => {
  it('is in no message about the text', () => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'
    const key = fc
      .string({ unit: fc.constantFrom(...letters.split('')), minLength: 32, maxLength: 40 })
      .filter(looksRandom)
    fc.assert(
      fc.property(fc.constantFrom(...programsWithKeys), key, key, ([language, program], accessKey, secretKey) => {
        const said = everythingSaid(program(accessKey, secretKey), language)
        assert.ok(said.includes('hardcoded-secret'))
        // Not even a part that would narrow it down.
        for (const secret of [accessKey, secretKey])
          for (let at = 0; at + 8 <= secret.length; at++) assert.ok(!said.includes(secret.slice(at, at + 8)), said)
      }),
      { numRuns: 40 },
    )
  })

  it('is in no message about the cases of the rule', () => {
    for (const { text, language } of casesOf('hardcoded-secret')) {
      const secrets = text.match(/(?<![\w-])(?:api-key-kling-)?[A-Za-z0-9]{24,}(?!\w)/g) ?? []
      const said = everythingSaid(text, language)
      for (const secret of secrets.filter(looksRandom)) assert.ok(!said.includes(secret))
    }
  })
})

/** Messages, related messages, titles and new text of fixes, actions and hovers. */
function everythingSaid(text: string, language: Language): string {
  const checked = check(text, language)
  const fixes = checked.findings.flatMap((finding) => finding.fixes)
  const actions = checked.findings.flatMap(({ span }) => checked.codeActions(span))
  const hovers = Array.from({ length: text.length }, (_, offset) => checked.hover(offset, english)?.markdown ?? '')
  const words = [...checked.findings.map(textOf), ...fixes.map(titleOf), ...actions.map(titleOf)]
  return JSON.stringify([words, checked.findings, fixes, actions, [...new Set(hovers)], checked.costs(english)])
}

describe('a text that looks like a key', () => {
  for (const [situation, text, isKey] of [
    ['32 random digits', '7c1e94ab52d06f83e5a9d2b74c61f08e', true],
    ['a run of four in 32 random digits', '7c1e94ab52d06f83e5a9d2b7777c6f0e', true],
    ['a row of four in 32 random digits', '7c1e94ab52d0678fe5a9d2b74c61f08e', true],
    ['two runs of four', '7c1e94abbbb06f83e5a9d2b77774c61f', false],
    ['a run of five', '7c1e94ab52d06f83e5a9d2b777774c6f', false],
    ['a row of five', '7c1e94ab52d045678ea9d2b74c61f08e', false],
    ['a run of four in a short text', '7c1e94ab52d06f7777a9', false],
    ['what somebody typed', '0123456789abcdef0123456789abcdef', false],
  ] as const)
    it(`is told from others: ${situation}`, () => {
      assert.equal(looksRandom(text), isKey)
    })
})
