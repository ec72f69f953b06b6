import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { withFolder } from '../cli/folder'
import { rightPython, wrongPython } from '../cli/support'
import { isLong } from '../proofs/long'
import { failure, faultIn, program, runProgram } from './program'

/** Runs in a subfolder of the created folder, so that a test can have files beside it. */
async function inFolder(files: Readonly<Record<string, string>>, use: (cwd: string) => Promise<void>): Promise<void> {
  const inside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text]))
  await withFolder(inside, (folder) => use(join(folder, 'in')))
}

function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}.py`, wrongPython]))
}

const isDraft = "String(args[0]).endsWith('.tmp')"

describe('--fix with failures', () => {
  it('keeps the file and leaves no draft if the disk is full', async () => {
    await inFolder({ 'a.py': wrongPython }, async (cwd) => {
      const fault = faultIn('writeFileSync', `if (${isDraft}) { real.call(fs, args[0], 'half'); ${failure('ENOSPC')} }`)
      const { code, stderr, stdout } = await runProgram(['check', '--fix'], { cwd, fault })
      assert.deepEqual({ code, stderr }, { code: 2, stderr: 'klint: cannot fix a.py: the disk is full.\n' })
      assert.match(stdout, /kling\/int-duration/)
      assert.equal(readFileSync(join(cwd, 'a.py'), 'utf8'), wrongPython)
      assert.deepEqual(readdirSync(cwd), ['a.py'])
    })
  })

  it('restores the old content if a file with two hard links cannot be written completely', async () => {
    await inFolder({ 'a.py': wrongPython }, async (cwd) => {
      linkSync(join(cwd, 'a.py'), join(cwd, 'b.txt'))
      const fault = faultIn(
        'writeSync',
        `if (calls++ === 0) { real.call(fs, args[0], 'half', 0); ${failure('ENOSPC')} }`,
      )
      const { code, stderr } = await runProgram(['check', '--fix'], { cwd, fault })
      assert.deepEqual({ code, stderr }, { code: 2, stderr: 'klint: cannot fix a.py: the disk is full.\n' })
      assert.equal(readFileSync(join(cwd, 'b.txt'), 'utf8'), wrongPython)
    })
  })

  for (const [situation, name] of [
    ['', 'writeFileSync'],
    [' and has two names', 'fstatSync'],
  ] as const) {
    it(`does not overwrite a file that was saved meanwhile${situation}`, async () => {
      await inFolder({ 'a.py': wrongPython }, async (cwd) => {
        const path = join(cwd, 'a.py')
        if (name === 'fstatSync') linkSync(path, join(cwd, 'b.txt'))
        const edit = `fs.appendFileSync(${JSON.stringify(path)}, '# edited')`
        // A file with two hard links is searched, read for its imports, read for its check, and read again for
        // comparison.
        const fault =
          name === 'writeFileSync'
            ? faultIn(name, `if (${isDraft}) ${edit}`)
            : faultIn(name, `if (real.call(fs, args[0]).nlink > 1 && ++calls === 4) ${edit}`)
        const { code, stderr } = await runProgram(['check', '--fix'], { cwd, fault })
        assert.match(stderr, /^klint: cannot fix a\.py: it was changed meanwhile; run it again\.\n$/)
        assert.equal(code, 2)
        assert.equal(readFileSync(path, 'utf8'), `${wrongPython}# edited`)
        assert.deepEqual(
          readdirSync(cwd).filter((file) => file.endsWith('.tmp')),
          [],
        )
      })
    })
  }

  it('never exposes a draft of a file that only its owner may read', async () => {
    await inFolder({ 'a.py': wrongPython }, async (cwd) => {
      spawnSync('chmod', ['600', 'a.py'], { cwd })
      const seen = `fs.appendFileSync(${JSON.stringify(join(cwd, '../modes'))}, (fs.statSync(args[0]).mode & 0o777).toString(8) + '\\n')`
      const fault = faultIn('writeFileSync', `if (${isDraft}) ${seen}`) + faultIn('renameSync', seen)
      assert.equal((await runProgram(['check', '--fix'], { cwd, fault })).code, 0)
      assert.equal(readFileSync(join(cwd, '../modes'), 'utf8'), '600\n600\n')
      assert.equal(statSync(join(cwd, 'a.py')).mode & 0o777, 0o600)
    })
  })

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends with ${signal} between two files, without a draft or a partial file`, async () => {
      await inFolder(many(12), async (cwd) => {
        const fault = faultIn(
          'writeFileSync',
          `if (${isDraft} && ++calls === 5) process.kill(process.pid, '${signal}')`,
        )
        const ended = await runProgram(['check', '--fix'], { cwd, fault })
        assert.equal(ended.signal, signal)
        const texts = readdirSync(cwd).map((name) => readFileSync(join(cwd, name), 'utf8'))
        assert.equal(texts.length, 12)
        assert.equal(texts.filter((text) => text === rightPython).length, 5)
        assert.equal(texts.filter((text) => text === wrongPython).length, 7)
      })
    })
  }

  // Root may write everything, so another user has to run this.
  if (process.getuid?.() === 0)
    it('does not change files of other users, and says so', async () => {
      await inFolder({ 'a.py': wrongPython }, (cwd) => {
        for (const folder of [join(cwd, '..'), cwd]) chmodSync(folder, 0o777)
        const copy = join(cwd, '../cli.js')
        for (const name of ['cli.js', 'main.js']) copyFileSync(join(dirname(program), name), join(cwd, '..', name))
        const { status, stderr } = spawnSync(process.execPath, [copy, 'check', '--fix'], {
          cwd,
          encoding: 'utf8',
          uid: 65534,
          gid: 65534,
        })
        assert.deepEqual([status, stderr], [2, 'klint: cannot fix a.py: permission denied.\n'])
        assert.equal(readFileSync(join(cwd, 'a.py'), 'utf8'), wrongPython)
        assert.deepEqual(readdirSync(cwd), ['a.py'])
        return Promise.resolve()
      })
    })

  it('can run twice at once', async () => {
    await inFolder(many(30), async (cwd) => {
      const ended = await Promise.all([1, 2, 3].map(() => runProgram(['check', '--fix'], { cwd })))
      // The second run finds the file fixed, or changed while it was read.
      for (const { code, stderr } of ended) {
        assert.ok(code === 0 || code === 2)
        assert.match(stderr, /^(?:klint: cannot fix a\d+\.py: it was changed meanwhile; run it again\.\n)*$/)
      }
      for (const name of readdirSync(cwd)) assert.equal(readFileSync(join(cwd, name), 'utf8'), rightPython, name)
      assert.equal(readdirSync(cwd).length, 30)
    })
  })
})

describe('klint check with failures', () => {
  it('continues if a file is deleted between listing and reading', async () => {
    await inFolder({ 'a.py': wrongPython, 'b.py': wrongPython, 'c.py': wrongPython }, async (cwd) => {
      const fault = faultIn(
        'openSync',
        `if (String(args[0]).endsWith('a.py') && ++calls === 1) fs.rmSync(${JSON.stringify(join(cwd, 'b.py'))})`,
      )
      const { code, stdout, stderr } = await runProgram(['check'], { cwd, fault })
      assert.equal(code, 2)
      assert.match(stderr, /^klint: cannot read b\.py: there is no such file or folder\.\n$/)
      assert.match(stdout, /^a\.py:6[^]*^c\.py:6/m)
    })
  })

  it('reports that the output could not be written, and exits with 2', async () => {
    await inFolder({ 'a.py': wrongPython }, async (cwd) => {
      const fault = `process.stdout.write = () => { process.nextTick(() => process.stdout.emit('error', Object.assign(new Error('no'), { code: 'ENOSPC' }))); return false }`
      const { code, stderr } = await runProgram(['check'], { cwd, fault })
      assert.deepEqual(
        { code, stderr },
        { code: 2, stderr: 'klint: cannot write to standard output: the disk is full.\n' },
      )
    })
  })

  if (existsSync('/dev/full'))
    it('reports a full device', async () => {
      await inFolder({ 'a.py': wrongPython }, (cwd) => {
        for (const args of [['check'], ['rules'], ['check', '--format', 'sarif'], ['--help']]) {
          const { status, stderr } = spawnSync(
            'sh',
            ['-c', '"$0" "$@" > /dev/full', process.execPath, program, ...args],
            {
              cwd,
              encoding: 'utf8',
            },
          )
          assert.deepEqual(
            [status, stderr],
            [2, 'klint: cannot write to standard output: the disk is full.\n'],
            args.join(' '),
          )
        }
        return Promise.resolve()
      })
    })

  it('keeps the previous report and baseline if there is no space for the new one', async () => {
    await inFolder({ 'a.py': wrongPython, 'report.json': 'old', 'klint.baseline.json': '{}' }, async (cwd) => {
      const fault = faultIn('writeFileSync', `if (${isDraft}) ${failure('ENOSPC')}`)
      const report = await runProgram(['check', '-f', 'json', '-o', 'report.json'], { cwd, fault })
      assert.deepEqual([report.code, report.stderr], [2, 'klint: cannot write report.json: the disk is full.\n'])
      assert.equal(readFileSync(join(cwd, 'report.json'), 'utf8'), 'old')
      const baseline = await runProgram(['check', '--write-baseline'], { cwd, fault })
      assert.deepEqual(
        [baseline.code, baseline.stderr],
        [2, 'klint: cannot write klint.baseline.json: the disk is full.\n'],
      )
      assert.equal(readFileSync(join(cwd, 'klint.baseline.json'), 'utf8'), '{}')
    })
  })

  if (process.platform !== 'win32') {
    it('does not wait for a pipe', async () => {
      await inFolder({ 'a.py': wrongPython, 'sub/b.py': wrongPython }, async (cwd) => {
        spawnSync('mkfifo', ['pipe.py', 'sub/.gitignore', 'sub/tsconfig.json'], { cwd })
        const folder = await runProgram(['check'], { cwd })
        assert.deepEqual([folder.code, folder.stderr], [1, ''])
        const named = await runProgram(['check', 'pipe.py', '/dev/zero'], { cwd })
        assert.equal(named.code, 2)
        assert.match(named.stderr, /cannot read pipe\.py: it is not a regular file/)
        spawnSync('mkfifo', ['klint.config.json'], { cwd })
        const configured = await runProgram(['check'], { cwd })
        assert.deepEqual(
          [configured.code, configured.stderr],
          [2, 'klint: cannot read klint.config.json: it is not a regular file.\n'],
        )
      })
    })
  }

  if (process.platform === 'linux') {
    it('skips file names that are not valid text, and says so', async () => {
      await inFolder({ 'a.py': rightPython }, async (cwd) => {
        const odd = (name: string): Buffer => Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(name, 'latin1')])
        writeFileSync(odd('caf\xe9.py'), wrongPython)
        mkdirSync(odd('\xff\xfe'))
        writeFileSync(odd('caf\xe9.txt'), '')
        writeFileSync(join(cwd, 'a\ufffd.py'), rightPython)
        const { code, stdout, stderr } = await runProgram(['check'], { cwd })
        assert.deepEqual(
          [code, stderr],
          [
            0,
            'klint: skipped caf\ufffd.py: its name is not UTF-8.\nklint: skipped \ufffd\ufffd: its name is not UTF-8.\n',
          ],
        )
        assert.match(stdout, /2 files checked/)
      })
    })
  }
})

describe('a folder with very many files', () => {
  const count = isLong ? 20_000 : 500

  it('is checked completely with little memory', async () => {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `d${index % 100}/a${index}.py`,
        index % 50 === 0 ? wrongPython : 'x = 1\n',
      ]),
    )
    await inFolder(files, async (cwd) => {
      const { code, stdout } = await runProgram(['check', '--statistics'], { cwd, node: ['--max-old-space-size=160'] })
      assert.equal(code, 1)
      assert.match(stdout, new RegExp(`^${count / 50} {2}kling/int-duration`, 'm'))
      assert.ok(
        stdout.includes(`(${count.toLocaleString('en')} files checked)`) || stdout.includes(`(${count} files checked)`),
      )
    })
  })
})
