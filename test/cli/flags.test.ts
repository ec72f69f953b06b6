import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFolder } from './folder'
import { conflictingJson, klint, rightPython, wrongPython } from './support'

describe('klint check --quiet', () => {
  it('reports errors only, and fails for errors only', async () => {
    await withFolder({ 'a.py': wrongPython, 'b.json': conflictingJson }, async (cwd) => {
      const { code, stdout } = await klint(['check', '--quiet'], { cwd })
      assert.equal(code, 1)
      assert.doesNotMatch(stdout, /warning|note/)
      assert.match(stdout, /b\.json:\d+:\d+ {2}error/)
      assert.deepEqual(await klint(['check', '--quiet', 'a.py'], { cwd }), {
        code: 0,
        stdout: '✔ No problems (1 file checked)\n',
        stderr: '',
      })
    })
  })
})

describe('klint check --diff', () => {
  it('shows what --fix would change, without changing anything', async () => {
    await withFolder({ 'a.py': wrongPython, 'b.py': rightPython }, async (cwd) => {
      const { code, stdout } = await klint(['check', '--diff'], { cwd })
      assert.equal(code, 1)
      assert.equal(
        stdout,
        [
          '--- a.py',
          '+++ a.py (fixed)',
          '@@ -3,5 +3,5 @@',
          ' response = requests.post(',
          '     "https://api-singapore.klingai.com/v1/videos/text2video",',
          '     headers={"Authorization": f"Bearer {make_token()}"},',
          '-    json={"model_name": "kling-v3", "prompt": "a boat", "mode": "std", "duration": 5},',
          '+    json={"model_name": "kling-v3", "prompt": "a boat", "mode": "std", "duration": "5"},',
          ' )',
          '',
          'Would fix 1 problem in 1 file. Write it with --fix.',
          '',
        ].join('\n'),
      )
      assert.equal(readFileSync(join(cwd, 'a.py'), 'utf8'), wrongPython)
      assert.deepEqual(await klint(['check', '--diff', 'b.py'], { cwd }), {
        code: 0,
        stdout: 'Nothing to fix.\n',
        stderr: '',
      })
    })
  })

  it('equals the diff that git shows', async () => {
    const gap = 'x = 1\n'.repeat(20)
    await withFolder({ 'a.py': `${wrongPython}${wrongPython}${gap}${wrongPython}` }, async (cwd) => {
      const { stdout } = await klint(['check', '--diff'], { cwd })
      writeFileSync(join(cwd, 'old.py'), readFileSync(join(cwd, 'a.py')))
      await klint(['check', '--fix', 'a.py'], { cwd })
      const git = spawnSync('git', ['diff', '--no-index', '--no-color', 'old.py', 'a.py'], { cwd, encoding: 'utf8' })
      const hunks = (diff: string): string =>
        diff
          .slice(diff.indexOf('@@'))
          .replace(/^(@@ .* @@).*$/gm, '$1')
          .replace(/\n\nWould fix[^]*|\n$/, '')
      assert.equal(hunks(stdout), hunks(git.stdout))
    })
  })

  it('shows no secret', async () => {
    const secret = 'Zt5nB8wLq2RkVx9PdM4sHc7JgF3yUaTe'
    await withFolder({ 'a.py': `KLING_SECRET_KEY = "${secret}"\n${wrongPython}` }, async (cwd) => {
      const { stdout } = await klint(['check', '--diff'], { cwd })
      assert.match(stdout, /^\+ +json=/m)
      assert.ok(!stdout.includes(secret))
    })
  })
})

describe('klint check --ignore', () => {
  it('skips files that a pattern matches', async () => {
    const files = { 'a.py': wrongPython, 'old/b.py': wrongPython, 'old/c.json': conflictingJson }
    await withFolder(files, async (cwd) => {
      const checked = async (...argv: string[]): Promise<string[]> => {
        const { stdout } = await klint(['check', '--format', 'json', ...argv], { cwd })
        return (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath.slice(cwd.length + 1))
      }
      assert.deepEqual(await checked('--ignore', 'old/'), ['a.py'])
      assert.deepEqual(await checked('--ignore', '*.py'), [join('old', 'c.json')])
      assert.deepEqual(await checked('--ignore', '*.json', '--ignore', '/a.py'), [join('old', 'b.py')])
      assert.deepEqual(await checked('--ignore', '*.py', 'a.py'), [])
    })
  })
})

describe('klint check --statistics', () => {
  it('counts the findings of each rule', async () => {
    await withFolder({ 'a.py': wrongPython, 'b.py': wrongPython, 'c.py': rightPython }, async (cwd) => {
      const { code, stdout } = await klint(['check', '--statistics'], { cwd })
      assert.equal(code, 1)
      assert.equal(stdout, '2  kling/int-duration  warning  2 with --fix\n2 findings in 2 files (3 files checked)\n')
    })
  })
})

describe('klint check --fix', () => {
  it('reports what it fixed', async () => {
    await withFolder({ 'a.py': wrongPython + wrongPython, 'b.py': wrongPython }, async (cwd) => {
      const { stdout } = await klint(['check', '--fix'], { cwd })
      assert.equal(stdout, 'Fixed 3 problems in 2 files.\n✔ No problems (2 files checked)\n')
    })
  })

  it('does not write read-only files', async () => {
    await withFolder({ 'a.py': wrongPython }, async (cwd) => {
      const path = join(cwd, 'a.py')
      chmodSync(path, 0o444)
      const { code, stdout, stderr } = await klint(['check', '--fix'], { cwd })
      assert.equal(code, 2)
      assert.equal(stderr, 'klint: cannot fix a.py: it is read-only.\n')
      assert.match(stdout, /fix: Quote the number$/m)
      assert.doesNotMatch(stdout, /--fix/)
      assert.equal(readFileSync(path, 'utf8'), wrongPython)
    })
  })

  it('writes a writable file in a read-only folder, and keeps its owner', async () => {
    // Root may write everywhere, so another user has to run this.
    const isRoot = process.getuid?.() === 0
    const user = isRoot ? { uid: 65534, gid: 65534 } : {}
    await withFolder({ 'in/a.py': wrongPython }, (cwd) => {
      const folder = join(cwd, 'in')
      const path = join(folder, 'a.py')
      const bundle = join(cwd, 'cli.js')
      buildSync({
        entryPoints: ['src/cli/main.ts'],
        bundle: true,
        platform: 'node',
        mainFields: ['module', 'main'],
        logLevel: 'error',
        outfile: bundle,
      })
      for (const each of [cwd, bundle]) chmodSync(each, 0o755)
      chmodSync(path, 0o666)
      chmodSync(folder, 0o555)
      const before = statSync(path)
      const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, 'check', '--fix', 'a.py'], {
        cwd: folder,
        encoding: 'utf8',
        ...user,
      })
      chmodSync(folder, 0o755)
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, /^Fixed 1 problem in 1 file\./)
      assert.equal(readFileSync(path, 'utf8'), rightPython)
      const after = statSync(path)
      assert.deepEqual([after.ino, after.uid, after.mode], [before.ino, before.uid, before.mode])
    })
  })
})

describe('klint check of files that are not text', () => {
  for (const [what, content, reason] of [
    ['a binary file', Buffer.from([0x47, 0, 1]), 'it is a binary file'],
    ['a large file', ' '.repeat(2_000_000), 'it is larger than 1 MB'],
    ['UTF-16', Buffer.from('\ufeffa = 1', 'utf16le'), 'it is UTF-16 text; save it as UTF-8'],
  ] as const) {
    it(`fails for ${what} that is named, and skips it in a folder`, async () => {
      await withFolder({ 'a.py': content, 'b.py': rightPython }, async (cwd) => {
        const named = await klint(['check', 'a.py', 'b.py'], { cwd })
        assert.deepEqual([named.code, named.stderr], [2, `klint: cannot check a.py: ${reason}.\n`])
        assert.match(named.stdout, /1 file checked/)
        const folder = await klint(['check', '.'], { cwd })
        assert.deepEqual([folder.code, folder.stderr], [0, `klint: skipped a.py: ${reason}.\n`])
      })
    })
  }

  it('refuses a pipe', async () => {
    await withFolder({ 'b.py': rightPython }, async (cwd) => {
      execFileSync('mkfifo', [join(cwd, 'a.py')])
      const { code, stderr } = await klint(['check', 'a.py'], { cwd })
      assert.deepEqual([code, stderr], [2, 'klint: cannot read a.py: it is not a regular file.\n'])
    })
  })

  it('refuses a folder named like a file', async () => {
    await withFolder({ 'b.py': rightPython }, async (cwd) => {
      mkdirSync(join(cwd, 'empty.py'))
      const { code, stderr } = await klint(['check', 'empty.py'], { cwd })
      assert.equal(code, 0)
      assert.match(stderr, /found no files to check/)
    })
  })
})

describe('options that contradict each other', () => {
  for (const [argv, message] of [
    [['--fix', '--diff'], '`--fix` and `--diff` exclude each other. Give one of them.'],
    [['--write-baseline', '--fix'], '`--write-baseline` and `--fix` exclude each other. Give one of them.'],
    [['--statistics', '--format', 'json'], '`--statistics` and `--format` exclude each other. Give one of them.'],
    [['--diff', '--format', 'json'], '`--diff` and `--format` exclude each other. Give one of them.'],
    [['--statistics', '--diff'], '`--statistics` and `--diff` exclude each other. Give one of them.'],
    [
      ['--write-baseline', '--statistics'],
      '`--write-baseline` and `--statistics` exclude each other. Give one of them.',
    ],
    [['--write-baseline', '-o', 'a'], '`--write-baseline` and `--output-file` exclude each other. Give one of them.'],
    [['--stdin-filename', 'a.py', 'b.py'], 'paths and `--stdin-filename` exclude each other. Give one of them.'],
  ] as const) {
    it(`are refused: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await klint(['check', ...argv])
      assert.deepEqual([code, stdout, stderr], [2, '', `klint: ${message}\n`])
    })
  }

  it('are reported like all errors', async () => {
    for (const argv of [['check', '--format', 'xml'], ['check', '--nope'], ['nope'], ['check', '--ignore', '!a']]) {
      const { code, stderr } = await klint(argv)
      assert.equal(code, 2)
      assert.match(stderr, /^klint: [^\n]+\n/)
    }
  })
})
