import assert from 'node:assert/strict'
import type { Explanation } from '../../src/features/explain/explanation'
import { withFolder } from './folder'
import { klint, rightPython, wrongPython, type RunOptions } from './support'

describe('klint explain', () => {
  it('explains a code, in plain Markdown if the output is not a terminal', async () => {
    const { code, stdout } = await klint(['explain', '1303'])
    assert.equal(code, 0)
    assert.match(stdout, /1303/)
    assert.equal(stdout.includes('\u001b'), false)
  })

  it('accepts several words as one text', async () => {
    assert.deepEqual(await klint(['explain', 'error', '1102']), await klint(['explain', 'error 1102']))
  })

  it('accepts a text that begins with a dash', async () => {
    const text = '- **Exception Message:** Kling 1303: parallel task over resource pack limit'
    const { code, stdout } = await klint(['explain', text, '--format', 'json'])
    assert.deepEqual([code, (JSON.parse(stdout) as Explanation).code], [0, 1303])
    for (const language of [['--lang', 'en'], ['--lang=en']])
      assert.match((await klint([...language, 'explain', text])).stdout, /1303/)
    assert.equal((await klint(['explain', '--fromat'])).code, 2)
  })

  it('reads standard input for - and in a pipe', async () => {
    const stdin = 'Traceback …\n{"code":1004,"message":"Authorization expired","request_id":"r"}\n'
    const named = await klint(['explain', '-'], { stdin })
    assert.match(named.stdout, /1004/)
    assert.deepEqual(await klint(['explain'], { stdin }), named)
  })

  it('shows code in the given language', async () => {
    assert.match((await klint(['explain', '1303', '--verbose'])).stdout, /```python/)
    assert.match(
      (await klint(['explain', '1303', '--verbose', '--language', 'typescript'])).stdout,
      /```(ts|typescript)/,
    )
  })

  it('prints data for --format json', async () => {
    const { code, stdout } = await klint(['explain', 'HTTP 429 {"code":1303}', '--format', 'json'])
    const explanation = JSON.parse(stdout) as Explanation
    assert.deepEqual(
      [code, explanation.kind, explanation.code, explanation.httpStatus, explanation.retry],
      [0, 'response', 1303, 429, 'after-backoff'],
    )
    assert.equal(explanation.markdown, (await klint(['explain', 'HTTP 429 {"code":1303}', '--verbose'])).stdout)
  })

  it('answers Chinese in Chinese, also in the data', async () => {
    const stdin = '可灵返回 {"code":1303,"message":"并发任务数超过资源包限制"}\n'
    assert.match((await klint(['explain'], { stdin })).stdout, /^# 1303：并发任务过多\n/)
    const { locale, title } = JSON.parse((await klint(['explain', '-f', 'json'], { stdin })).stdout) as Explanation
    assert.deepEqual([locale, title], ['zh-CN', '1303：并发任务过多'])
  })

  it('answers in the language of --lang, else that of the environment', async () => {
    assert.match((await klint(['explain', '报错 1303', '--lang', 'en'])).stdout, /^# 1303: Too many tasks at once\n/)
    for (const [argv, env] of [
      [['explain', '1303', '--lang', 'zh-CN'], {}],
      [['explain', '1303'], { LANG: 'zh_CN.UTF-8' }],
    ] as const)
      assert.match((await klint([...argv], { env })).stdout, /^# 1303：并发任务过多\n/)
  })

  it('fits one screen, or shows everything for --verbose', async () => {
    const stdin = Array.from({ length: 500 }, (_, line) =>
      line % 50 === 7 ? `${line} kling {"code":${[1201, 1303, 1102][line % 3]},"message":"m"}` : `${line} INFO fine`,
    ).join('\n')
    const brief = await klint(['explain', '-'], { stdin })
    assert.ok(brief.stdout.trimEnd().split('\n').length <= 25)
    assert.match(brief.stdout, /All errors, latest first/)
    assert.match((await klint(['explain', '-', '--verbose'], { stdin })).stdout, /## Example[^]*## Source/)
  })

  it('reads UTF-16, as PowerShell writes it', async () => {
    assert.match((await klint(['explain'], { stdin: Buffer.from('\ufeff{"code":1004}', 'utf16le') })).stdout, /1004/)
  })

  it('reads the end of a log of any length', async () => {
    const { code, stdout } = await klint(['explain'], {
      stdin: `{"code":1303}\n${'all is well\n'.repeat(800_000)}{"code":1004}\n`,
    })
    assert.equal(code, 0)
    assert.match(stdout, /^# 1004/)
  })

  for (const [what, argv, stdin, message] of [
    ['empty input', ['-'], ' \n', /standard input is empty\..*klint explain 1303/],
    ['nothing', [''], '', /there is nothing to explain\. Give a code \(`klint explain 1303`\)/],
    ['binary input', ['-'], Buffer.from([1, 0, 200, 7]), /standard input is binary/],
    ['an unsupported language', ['1303', '-l', 'go'], '', /`--language` does not accept this value\. Use `python`/],
    ['an unknown format', ['1303', '-f', 'html'], '', /Use `markdown` or `json`/],
    ['a missing file', ['logs/none.log'], '', /there is no file `logs\/none\.log`\./],
    ['a file instead of its text', ['app.log'], '', /`app\.log` is a file\. .*`klint explain - < app\.log`/],
  ] as const) {
    it(`exits with 2 for ${what} and says what to do`, async () => {
      await withFolder({ 'app.log': '{"code":1303}' }, async (cwd) => {
        const { code, stdout, stderr } = await klint(['explain', ...argv], { cwd, stdin })
        assert.deepEqual([code, stdout], [2, ''])
        assert.match(stderr, message)
      })
    })
  }

  describe('with --in', () => {
    const error = '{"code":1201,"message":"duration must be a string"}'
    const files = { 'src/text2video.py': wrongPython, 'lib/right.py': rightPython }
    const explainIn = (argv: readonly string[], options: RunOptions = {}) =>
      withFolder(files, (cwd) => klint(['explain', ...argv], { cwd, ...options }))

    it('shows the likely line with a link, the rule and the fix', async () => {
      const { code, stdout, stderr } = await explainIn([error, '--in', 'src'])
      assert.deepEqual([code, stderr], [0, ''])
      assert.match(
        stdout,
        /\n\*\*In your code:\*\*\n\n1\. \[src\/text2video\.py:6:84\]\(src\/text2video\.py#L6\) `.*"duration": 5.*`: `duration` must be a string.* \*\*Fix:\*\* Quote the number \(`klint check --fix` does it\)\. \[More\]\(https:\S+int-duration\/rule\.md\)\n\n\*\*Retry\?\*\*/,
      )
    })

    it('includes the likely lines in the data', async () => {
      const { stdout } = await explainIn(['-', '--format', 'json', '--in', 'lib', '--in', 'src'], {
        stdin: `POST /v1/videos/text2video\n${error}\n`,
      })
      const { likelyLines, markdown } = JSON.parse(stdout) as Explanation & { likelyLines: Record<string, unknown>[] }
      const [{ message, code, docsUrl, ...line } = {}] = likelyLines
      assert.deepEqual(line, {
        ruleId: 'kling/int-duration',
        level: 'warning',
        path: 'src/text2video.py',
        line: 6,
        column: 84,
        fix: { title: 'Quote the number', safety: 'safe' },
      })
      assert.match(
        `${String(message)} ${String(code)} ${String(docsUrl)}`,
        /^`duration` must be a string.*"duration": 5.* https:/,
      )
      assert.ok(likelyLines.length === 1 && markdown.includes('**In your code:**'))
    })

    it('says so if no line is likely', async () => {
      const { code, stdout, stderr } = await explainIn(['1102', '--in', '.', '--format', 'json'])
      assert.deepEqual([code, (JSON.parse(stdout) as { likelyLines: unknown }).likelyLines], [0, []])
      assert.equal(stderr, 'klint: found no line that this error is likely to come from (2 files read).\n')
    })

    it('exits with 2 for a missing path, and still explains', async () => {
      const { code, stdout, stderr } = await explainIn(['1201', '--in', 'source'])
      assert.equal(code, 2)
      assert.match(stdout, /^# 1201/)
      assert.equal(stderr, 'klint: cannot read source: there is no such file or folder.\n')
    })

    it('reads no code without it, and mentions the option on a terminal', async () => {
      assert.doesNotMatch((await explainIn(['1201'])).stdout, /In your code:/)
      assert.deepEqual(
        (JSON.parse((await explainIn(['1201', '-f', 'json'])).stdout) as { likelyLines: unknown }).likelyLines,
        [],
      )
      assert.match((await explainIn(['1201'], { terminal: true })).stderr, /add `--in`/)
      assert.doesNotMatch((await explainIn(['hello'], { terminal: true })).stderr, /--in/)
    })

    it('shows no secret of the code', async () => {
      const secret = 'Zt5nB8wLq2RkVx9PdM4sHc7JgF3yUaTe'
      const python = `import jwt\ndef sign():\n    return jwt.encode({"iss": "AkOfNobody", "exp": 1}, "${secret}", algorithm="HS512")\nKLING_SECRET_KEY = "${secret}"\n`
      await withFolder({ 'a.py': python }, async (cwd) => {
        for (const format of ['markdown', 'json']) {
          const { stdout } = await klint(['explain', '1002', '--in', 'a.py', '--format', format], { cwd })
          assert.match(stdout, /a\.py:3/)
          assert.ok(!stdout.includes(secret))
        }
      })
    })
  })
})
