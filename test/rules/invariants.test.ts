import assert from 'node:assert/strict'
import type { CodeAction } from '../../src/features/codeAction'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { openDocument } from '../../src/engine'
import type { Checked } from '../../src/engine'
import { version } from '../../package.json'
import { pathOfPage, ruleDocsUrl, rulePagePath, repositoryUrl } from '../../src/findings/docs'
import type { Edit, Finding, Language } from '../../src/findings/finding'
import { facts } from '../../src/knowledge'
import { rules } from '../../src/rules'
import { casesOf, root } from './cases'
import { check, edited } from './check'
import { english, placed, said, titleOf } from '../said'

const cases = rules.flatMap(({ id }) => casesOf(id))
const anyCase = fc.constantFrom(...cases)

describe('every finding', () => {
  const ids = new Set<string>(rules.map(({ id }) => id))

  for (const { id } of rules) {
    it(`of ${id} is complete and inside its text`, () => {
      for (const { text, language, place } of casesOf(id)) assertSound(check(text, language), place)
    })
  }

  it('links to its page', () => {
    for (const { id } of rules) {
      const url = ruleDocsUrl(id)
      assert.equal(url, `${repositoryUrl}/blob/v${version}/${rulePagePath(id)}`)
      assert.equal(pathOfPage(url), rulePagePath(id))
      assert.ok(existsSync(join(root, rulePagePath(id))))
    }
  })

  for (const { id } of rules) {
    it(`of ${id} survives a text that ends anywhere`, () => {
      for (const { text, language, place } of casesOf(id)) {
        const document = openDocument(language)
        for (let end = 0; end < text.length; end += 37)
          assertSound(document.check(text.slice(0, end)), `${place} up to ${end}`)
      }
    })
  }

  it('survives damage anywhere', () => {
    fc.assert(
      fc.property(anyCase, damages(), ({ text, language, place }, damage) => {
        assertSound(check(damage.reduce(damaged, text), language), place)
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on earlier checks', () => {
    fc.assert(
      fc.property(anyCase, damages(), ({ text, language }, damage) => {
        const document = openDocument(language)
        document.check(damage.reduce(damaged, text))
        assert.deepEqual(document.check(text).findings, check(text, language).findings)
      }),
      { numRuns: 100 },
    )
  })

  function assertSound(checked: Checked, place: string): void {
    const { text, findings } = checked
    for (const finding of findings) {
      const label = `${place}: ${said(finding)}`
      assert.ok(ids.has(finding.ruleId), label)
      assert.equal(finding.docsUrl, ruleDocsUrl(finding.ruleId), label)
      assert.ok(finding.facts.length > 0 && finding.facts.every((fact) => fact in facts), label)
      for (const message of [said(finding), ...finding.related.map(placed)]) {
        assert.doesNotMatch(message, /\{\w+\}|undefined|\[object|NaN/, label)
        assert.ok(message.trim() !== '', label)
      }
      for (const { start, end } of [finding.span, ...finding.related.map(({ span }) => span)]) {
        assert.ok(0 <= start && start < end && end <= text.length, `${label}: span ${start} to ${end}`)
      }
      const titles = finding.fixes.map(titleOf)
      assert.equal(new Set(titles).size, titles.length, `${label}: fixes with one title: ${titles.join(', ')}`)
      for (const fix of finding.fixes) assertInOrder(fix.edits, text, `${label}: "${titleOf(fix)}"`)
      const actions = checked.codeActions(finding.span)
      for (const action of actions) assertInOrder(action.edits, text, `${label}: "${titleOf(action)}"`)
      assert.ok(actions.filter(({ preferred }) => preferred).length <= findings.length, label)
    }
    assertInOrder(checked.fixAll(), text, `${place}: fix all`)
    for (let offset = 0; offset < text.length; offset += 101) checked.hover(offset, english)
  }
})

function assertInOrder(edits: readonly Edit[], text: string, label: string): void {
  let last = 0
  for (const { span } of edits) {
    assert.ok(
      last <= span.start && span.start <= span.end && span.end <= text.length,
      `${label}: edits overlap or lie outside`,
    )
    last = span.end
  }
}

describe('ignoring on this line', () => {
  for (const { id } of rules) {
    it(`ignores ${id} there and nowhere else`, () => {
      let silenced = 0
      for (const { text, language, place, markers } of casesOf(id)) {
        if (markers.length === 0 || language === 'json') continue
        const checked = check(text, language)
        for (const finding of checked.findings) {
          const action = ignoreActionOf(checked, finding)
          assert.ok(action, `${place}: no action to ignore "${said(finding)}"`)
          // In the middle of a multi-line string, no comment is possible.
          if (action.kind !== 'ignore') continue
          const left: string[] = check(edited(text, action.edits), language)
            .findings.filter(({ ruleId }) => ruleId !== 'unused-ignore')
            .map(whole)
          const sameLine = (other: Finding) =>
            other.ruleId === finding.ruleId && lineOf(text, other) === lineOf(text, finding)
          assert.deepEqual(
            left,
            checked.findings.filter((other) => !sameLine(other)).map(whole),
            `${place}: "${titleOf(action)}"`,
          )
          silenced++
        }
      }
      assert.ok(silenced > 0)
    })

    it(`is not offered for ${id} in plain JSON, except in the configuration`, () => {
      for (const { text, language, place } of casesOf(id).filter(({ language }) => language === 'json')) {
        const checked = check(text, language)
        for (const finding of checked.findings) {
          const kinds = checked.codeActions(finding.span).map(({ kind }) => kind)
          assert.ok(kinds.includes('ignore-in-configuration') && !kinds.includes('ignore'), place)
        }
      }
    })
  }

  function ignoreActionOf(checked: Checked, { ruleId, span }: Finding): CodeAction | undefined {
    return checked
      .codeActions(span)
      .find(
        (action) =>
          action.kind.startsWith('ignore') && action.ruleId === ruleId && action.finding?.span.start === span.start,
      )
  }

  function whole(finding: Finding): string {
    return `${finding.level} ${finding.ruleId}: ${said(finding)}`
  }

  function lineOf(text: string, { span }: Finding): number {
    return text.slice(0, span.start).split('\n').length
  }
})

describe('a level that a user sets', () => {
  it('is the level of all findings of the rule, and off hides them', () => {
    for (const { id } of rules) {
      for (const { text, language, place } of casesOf(id).filter(({ markers }) => markers.length > 0)) {
        assert.deepEqual(ofRule(text, language, id, 'off'), [], place)
        assert.ok(
          ofRule(text, language, id, 'hint').every(({ level }) => level === 'hint'),
          place,
        )
      }
    }
  })

  function ofRule(text: string, language: Language, id: string, level: 'off' | 'hint'): Finding[] {
    return check(text, language, { levels: { [id]: level } }).findings.filter(({ ruleId }) => ruleId === id)
  }
})

interface Damage {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** Positions relative to the text's length, so that they apply to every text. */
function damages(): fc.Arbitrary<Damage[]> {
  const insert = fc.constantFrom(
    '',
    '\n',
    '\t',
    '"',
    "'",
    '`',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ',',
    ':',
    '#',
    '//',
    '/*',
    '"""',
    '${',
    '\\',
    '\0',
    '𝒳',
    '\r\n',
  )
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 60 }),
    insert,
  })
  return fc.array(damage, { minLength: 1, maxLength: 4 })
}

function damaged(text: string, { at, remove, insert }: Damage): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + insert + text.slice(start + remove)
}
