import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import { applyEdits } from '../../src/findings/edits'
import type { CheckOptions, Language } from '../../src/findings/finding'
import { settle } from '../../src/findings/settle'
import { said } from '../said'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const python = (comment: string, beside = ''): string =>
  `import requests\n${comment}requests.post("${url}", headers=h, json={"model_name": "kling-v3", "prompt": "a", "duration": 5}, timeout=9)${beside}\n`
const script = (comment: string): string =>
  `${comment}fetch('${url}', { method: 'POST', headers: h, body: JSON.stringify({ model_name: 'kling-v3', prompt: 'a', duration: 5 }) })\n`

function notices(text: string, language: Language, options: CheckOptions = {}): string[] {
  const { findings } = openDocument(language).check(text, options)
  return findings
    .filter(({ ruleId }) => ruleId === 'unused-ignore')
    .map((finding) => `${finding.level} ${text.slice(finding.span.start, finding.span.end)}: ${said(finding)}`)
}

describe('an ignore comment', () => {
  for (const [situation, language, text, expected] of [
    [
      'ignores something and gives a reason',
      'python',
      python('# kling-ignore-next-line int-duration -- a proxy\n'),
      [],
    ],
    ['ignores something on its line', 'python', python('', '  # kling-ignore-line int-duration -- a proxy'), []],
    ['ignores all rules', 'python', python('# kling-ignore-file -- generated\n'), []],
    [
      'ignores something in JavaScript',
      'javascript',
      script('// kling-ignore-next-line int-duration -- a proxy\n'),
      [],
    ],
    [
      'ignores something in a block comment',
      'typescript',
      script('/* kling-ignore-next-line int-duration -- a proxy */\n'),
      [],
    ],
    [
      'ignores something in JSON with comments',
      'jsonc',
      `{\n"url": "${url}", "method": "POST", "body": {\n// kling-ignore-next-line int-duration -- a proxy\n"duration": 5 } }`,
      [],
    ],
    ['is only similar to one', 'python', '# kling-ignore-nothing\n# see kling-ignore-next-line\nx = 1\n', []],
    [
      'gives no reason',
      'python',
      python('# kling-ignore-next-line int-duration\n'),
      ['hint kling-ignore-next-line int-duration: This comment gives no reason. Add a reason after `--`.'],
    ],
    [
      'gives an empty reason',
      'python',
      python('# kling-ignore-next-line int-duration --\n'),
      ['hint kling-ignore-next-line int-duration --: This comment gives no reason. Add a reason after `--`.'],
    ],
    [
      'ignores nothing',
      'python',
      python('# kling-ignore-next-line stale-token -- old\n'),
      ['info stale-token: `kling/stale-token` is not reported on the next line. Remove it from the comment.'],
    ],
    [
      'ignores one of two rules',
      'python',
      python('# kling-ignore-next-line int-duration, kling/stale-token -- old\n'),
      ['info kling/stale-token: `kling/stale-token` is not reported on the next line. Remove it from the comment.'],
    ],
    [
      'has no rule and ignores nothing',
      'python',
      'x = "kling"\n# kling-ignore-line -- old\n',
      ['info kling-ignore-line -- old: Nothing is reported on this line. Remove the comment.'],
    ],
    [
      'has an unknown rule',
      'python',
      python('# kling-ignore-next-line int-duratoin -- a proxy\n'),
      ['warning int-duratoin: There is no rule `int-duratoin`. The comment silences nothing. Remove or correct it.'],
    ],
    [
      'is on another line',
      'python',
      python('# kling-ignore-next-line int-duration -- a proxy\n\n'),
      ['info int-duration: `kling/int-duration` is not reported on the next line. Remove it from the comment.'],
    ],
    [
      'is itself ignored',
      'python',
      python('# kling-ignore-file unused-ignore -- many are old\n# kling-ignore-next-line stale-token\n'),
      [],
    ],
  ] as const) {
    it(`${situation}: ${expected.length === 0 ? 'no' : expected.length} findings`, () => {
      assert.deepEqual(notices(text, language), expected)
    })
  }

  it('is not reported if its rule is off', () => {
    const text = python('# kling-ignore-next-line int-duration -- a proxy\n')
    assert.deepEqual(notices(text, 'python', { levels: { 'int-duration': 'off' } }), [])
    assert.deepEqual(notices(text, 'python', { ignore: ['*'] }), [])
    assert.deepEqual(
      notices('# kling-ignore-file -- x\n"kling"\n', 'python', { levels: { 'int-duration': 'off' } }),
      [],
    )
  })

  it('has the level from the settings', () => {
    const text = python('# kling-ignore-next-line stale-token -- old\n')
    assert.match(notices(text, 'python', { levels: { 'unused-ignore': 'error' } })[0] ?? '', /^error /)
    assert.deepEqual(notices(text, 'python', { levels: { 'unused-ignore': 'off' } }), [])
  })

  for (const [situation, language, text, fixed] of [
    ['alone on its line', 'python', python('# kling-ignore-next-line stale-token -- old\n'), python('')],
    [
      'alone on its line, with CRLF',
      'python',
      python('# kling-ignore-next-line stale-token -- old\n').replaceAll('\n', '\r\n'),
      python('').replaceAll('\n', '\r\n'),
    ],
    ['next to code', 'python', python('', '  # kling-ignore-line stale-token -- old'), python('')],
    ['in a block comment', 'javascript', script('/* kling-ignore-next-line stale-token -- old */\n'), script('')],
    [
      'the first of two',
      'python',
      python('# kling-ignore-next-line stale-token, int-duration -- old\n'),
      python('# kling-ignore-next-line int-duration -- old\n'),
    ],
    [
      'the last of two',
      'python',
      python('# kling-ignore-next-line int-duration, stale-token -- old\n'),
      python('# kling-ignore-next-line int-duration -- old\n'),
    ],
    [
      'two of three',
      'python',
      python('# kling-ignore-next-line stale-token int-duration, blind-retry -- old\n'),
      python('# kling-ignore-next-line int-duration -- old\n'),
    ],
  ] as const) {
    it(`that ignores nothing is removed: ${situation}`, () => {
      const options: CheckOptions = { levels: { 'int-duration': 'warning' } }
      const document = openDocument(language)
      const findings = document.check(text, options).findings.filter(({ ruleId }) => ruleId === 'unused-ignore')
      assert.ok(findings[0])
      const after = findings.reduceRight((left, { fixes: [fix] }) => {
        assert.ok(fix)
        assert.equal(fix.safety, 'safe')
        return applyEdits(left, fix.edits)
      }, text)
      assert.equal(after, fixed)
      assert.deepEqual(notices(after, language), [])
    })
  }

  it('that ignores nothing is removed with the other safe fixes', () => {
    const text = python('# kling-ignore-next-line stale-token -- old\n')
    const document = openDocument('python')
    const { last } = settle(document.check(text), (version) => document.check(version))
    assert.equal(last.text, python('').replace('"duration": 5', '"duration": "5"'))
  })
})
