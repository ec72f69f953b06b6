import assert from 'node:assert/strict'
import { ruleIds } from '../../src/cli/catalogue'
import { version } from '../../package.json'
import { withFolder } from './folder'
import { klint, wrongPython } from './support'

describe('klint', () => {
  it('shows its version and usage', async () => {
    assert.deepEqual(await klint(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' })
    const { code, stdout } = await klint(['check', '--help'])
    assert.equal(code, 0)
    for (const word of ['--format', '--fix', '--rule', '--max-warnings', '--stdin-filename', 'Exit codes'])
      assert.ok(stdout.includes(word), word)
  })

  it('exits with 2 for an unknown command and for none', async () => {
    const unknown = await klint(['chek'])
    assert.equal(unknown.code, 2)
    assert.match(unknown.stderr, /Did you mean `check`\?/)
    const none = await klint([])
    assert.equal(none.code, 2)
    assert.match(none.stderr, /Usage: klint/)
  })
})

describe('klint rules', () => {
  it('lists every rule with its level and what it reports', async () => {
    const { code, stdout } = await klint(['rules'])
    assert.equal(code, 0)
    for (const id of ruleIds) assert.match(stdout, new RegExp(`^kling/${id} +(error|warning|info|hint) .*\\S`, 'm'))
  })

  it('shows the page of a rule, with or without the prefix', async () => {
    const { code, stdout } = await klint(['rules', 'int-duration'])
    assert.equal(code, 0)
    assert.match(stdout, /^# /)
    assert.match(stdout, /## Fix/)
    assert.deepEqual((await klint(['rules', 'kling/int-duration'])).stdout, stdout)
  })

  it('lists every rule as data', async () => {
    const { code, stdout } = await klint(['rules', '--format', 'json'])
    const listed = JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[]
    assert.equal(code, 0)
    assert.deepEqual(
      listed.map(({ id }) => id),
      ruleIds.map((id) => `kling/${id}`),
    )
    const [first] = listed
    assert.deepEqual(Object.keys(first ?? {}), ['id', 'level', 'fix', 'summary', 'url'])
    assert.deepEqual([first?.level, first?.fix], ['warning', 'safe'])
  })

  it('shows a rule as data, with its page', async () => {
    const { stdout } = await klint(['rules', 'unbounded-polling', '--format', 'json'])
    const { id, page } = JSON.parse(stdout) as { id: string; page: string }
    assert.equal(id, 'kling/unbounded-polling')
    assert.match(page, /^# /)
  })

  it('exits with 2 for an unknown rule', async () => {
    const { code, stderr } = await klint(['rules', 'jwt-headers'])
    assert.equal(code, 2)
    assert.match(stderr, /there is no rule `jwt-headers`/)
  })

  it('knows a rule that is written in capitals', async () => {
    const { stderr } = await klint(['rules', 'INT-DURATION'])
    assert.match(stderr, /Did you mean `int-duration`\?/)
  })
})

describe('colours', () => {
  const escape = '\u001b['
  for (const [when, options, expected] of [
    ['are on in a terminal', { terminal: true }, true],
    ['are off elsewhere', {}, false],
    ['are off in a terminal with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['are off in a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, false],
    ['are on elsewhere with FORCE_COLOR, even with NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['are off in a terminal with FORCE_COLOR=0', { terminal: true, env: { FORCE_COLOR: '0' } }, false],
  ] as const) {
    it(when, async () => {
      await withFolder({ 'a.py': wrongPython }, async (cwd) => {
        assert.equal((await klint(['check'], { cwd, ...options })).stdout.includes(escape), expected)
      })
    })
  }
})
