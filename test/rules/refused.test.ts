import assert from 'node:assert/strict'
import type { Language } from '../../src/findings/finding'
import { check } from './check'

const url = 'https://api-singapore.klingai.com/v1/videos/image2video'
const python = (image: string): string =>
  `import requests\nrequests.post("${url}", headers=h(), json={"model_name": "kling-v2-6", "prompt": "a", "image": ${image}})\n`
const typescript = (image: string): string =>
  `await fetch('${url}', { method: 'POST', headers: h(), body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a', image: ${image} }) })\n`

/** Each is reported, but only fixed if the place in the source is certain. */
const rows: readonly (readonly [situation: string, ruleId: string, language: Language, text: string, fixes: number])[] =
  [
    ['a prefix', 'data-uri-image', 'python', python('f"data:image/png;base64,{encoded}"'), 1],
    ['a prefix with escapes', 'data-uri-image', 'python', python('f"data:\\x69mage\\x2fpng;base64,{encoded}"'), 0],
    ['a prefix', 'data-uri-image', 'typescript', typescript('`data:image/png;base64,${encoded}`'), 1],
    [
      'a prefix with escapes',
      'data-uri-image',
      'typescript',
      typescript('`data:\\x69mage\\x2fpng;base64,${encoded}`'),
      0,
    ],
  ]

describe('a fix is offered or refused', () => {
  for (const [situation, ruleId, language, text, fixes] of rows)
    it(`${situation} (${language})`, () => {
      const found = check(text, language).findings.filter((each) => each.ruleId === ruleId)
      assert.deepEqual(
        found.map((each) => each.fixes.length),
        [fixes],
      )
    })
})
