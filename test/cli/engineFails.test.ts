import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { openDocument, type Checked } from '../../src/engine'
import { withFolder } from './folder'
import { klint, rightPython, wrongPython, type RunOptions } from './support'

const bad = `# bad\n${wrongPython}`
const files = { 'a.py': wrongPython, 'bad.py': bad, 'c.py': wrongPython }
const report = /^klint: could not check bad\.py: the walk never ends\. This is a mistake in Klint.+\n$/

/** Engines that fail on `bad.py`, immediately or when the result is used. */
const engines: Readonly<Record<string, NonNullable<RunOptions['openDocument']>>> = {
  'while checking': (language) => ({
    ...openDocument(language),
    check: (text, options) => (text.startsWith('# bad') ? fail() : openDocument(language).check(text, options)),
  }),
  'while finding a fix': (language) => ({
    ...openDocument(language),
    check: (text, options) =>
      text.startsWith('# bad')
        ? failLate(openDocument(language).check(text, options))
        : openDocument(language).check(text, options),
  }),
}

function fail(): never {
  throw new RangeError('the walk never ends\n    at somewhere')
}

function failLate(checked: Checked): Checked {
  const findings = checked.findings.map((finding) =>
    Object.defineProperty({ ...finding }, 'fixes', { get: fail, enumerable: true }),
  )
  return { ...checked, findings, fixAll: fail }
}

describe('a format without fixes', () => {
  it('does not compute them', async () => {
    await withFolder(files, async (cwd) => {
      const { stderr, stdout } = await klint(['check', '-f', 'github'], {
        cwd,
        openDocument: engines['while finding a fix'] ?? fail,
      })
      assert.equal(stderr, '')
      assert.match(stdout, /file=bad\.py,line=7/)
    })
  })
})

for (const [when, engine] of Object.entries(engines)) {
  describe(`an engine that fails ${when} on one of three files`, () => {
    const run = (cwd: string, ...argv: string[]) => klint(argv, { cwd, openDocument: engine })

    it('lets check report on the others', async () => {
      await withFolder(files, async (cwd) => {
        const { code, stdout, stderr } = await run(cwd, 'check')
        assert.equal(code, 2)
        assert.match(stderr, report)
        assert.deepEqual(stdout.match(/^\w+\.py(?=:)/gm), ['a.py', 'c.py'])
        assert.match(stdout, /2 warnings in 2 files \(2 files checked\)/)
      })
    })

    it('lets check --fix fix the others, and keeps the file unchanged', async () => {
      await withFolder(files, async (cwd) => {
        const { code, stderr } = await run(cwd, 'check', '--fix')
        assert.equal(code, 2)
        assert.match(stderr, report)
        assert.deepEqual(
          Object.keys(files).map((name) => readFileSync(join(cwd, name), 'utf8')),
          [rightPython, bad, rightPython],
        )
      })
    })

    it('is reported by formats that have a place for it', async () => {
      await withFolder(files, async (cwd) => {
        const json = JSON.parse((await run(cwd, 'check', '-f', 'json')).stdout) as {
          fatalErrorCount: number
          messages: { fatal?: boolean; message: string }[]
        }[]
        assert.deepEqual(
          json.map(({ fatalErrorCount }) => fatalErrorCount),
          [0, 1, 0],
        )
        assert.deepEqual(
          json[1]?.messages.map(({ fatal, message }) => [fatal, message]),
          [[true, 'Could not check this file: the walk never ends']],
        )
        const [sarif] = (JSON.parse((await run(cwd, 'check', '-f', 'sarif')).stdout) as Log).runs
        assert.equal(sarif?.results?.length, 2)
        assert.equal(sarif.invocations?.[0]?.executionSuccessful, false)
        const notifications = sarif.invocations[0].toolExecutionNotifications ?? []
        assert.deepEqual(
          notifications.map(({ message, locations }) => [
            message.text,
            locations?.[0]?.physicalLocation?.artifactLocation?.uri,
          ]),
          [['Could not check this file: the walk never ends', 'bad.py']],
        )
        assert.match(
          (await run(cwd, 'check', '-f', 'agent')).stdout,
          /in 2 files\.[^]*next: Read stderr: not everything could be checked\./,
        )
      })
    })
  })
}

describe('an engine that fails on one of three files', () => {
  const run = (cwd: string, ...argv: string[]) => klint(argv, { cwd, openDocument: engines['while checking'] ?? fail })

  it('is reported as an annotation', async () => {
    await withFolder(files, async (cwd) => {
      assert.match(
        (await run(cwd, 'check', '-f', 'github')).stdout,
        /^::error file=bad\.py,title=Klint::Could not check this file: the walk never ends$/m,
      )
    })
  })

  it('lets checklist and explain read the others', async () => {
    await withFolder(files, async (cwd) => {
      const checklist = await run(cwd, 'checklist')
      assert.equal(checklist.code, 2)
      assert.match(checklist.stderr, report)
      assert.ok(
        checklist.stdout.includes('a.py') && checklist.stdout.includes('c.py') && !checklist.stdout.includes('bad.py'),
      )
      const explained = await run(cwd, 'explain', '1201', 'duration must be a string', '--in', '.')
      assert.equal(explained.code, 2)
      assert.match(explained.stderr, report)
      assert.ok(explained.stdout.includes('a.py') && !explained.stdout.includes('bad.py'))
    })
  })

  it('returns standard input unchanged', async () => {
    const { code, stdout, stderr } = await klint(['check', '--fix', '--stdin-filename', 'bad.py'], {
      stdin: bad,
      openDocument: engines['while checking'] ?? fail,
    })
    assert.equal(code, 2)
    assert.equal(stdout, bad)
    assert.match(stderr, /could not check bad\.py/)
  })
})
