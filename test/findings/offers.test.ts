import { said, titleOf } from '../said'
import assert from 'node:assert/strict'
import type { Finding, Language } from '../../src/findings/finding'
import { models } from '../../src/knowledge'
import { rules } from '../../src/rules'
import { pagesOf } from '../rules/cases'
import { check, edited } from '../rules/check'

const features = [
  ['text2video', '"camera_control": {"type": "simple", "config": {"zoom": 5}}'],
  ['image2video', '"camera_control": {"type": "simple", "config": {"zoom": 5}}'],
  ['image2video', '"static_mask": "https://cdn.klint.dev/m.png"'],
  ['image2video', '"image_tail": "https://cdn.klint.dev/b.png"'],
  ['image2video', '"duration": "10", "mode": "pro"'],
] as const

const python = (model: string, endpoint: string, more: string): string =>
  `import requests\nrequests.post("https://api-singapore.klingai.com/v1/videos/${endpoint}", headers={"Authorization": f"Bearer {make_token()}"}, json={"model_name": "${model}", "prompt": "a", ${endpoint === 'image2video' ? '"image": "https://cdn.klint.dev/a.png", ' : ''}${more}})\n`

const errorsIn = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ level }) => level === 'error').map((finding) => `${finding.ruleId}: ${said(finding)}`)

/** How many fixes of the text were tried. */
function assertNoNewError(text: string, language: Language, place: string): number {
  const { findings } = check(text, language)
  const before = errorsIn(findings)
  const fixes = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))
  for (const { finding, fix } of fixes) {
    const after = errorsIn(check(edited(text, fix.edits), language).findings)
    assert.deepEqual(
      after.filter((error) => !before.includes(error)),
      [],
      `${place}: "${titleOf(fix)}" of ${finding.ruleId}`,
    )
  }
  return fixes.length
}

describe('no offered fix introduces an error', () => {
  it('with any feature and any model', () => {
    let offers = 0
    for (const { id } of models)
      for (const [endpoint, more] of features)
        offers += assertNoNewError(python(id, endpoint, more), 'python', `${id}, ${more}`)
    assert.ok(offers > 50)
  })

  for (const { id } of rules)
    it(`on the pages of ${id}`, () => {
      for (const page of pagesOf(id))
        for (const { text, language, place } of page.cases) assertNoNewError(text, language, place)
    })
})
