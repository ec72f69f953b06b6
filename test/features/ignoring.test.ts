import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import type { Language } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { english, titleOf } from '../said'

/** A text with `|` at the cursor. */
function at(
  marked: string,
  language: Language,
): { checked: ReturnType<ReturnType<typeof openDocument>['check']>; offset: number } {
  const offset = marked.indexOf('|')
  return { checked: openDocument(language).check(marked.replace('|', '')), offset }
}

function labels(marked: string, language: Language = 'python'): readonly string[] {
  const { checked, offset } = at(marked, language)
  return checked.completions(offset, english).map(({ label }) => label)
}

const all = rules.map(({ id }) => id)
const words = ['kling-ignore-next-line', 'kling-ignore-line', 'kling-ignore-file']

describe('completions in a comment', () => {
  for (const [situation, text, language, expected] of [
    ['a partial directive', '# kl|\nkling = 1', 'python', words],
    ['a partial directive in JavaScript', '// kling-ig|', 'javascript', words],
    ['a partial directive in a block comment', 'a(/* kling| */)', 'typescript', words],
    ['an empty comment', '# |\nkling = 1', 'python', []],
    ['ordinary words', '# kling is|\n', 'python', []],
    ['rules after the directive', '# kling-ignore-next-line |\n', 'python', all],
    ['a partial rule', '// kling-ignore-file int|', 'javascript', all],
    ['a second rule', '# kling-ignore-line int-duration, |', 'python', all.filter((id) => id !== 'int-duration')],
    ['the reason', '# kling-ignore-line int-duration -- be|cause', 'python', []],
    ['a comment in JSON', '{\n// kling-ignore-next-line |\n}', 'jsonc', all],
  ] as const) {
    it(`are right for ${situation}`, () => {
      assert.deepEqual(labels(text, language), expected)
    })
  }

  it('replace the partial word', () => {
    const { checked, offset } = at('# kling-ignore-line kling/int-du|\n', 'python')
    const [first] = checked.completions(offset, english)
    assert.equal(checked.text.slice(first?.span.start, first?.span.end), 'kling/int-du')
  })
})

describe('hovers in an ignore comment', () => {
  for (const [situation, text, says] of [
    [
      'a rule',
      '# kling-ignore-line int-dur|ation -- x',
      /^\*\*kling\/int-duration\*\* · warning\n\n.*\n\n\[.*\]\(https:.*int-duration\/rule\.md\)$/,
    ],
    ['a rule with its prefix', '# kling-ignore-line kling/int-dur|ation', /int-duration/],
    [
      'the directive',
      '# kling-ign|ore-file int-duration',
      /^Silences rules in the whole file\. \[.*\]\(https:.*ignoring\.md\)$/,
    ],
  ] as const) {
    it(`show the page of ${situation}`, () => {
      const { checked, offset } = at(text, 'python')
      assert.match(checked.hover(offset, english)?.markdown ?? '', says)
    })
  }

  for (const text of ['# kling-ignore-line nonsen|se', '# kling-ignore-line int-duration -- rea|son', '# kl|ing']) {
    it(`are missing on ${text}`, () => {
      const { checked, offset } = at(text, 'python')
      assert.equal(checked.hover(offset, english), null)
    })
  }
})

describe('the lightbulb', () => {
  const text =
    '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nimport requests\nrequests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=h, json={"prompt": "a", "duration": 5, "model_name": "kling-v3"}, timeout=9)\n'

  it('ignores a rule on the line, in the file and everywhere', () => {
    const checked = openDocument('python').check(text)
    const [finding] = checked.findings.filter(({ ruleId }) => ruleId === 'int-duration')
    assert.ok(finding)
    const actions = checked.codeActions(finding.span)
    assert.deepEqual(
      actions.map((action) => `${action.kind}: ${titleOf(action)}`),
      [
        'fix: Quote the number',
        'ignore: Ignore kling/int-duration on this line',
        'ignore-file: Ignore kling/int-duration in this file',
        'turn-off: Turn kling/int-duration off everywhere (configuration)',
        'docs: Open the page of kling/int-duration',
      ],
    )
    const [, , ofFile] = actions
    assert.deepEqual(
      ofFile?.edits.map(({ span, newText }) => [text.slice(0, span.start).split('\n').length, newText]),
      [[3, '# kling-ignore-file int-duration -- \n']],
    )
    assert.equal(ofFile.cursor, '# kling-ignore-file int-duration -- '.length)
  })
})
