import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Checked } from '../../src/engine'
import { languageOfPath } from '../../src/features/languageOfPath'
import { settle } from '../../src/findings/settle'
import type { Finding, Language } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { casesOf, root } from './cases'
import { check, edited } from './check'
import { keyOfStatement } from '../../src/findings/message'
import { titleOf } from '../said'

interface Code {
  readonly text: string
  readonly language: Language
  readonly place: string
}

const pages: readonly Code[] = rules.flatMap(({ id }) => casesOf(id)).filter(({ markers }) => markers.length > 0)
const examples: readonly Code[] = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' }).flatMap(
  (place) => {
    const language = languageOfPath(place)
    return language ? [{ text: readFileSync(join(root, 'examples', place), 'utf8'), language, place }] : []
  },
)

/** The first check and one after each of the ten rounds. */
const mostChecks = 11

/** Settles a text. Fails if that takes more rounds than allowed. */
function settled(text: string, language: Language): Checked {
  let checks = 0
  return settle(checked(text), checked).last

  function checked(version: string): Checked {
    checks += 1
    assert.ok(checks <= mostChecks, 'it does not end')
    return check(version, language)
  }
}

describe('all safe fixes', () => {
  const anyCode = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...pages) },
    { weight: 1, arbitrary: fc.constantFrom(...examples) },
  )

  it('change nothing more after they were applied, whatever is missing in the text', () => {
    fc.assert(
      fc.property(anyCode, losses(), ({ text, language, place }, lost) => {
        const once = settled(lost.reduce(without, text), language)
        assert.equal(settled(once.text, language).text, once.text, place)
      }),
      { numRuns: 400 },
    )
  })

  it('change nothing more after they were applied, in complete texts', () => {
    for (const { text, language, place } of [...pages, ...examples]) {
      const once = settled(text, language)
      assert.equal(settled(once.text, language).text, once.text, place)
    }
  })
})

describe('every fix that is offered', () => {
  it('removes its finding, whatever is missing in the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), losses(), ({ text, language, place }, lost) => {
        const before = check(lost.reduce(without, text), language)
        for (const finding of before.findings) {
          for (const { title, edits } of finding.fixes) {
            const after = check(edited(before.text, edits), language)
            assert.ok(
              countOf(finding, after) < countOf(finding, before),
              `${place}: "${titleOf({ title })}" in\n${before.text}`,
            )
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  function countOf({ ruleId, message }: Finding, { findings }: Checked): number {
    return findings.filter(
      (other) => other.ruleId === ruleId && keyOfStatement(other.message) === keyOfStatement(message),
    ).length
  }
})

const request = (body: string): string => `import requests
before = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json=${body}, headers=h())
after = 1
`
const fetched = (
  body: string,
): string => `const before = await fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', body: JSON.stringify(${body}) })
const after = 1
`
const file = (duration: string): string =>
  `{ "url": "https://api-singapore.klingai.com/v1/videos/text2video", "method": "POST", "body": { "model_name": "kling-v2-6", "prompt": "A boat", "duration": ${duration} } }\n`

describe('a fix that is safe elsewhere', () => {
  const body = '{"model_name": "kling-v2-6", "prompt": "A boat", "duration": 5}'
  for (const [situation, language, text, safety] of [
    ['in Python that parses', 'python', request(body), 'safe'],
    ['without a value', 'python', request(body.replace('"A boat"', '')), 'review'],
    ['with a surplus bracket after it', 'python', request(body).replace('h())', 'h()))'), 'review'],
    ['with a syntax error in another statement', 'python', request(body).replace('after = 1', 'after = (1'), 'safe'],
    [
      'with an unclosed string in another statement',
      'python',
      request(body).replace('after = 1', 'after = "1'),
      'safe',
    ],
    ['in TypeScript that parses', 'typescript', fetched(body), 'safe'],
    ['without a colon', 'typescript', fetched(body.replace('prompt":', 'prompt"')), 'review'],
    ['with a surplus bracket after it', 'javascript', fetched(body).replace(') })', ') }))'), 'review'],
    [
      'with a syntax error in another statement',
      'javascript',
      fetched(body).replace('after = 1', 'after = (1'),
      'safe',
    ],
    ['in JSON that parses', 'json', file('5'), 'safe'],
    ['without a comma', 'json', file('5').replace('boat",', 'boat"'), 'review'],
    ['without the end', 'jsonc', file('5').replace(' } }', ' }'), 'review'],
  ] as const) {
    it(`is ${safety} ${situation} (${language})`, () => {
      const fixes = check(text, language)
        .findings.filter(({ ruleId }) => ruleId === 'int-duration')
        .flatMap((finding) => finding.fixes)
      assert.deepEqual(
        fixes.map((fix) => fix.safety),
        [safety],
      )
    })
  }

  for (const [situation, code] of [
    ['a quote', 'headers={"alg": "HS256", "'],
    ['a quote inside', 'headers={"alg": "HS256, "kid": "a"})'],
    ['a bracket', 'headers={"alg": "HS256"'],
    ['a bracket before', '["a", headers={"alg": "HS256"})'],
  ] as const) {
    it(`adds nothing if ${situation} is missing`, () => {
      const text = `import os\nimport jwt\n\nKLING = "https://api-singapore.klingai.com"\n\ndef token(claims):\n    return jwt.encode(claims, os.environ["KLING_SECRET_KEY"], ${code}\n`
      assert.equal(settled(text, 'python').text, text)
    })
  }
})

interface Loss {
  /** Relative to the text's length, so that it applies to every text. */
  readonly at: number
  /** A whole token, or a number of characters. */
  readonly what: 'token' | number
}

function losses(): fc.Arbitrary<Loss[]> {
  const what = fc.oneof(fc.constant('token' as const), fc.integer({ min: 1, max: 3 }))
  return fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), what }), { minLength: 1, maxLength: 3 })
}

function without(text: string, { at, what }: Loss): string {
  const start = Math.floor(at * text.length)
  const [token = ''] = /\s*(?:\w+|[^\w\s])?/y.exec(text.slice(start)) ?? []
  return text.slice(0, start) + text.slice(start + (what === 'token' ? token.length : what))
}
