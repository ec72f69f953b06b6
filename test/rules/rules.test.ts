import assert from 'node:assert/strict'
import type { Rule } from '../../src/findings/rule'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rulePagePath } from '../../src/findings/docs'
import type { Finding, Fix } from '../../src/findings/finding'
import { frontMatterOf, languageNames, languageOfFence } from '../../src/generator/rulePage'
import { rules } from '../../src/rules'
import { pagesOf, root } from './cases'
import { check, edited } from './check'
import { complaints, showsFixed, toldOf } from './compare'
import type { Case, FixedBlock, Page } from './page'
import { syntaxErrors } from './syntaxErrors'
import { said, titleOf } from '../said'

const sections = [
  'What it does',
  'Why it matters',
  'Examples',
  'Incorrect',
  'Correct',
  'Fix',
  'When not to use it',
  'Source',
]

describe('the rules', () => {
  it('have one folder each, with a page', () => {
    const folders = readdirSync(join(root, 'src/rules'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'shared',
    )
    assert.deepEqual(folders.map(({ name }) => name).sort(), rules.map(({ id }) => id).sort())
    for (const { id } of rules) assert.equal(pagesOf(id)[0]?.file, rulePagePath(id))
  })
})

for (const rule of rules) {
  describe(rule.id, () => {
    const path = rulePagePath(rule.id)
    const [page, shapes] = pagesOf(rule.id) as [Page, Page?]

    it('has a page with the sections in order', () => {
      const [title, ...rest] = page.headings.filter(({ depth }) => depth < 4).map(({ text }) => text)
      assert.equal(title, `kling/${rule.id}`)
      assert.deepEqual(rest, sections)
    })

    it('shows incorrect, correct and fixed code in every supported language', () => {
      for (const language of frontMatterOf(readFileSync(join(root, path), 'utf8')).languages) {
        assert.ok(languageNames.includes(language), `${path}: ${language} is not one of ${languageNames.join(', ')}`)
        const cases = page.cases.filter(({ fence }) => languageOfFence(fence) === language)
        const wrong = cases.filter(({ kind }) => kind === 'Incorrect')
        assert.ok(wrong.length > 0, `${path}: no Incorrect block in ${language}`)
        assert.ok(cases.length > wrong.length, `${path}: no Correct block in ${language}`)
        const fixed = wrong.some((example) => example.fixed.length > 0)
        assert.equal(fixed, rule.fixable !== 'no', `${path}: Fixed block in ${language}`)
      }
    })

    for (const example of page.cases) it(`${rule.id} · ${example.title}`, () => verify(rule, example))

    if (shapes) {
      describe('in every shape of code', () => {
        for (const shape of shapes.cases) it(shape.title, () => verify(rule, shape))
      })
    }
  })
}

function verify(rule: Rule, example: Case): void {
  const { text, language, place, kind } = example
  assert.deepEqual(syntaxErrors(text, language), [], `${place}: the example itself does not parse`)
  const { findings } = check(text, language)
  if (kind === 'Correct') {
    assert.deepEqual(
      findings.map((finding) => `${finding.ruleId}: ${said(finding)}`),
      [],
      `${place}: right code is not silent`,
    )
    return
  }
  assert.ok(example.markers.length > 0, `${place}: an Incorrect block without a marker`)
  const own = findings.filter(({ ruleId }) => ruleId === rule.id)
  const wrong = complaints(example, own.map(toldOf), rule.level)
  assert.equal(wrong.length, 0, '\n' + wrong.join('\n'))
  for (const finding of own) for (const fix of finding.fixes) verifyFix(example, findings, finding, fix)
  for (const block of example.fixed) verifyFixed(rule, example, block)
}

/** A fix must give readable code without the finding, and without new findings. */
function verifyFix({ text, language, place }: Case, before: readonly Finding[], finding: Finding, fix: Fix): void {
  const label = `${place}: "${titleOf(fix)}"`
  const result = edited(text, fix.edits)
  assert.notEqual(result, text, `${label} changes nothing`)
  assert.deepEqual(syntaxErrors(result, language), [], `${label} breaks the code:\n${result}`)
  const names = (findings: readonly Finding[]): string[] =>
    findings.map((finding) => `${finding.ruleId}: ${said(finding)}`)
  const left = names(before)
  left.splice(before.indexOf(finding), 1)
  for (const name of names(check(result, language).findings)) {
    const at = left.indexOf(name)
    assert.ok(at >= 0, `${label} leaves or brings "${name}":\n${result}`)
    left.splice(at, 1)
  }
}

function verifyFixed(rule: Rule, { text, language }: Case, { place, review, title, text: shown }: FixedBlock): void {
  let result = text
  let fixes = fixesOf(result)
  assert.ok(fixes.length > 0, `${place}: there is no fix${title && ` "${title}"`}`)
  for (const fix of fixes)
    assert.equal(fix.safety, review ? 'review' : 'safe', `${place}: the safety of "${titleOf(fix)}"`)
  // Each round applies one fix, like a user would. No text here has so many findings.
  for (let round = 0; fixes[0]; round++) {
    assert.ok(round < 20, `${place}: the fixes never end:\n${result}`)
    result = edited(result, fixes[0].edits)
    fixes = fixesOf(result)
  }
  if (!showsFixed(shown, result)) assert.equal(result, shown, `${place}: the fixed text`)

  function fixesOf(current: string): Fix[] {
    const own = check(current, language).findings.filter(({ ruleId }) => ruleId === rule.id)
    return own.flatMap(({ fixes: all }) =>
      title === '' ? all.slice(0, 1) : all.filter((fix) => titleOf(fix).includes(title)).slice(0, 1),
    )
  }
}
