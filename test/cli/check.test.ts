import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFolder } from './folder'
import { conflictingJson, klint, rightPython, wrongPython } from './support'

describe('klint check', () => {
  it('exits with 0 if there are no problems', async () => {
    await withFolder({ 'a.py': rightPython, 'b.ts': 'export const a = 1\n' }, async (cwd) => {
      assert.deepEqual(await klint(['check'], { cwd }), {
        code: 0,
        stdout: '✔ No problems (2 files checked)\n',
        stderr: '',
      })
    })
  })

  it('shows each problem with its code and a summary, and exits with 1', async () => {
    await withFolder({ 'src/a.py': wrongPython }, async (cwd) => {
      const { code, stdout, stderr } = await klint(['check', 'src'], { cwd })
      assert.equal(code, 1)
      assert.equal(stderr, '')
      assert.match(stdout, /^src\/a\.py:6:84 {2}warning {2}kling\/int-duration {2}\S.*send "5".*\n/)
      assert.match(stdout, / 6 \| {5}json=\{.*"duration": 5\},\n +\| {84}\^\n/)
      assert.match(stdout, / {2}fix: .+ \(--fix\)\n/)
      assert.match(stdout, /✖ 1 warning in 1 file \(1 file checked\)\n {2}1 finding can be fixed with --fix\.\n$/)
    })
  })

  it('counts lines that end with a lone return, in every format', async () => {
    const [first = '', ...rest] = wrongPython.split('\n')
    const text = [first, ...rest].join('\r')
    const ignored = text.replace(/(?=response = )/, '# kling-ignore-file int-duration -- a proxy takes numbers\r')
    await withFolder({ 'a.py': text, 'b.py': ignored }, async (cwd) => {
      for (const [format, place] of [
        ['stylish', /a\.py:6:84 {2}warning/],
        ['json', /"line": 6,/],
        ['agent', /a\.py:6:84 warning/],
        ['github', /line=6,endLine=6,col=84/],
        ['sarif', /"startLine": 6,/],
      ] as const) {
        const { stdout } = await klint(['check', '--format', format], { cwd })
        assert.match(stdout, place)
        assert.doesNotMatch(stdout, /b\.py:\d/)
      }
      assert.match((await klint(['explain', 'duration must be a string', '--in', '.'], { cwd })).stdout, /a\.py:6:84/)
    })
  })

  it('shows no secret in quoted code', async () => {
    const secret = 'Zt5nB8wLq2RkVx9PdM4sHc7JgF3yUaTe'
    await withFolder(
      { 'a.py': `import os\nKLING_SECRET_KEY = os.getenv("KLING_SECRET_KEY", "${secret}")\n` },
      async (cwd) => {
        for (const format of ['stylish', 'json', 'sarif', 'github', 'agent']) {
          const { code, stdout } = await klint(['check', '--format', format], { cwd })
          assert.equal(code, 1)
          assert.ok(stdout.includes('hardcoded-secret'))
          assert.ok(!stdout.includes(secret), format)
        }
        assert.match((await klint(['check'], { cwd })).stdout, /os\.getenv\("KLING_SECRET_KEY", "\*{32}"\)\n/)
      },
    )
  })

  it('exits with 1 for errors, whatever number of warnings is allowed', async () => {
    await withFolder({ 'a.json': conflictingJson }, async (cwd) => {
      assert.equal((await klint(['check', '--max-warnings', '100'], { cwd })).code, 1)
    })
  })

  it('tolerates the allowed number of warnings', async () => {
    await withFolder({ 'a.py': wrongPython, 'b.py': wrongPython }, async (cwd) => {
      assert.equal((await klint(['check', '--max-warnings', '2'], { cwd })).code, 0)
      assert.equal((await klint(['check', '--max-warnings', '1'], { cwd })).code, 1)
    })
  })

  it('sets the levels of rules; the last option counts', async () => {
    await withFolder({ 'a.py': wrongPython }, async (cwd) => {
      const codeWith = async (...rules: string[]): Promise<number> =>
        (await klint(['check', '--max-warnings', '1', ...rules.flatMap((rule) => ['--rule', rule])], { cwd })).code
      assert.equal(await codeWith('int-duration=error'), 1)
      assert.equal(await codeWith('kling/int-duration=hint'), 0)
      assert.equal(await codeWith('int-duration=error', 'int-duration=off'), 0)
    })
  })

  it('checks each file once, including a named one that git ignores', async () => {
    await withFolder({ '.gitignore': 'a.py', 'a.py': wrongPython, 'b.py': wrongPython }, async (cwd) => {
      const { stdout } = await klint(['check', '.', 'a.py', 'b.py', '.', '--format', 'json'], { cwd })
      const files = JSON.parse(stdout) as { filePath: string }[]
      assert.deepEqual(
        files.map(({ filePath }) => filePath),
        [join(cwd, 'b.py'), join(cwd, 'a.py')],
      )
    })
  })

  it('skips minified code, and says so if the file is named', async () => {
    const bundle = `${'fetch("https://api-singapore.klingai.com/v1/videos/text2video",{method:"POST",body:JSON.stringify({prompt:p,duration:5})});'.repeat(40)}\n`
    await withFolder({ 'dist/a.js': bundle, 'a.py': rightPython }, async (cwd) => {
      assert.deepEqual(await klint(['check'], { cwd }), {
        code: 0,
        stdout: '✔ No problems (1 file checked)\n',
        stderr: '',
      })
      const { code, stderr } = await klint(['check', 'dist/a.js'], { cwd })
      assert.equal(code, 0)
      assert.match(
        stderr.replaceAll('\\', '/'),
        /^klint: skipped dist\/a\.js: it is minified code; check the source that it is made from\.\n$/,
      )
    })
  })

  it('says which files it skipped and why', async () => {
    await withFolder(
      { 'big.json': ' '.repeat(2_000_000), 'video.ts': Buffer.from([0x47, 0, 1]), 'main.go': 'package main' },
      async (cwd) => {
        const { code, stderr } = await klint(['check', '.', 'main.go'], { cwd })
        assert.equal(code, 0)
        assert.match(stderr, /^klint: skipped main\.go: Klint reads files that end in \.py .*\n/m)
        assert.match(stderr, /^klint: skipped big\.json: it is larger than 1 MB\.\n/m)
        assert.match(stderr, /^klint: skipped video\.ts: it is a binary file\.\n/m)
      },
    )
  })

  for (const [what, stdin] of [
    ['larger than 1 MB', ' '.repeat(2_000_000)],
    ['a binary file', Buffer.from([1, 0, 2])],
    ['UTF-16 text; save it as UTF-8', Buffer.from('\ufeffa = 1', 'utf16le')],
  ] as const) {
    it(`exits with 2 for standard input that is ${what}`, async () => {
      const { code, stdout, stderr } = await klint(['check', '--fix', '--stdin-filename', 'a.py'], { stdin })
      assert.deepEqual([code, stdout, stderr], [2, '', `klint: cannot check standard input: it is ${what}.\n`])
    })
  }

  it('says so if there is nothing to check', async () => {
    await withFolder({ 'notes.txt': '' }, async (cwd) => {
      const { code, stdout, stderr } = await klint(['check'], { cwd })
      assert.deepEqual([code, stdout], [0, '– Nothing was checked\n'])
      assert.match(
        (await klint(['check', '--format', 'agent'], { cwd })).stdout,
        /next: Read stderr: nothing was checked\./,
      )
      assert.match(stderr, /^klint: found no files to check \(\.py /)
    })
  })

  it('exits with 2 for a missing path, and still checks the others', async () => {
    await withFolder({ 'a.py': wrongPython }, async (cwd) => {
      const { code, stdout, stderr } = await klint(['check', 'a.py', 'src/*.py'], { cwd })
      assert.equal(code, 2)
      assert.match(stdout, /a\.py:6:84/)
      assert.equal(
        stderr,
        'klint: cannot read src/*.py: there is no such file or folder.\nklint: this is a pattern, not a file or folder. Name the folder.\n',
      )
    })
  })

  it('does not report success for files that it could not read', async () => {
    await withFolder({}, async (cwd) => {
      const { code, stdout } = await klint(['check', 'src'], { cwd })
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '✖ Nothing could be checked\n' })
    })
  })

  for (const [mistake, argv, message] of [
    [
      'an unknown rule',
      ['--rule', 'int-durations=off'],
      /there is no rule `int-durations`\. Did you mean `int-duration`\?/,
    ],
    [
      'an unknown level',
      ['--rule', 'int-duration=warn'],
      /`warn` is not a level\. Did you mean `warning`\? Use `error`, `warning`, `info`, `hint` or `off`\./,
    ],
    ['a rule without a level', ['--rule', 'int-duration'], /Write `--rule int-duration=error`/],
    [
      'an unknown format',
      ['--format', 'xml'],
      /`--format` does not accept this value\. Use `stylish`, `json`, `sarif`, `github`/,
    ],
    ['an invalid number', ['--max-warnings', '-1'], /whole number/],
    ['an unknown option', ['--fixx'], /Did you mean `--fix`\?/],
    ['standard input without a name', ['-'], /--stdin-filename client\.py/],
    ['standard input and paths', ['--stdin-filename', 'a.py', 'b.py'], /exclude each other/],
    ['standard input in an unsupported language', ['--stdin-filename', 'a.go'], /files like `a\.go` are not read/],
  ] as const) {
    it(`exits with 2 for ${mistake} and says what to do`, async () => {
      const { code, stdout, stderr } = await klint(['check', ...argv])
      assert.equal(code, 2)
      assert.equal(stdout, '')
      assert.match(stderr, message)
    })
  }

  it('checks standard input as the file whose name is given', async () => {
    await withFolder({}, async (cwd) => {
      const { code, stdout } = await klint(['check', '--stdin-filename', 'src/a.py', '--format', 'json'], {
        cwd,
        stdin: `\ufeff${wrongPython}`,
      })
      assert.equal(code, 1)
      const [file] = JSON.parse(stdout) as { filePath: string; messages: { column: number }[] }[]
      assert.equal(file?.filePath, join(cwd, 'src/a.py'))
      assert.deepEqual(
        file.messages.map(({ column }) => column),
        [84],
      )
    })
  })
})

describe('klint check --fix', () => {
  it('fixes the file in place and keeps its byte order mark and line endings', async () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
    await withFolder({ 'a.py': windows(wrongPython) }, async (cwd) => {
      assert.deepEqual(await klint(['check', '--fix'], { cwd }), {
        code: 0,
        stdout: 'Fixed 1 problem in 1 file.\n✔ No problems (1 file checked)\n',
        stderr: '',
      })
      assert.equal(readFileSync(join(cwd, 'a.py'), 'utf8'), windows(rightPython))
    })
  })

  it('keeps code without a safe fix unchanged, and still reports it', async () => {
    await withFolder({ 'a.json': conflictingJson }, async (cwd) => {
      assert.equal((await klint(['check', '--fix'], { cwd })).code, 1)
      assert.equal(readFileSync(join(cwd, 'a.json'), 'utf8'), conflictingJson)
    })
  })

  it('does not touch a file that is not UTF-8', async () => {
    const bytes = Buffer.from(wrongPython.replace('a boat', 'un b\xe2teau'), 'latin1')
    await withFolder({ 'a.py': bytes }, async (cwd) => {
      const { code, stdout, stderr } = await klint(['check', '--fix'], { cwd })
      assert.equal(code, 2)
      assert.match(stdout, /kling\/int-duration/)
      assert.match(stderr, /cannot fix a\.py: it is not UTF-8/)
      assert.deepEqual(readFileSync(join(cwd, 'a.py')), bytes)
    })
  })

  it('does not write back standard input that is not UTF-8', async () => {
    const stdin = Buffer.from(wrongPython.replace('a boat', 'un b\xe2teau'), 'latin1')
    assert.deepEqual(await klint(['check', '--fix', '--stdin-filename', 'a.py'], { stdin }), {
      code: 2,
      stdout: '',
      stderr: 'klint: cannot check standard input: it is not UTF-8; save it as UTF-8 first.\n',
    })
    assert.equal((await klint(['check', '--stdin-filename', 'a.py'], { stdin })).code, 1)
  })

  it('returns standard input unchanged if its file is ignored', async () => {
    const argv = ['check', '--fix', '--ignore', 'old/', '--stdin-filename', 'old/a.py']
    const { code, stdout } = await klint(argv, { stdin: wrongPython })
    assert.deepEqual([code, stdout], [0, wrongPython])
  })

  it('writes the fixed standard input to standard output, and the report to stderr', async () => {
    const { code, stdout, stderr } = await klint(['check', '--fix', '--stdin-filename', 'a.py'], { stdin: wrongPython })
    assert.deepEqual({ code, stdout }, { code: 0, stdout: rightPython })
    assert.match(stderr, /No problems/)
    assert.equal(
      (await klint(['check', '--fix', '--stdin-filename', 'b.py'], { stdin: '# nothing\n' })).stdout,
      '# nothing\n',
    )
  })
})
