import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Configurations } from '../../src/disk/configurations'
import { newFolder, withFolder } from '../cli/folder'
import { klint, wrongPython } from '../cli/support'
import {
  byCommandLine,
  byEditor,
  byLanguageServer,
  byModelServer,
  byWebEngine,
  checksIn,
  files,
  type SomeFile,
  type Verdicts,
} from './shells'
import { fakeEditor } from './vscode'
import { written } from '../said'

const configuration = {
  rules: { 'int-duration': 'error', 'unused-ignore': 'hint', 'expiring-result-url': 'off', 'invalid-value': 'info' },
  ignore: { '*.json': ['int-duration'], 'missing-bearer/': ['*'], 'stale-token/*.py': ['stale-token'] },
  models: [{ id: 'kling-v9', like: 'kling-v3' }],
  baseline: 'old/findings.json',
}

describe('a folder with configuration, baseline and ignores', () => {
  let cwd: string
  let expected: Verdicts
  let remove: () => void

  before(async () => {
    const made = newFolder()
    cwd = made.folder
    remove = made.remove
    for (const { path, text } of files) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true })
      writeFileSync(join(cwd, path), text)
    }
    mkdirSync(join(cwd, '.git'))
    mkdirSync(join(cwd, 'old'))
    writeFileSync(join(cwd, 'klint.config.json'), JSON.stringify(configuration))
    assert.equal((await klint(['check', '--write-baseline', 'unknown-model', 'int-duration'], { cwd })).code, 0)
    expected = await byCommandLine(cwd)
  })

  after(() => remove())

  it('has many findings on the command line, which depend on all of these', () => {
    assert.ok(Object.keys(expected).length > 100)
    assert.equal(expected['unknown-model/case0.py'], undefined)
    assert.ok(!Object.keys(expected).some((path) => path.startsWith('missing-bearer/')))
    assert.ok(
      Object.values(expected)
        .flat()
        .some((said) => said.endsWith('info kling/invalid-value')),
    )
  })

  it('has the same ones in the editor', async () => {
    const { fake, problems } = fakeEditor()
    await checksIn(fake, async (checks) => {
      assert.deepEqual(await byEditor(checks, fake, cwd, files), expected)
    })
    assert.deepEqual([...problems.values()].flat(), [])
  })

  it('has the same ones without Node.js', async () => {
    const configurations = new Configurations(({ message }) => assert.fail(written(message)))
    assert.deepEqual(await byWebEngine(files, ({ path }) => configurations.optionsFor(join(cwd, path))), expected)
  })

  it('has the same ones in the language server', async () => {
    assert.deepEqual(await byLanguageServer(cwd, files), expected)
  })

  it('has the same ones in the MCP server', async () => {
    assert.deepEqual(await byModelServer(cwd, files), expected)
  })
})

describe('editor and command line', () => {
  const request: SomeFile = { path: 'a.py', language: 'python', text: wrongPython }

  it('give settings precedence over the configuration', async () => {
    await withFolder({ 'klint.config.json': '{ "rules": { "int-duration": "error" } }' }, async (cwd) => {
      const { fake } = fakeEditor({ rules: { 'kling/int-duration': 'hint' } })
      await checksIn(fake, async (checks) => {
        assert.deepEqual(await byEditor(checks, fake, cwd, [request]), { 'a.py': ['6:84 hint kling/int-duration'] })
      })
    })
  })

  for (const [situation, text, message] of [
    ['an unknown rule', '{ "rules": { "nope": "off", "int-duration": "error" } }', 'There is no rule `nope`.'],
    [
      'a missing baseline',
      '{ "rules": { "int-duration": "error" }, "baseline": "x.json" }',
      'There is no such baseline. Write it: `klint check --write-baseline`.',
    ],
  ] as const) {
    it(`use the rest of a configuration with ${situation}, and report it in the file`, async () => {
      await withFolder({ 'klint.config.json': text }, async (cwd) => {
        const { fake, problems } = fakeEditor()
        await checksIn(fake, async (checks) => {
          assert.deepEqual(await byEditor(checks, fake, cwd, [request]), { 'a.py': ['6:84 error kling/int-duration'] })
        })
        const told = problems.get(join(cwd, 'klint.config.json'))
        assert.deepEqual(
          told?.map((problem) => problem.message),
          [message],
        )
      })
    })
  }
})
