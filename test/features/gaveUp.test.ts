import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import { mostSteps } from '../../src/syntax'
import { possibleSecrets } from '../../src/analysis/credentials/literals'
import { lines } from './lines'
import { english, said } from '../said'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const secret = 'q7Zk2Lx9Vb4Nt6Wy8Rd3Hs5Jf1Gm0Pc'
/** Each timer starts a function that calls all of them. */
const tangle = (size: number): string => `// A tangle.
const kling_secret_key = '${secret}'
fetch('${url}', { method: 'POST', body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a', duration: 5 }) })
async function round() {
${lines(size, (index) => `  work(${index})`)}
}
${lines(size, (index) => `setInterval(round, ${index} * 1000)`)}
`

describe('a file that takes too many steps', () => {
  const text = tangle(1100)
  const checked = openDocument('javascript').check(text)
  const notice = checked.findings.find(({ ruleId }) => ruleId === 'gave-up')

  it('is reported as given up, as an info on the first line', () => {
    assert.equal(notice?.level, 'info')
    assert.deepEqual(notice.span, { start: 0, end: '// A tangle.'.length })
    assert.match(said(notice), /^Klint gave up on this file: .* Not checked: `unbounded-polling`/)
    assert.deepEqual(notice.fixes, [])
  })

  it('keeps earlier findings', () => {
    assert.ok(checked.findings.some(({ ruleId }) => ruleId === 'int-duration'))
  })

  it('has no other features', () => {
    assert.deepEqual(checked.costs(english), [])
    assert.equal(checked.hover(text.indexOf('fetch'), english), null)
    assert.deepEqual(checked.meaning.requests, [])
  })

  it('still hides possible secrets', () => {
    assert.ok(checked.secrets.some(({ start, end }) => text.slice(start, end) === secret))
  })

  it('gives the same result again', () => {
    assert.deepEqual(openDocument('javascript').check(text).findings, checked.findings)
  })

  for (const [situation, options, prefix] of [
    ['a setting', { levels: { 'gave-up': 'off' } }, ''],
    ['a glob', { ignore: ['gave-up'] }, ''],
    ['a comment', {}, '// kling-ignore-file gave-up -- generated\n'],
  ] as const) {
    it(`is not reported due to ${situation}`, () => {
      const ids = openDocument('javascript')
        .check(prefix + text, options)
        .findings.map(({ ruleId }) => ruleId)
      assert.ok(!ids.includes('gave-up') && ids.includes('int-duration'))
    })
  }

  it('is analyzed again once it is small', () => {
    const document = openDocument('javascript')
    document.check(text)
    assert.deepEqual(document.check(tangle(20)).findings, openDocument('javascript').check(tangle(20)).findings)
  })
}).timeout(60_000)

describe('a file that is too long to be read', () => {
  const line = `fetch('${url}', { method: 'POST', body: JSON.stringify({ duration: 5, key: '${secret}' }) })\n`
  const text = line.repeat(mostSteps / line.length + 1)
  for (const language of ['python', 'javascript', 'json'] as const) {
    it(`is reported as such, and none of its text is shown (${language})`, () => {
      const checked = openDocument(language).check(text)
      assert.deepEqual(
        checked.findings.map((finding) => [finding.ruleId, said(finding)]),
        [
          [
            'gave-up',
            'Klint gave up on this file: it is too long. No rule was checked. Split the file, or ignore this message.',
          ],
        ],
      )
      assert.deepEqual(checked.secrets, [{ start: 0, end: text.length }])
    })
  }
})

describe('possible secrets', () => {
  it('are all texts that look like one', () => {
    const text = `a = "${secret}"\nb = "Bearer ${secret}"\nc = "a cat that sits"\n`
    const { program } = openDocument('python').check(text).meaning
    assert.deepEqual(
      possibleSecrets(program).map(({ start, end }) => text.slice(start, end)),
      [secret, `Bearer ${secret}`],
    )
  })
})
