import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type * as vscode from 'vscode'
import type { Checks } from '../../src/editor/checks'
import type { Language } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { linesOf } from '../../src/features/shown/lines'
import { withFolder } from '../cli/folder'
import { klint, wrongPython } from '../cli/support'
import { casesOf } from '../rules/cases'
import { fakeEditor, withEditor } from './vscode'

const endings: Readonly<Record<Language, string>> = {
  python: 'py',
  typescript: 'ts',
  typescriptreact: 'tsx',
  javascript: 'js',
  javascriptreact: 'jsx',
  json: 'json',
  jsonc: 'jsonc',
}

interface SomeFile {
  readonly path: string
  readonly language: Language
  readonly text: string
}

/** The cases of all rules, every third of them with a comment that silences its rule. */
const files = rules.flatMap(({ id }) =>
  casesOf(id).map(({ text, language }, index): SomeFile => {
    const mark = language === 'python' ? '#' : '//'
    const isIgnored = index % 3 === 0 && language !== 'json' && !text.startsWith('#!')
    return {
      path: `${id}/case${index}.${endings[language]}`,
      language,
      text: isIgnored ? `${mark} kling-ignore-file ${id} -- a test\n${text}` : text,
    }
  }),
)

const configuration = {
  rules: { 'int-duration': 'error', 'unused-ignore': 'hint', 'expiring-result-url': 'off', 'invalid-value': 'info' },
  ignore: { '*.json': ['int-duration'], 'missing-bearer/': ['*'], 'stale-token/*.py': ['stale-token'] },
  models: [{ id: 'kling-v9', like: 'kling-v3' }],
  baseline: 'old/findings.json',
}

/** What is said of a file, in order: rule, level and place. */
type Verdicts = Readonly<Record<string, readonly string[]>>

async function byCommandLine(cwd: string): Promise<Verdicts> {
  const { stdout, stderr } = await klint(['check', '.', '--format', 'json'], { cwd })
  assert.equal(stderr, '')
  interface Report {
    readonly filePath: string
    readonly messages: readonly { ruleId: string; level: string; line: number; column: number }[]
  }
  return Object.fromEntries(
    (JSON.parse(stdout) as readonly Report[])
      .map(({ filePath, messages }): [string, string[]] => [
        filePath.slice(cwd.length + 1),
        messages.map(({ ruleId, level, line, column }) => `${line}:${column} ${level} ${ruleId}`),
      ])
      .filter(([, said]) => said.length > 0),
  )
}

type FakeEditor = ReturnType<typeof fakeEditor>['fake']

async function checksIn(fake: FakeEditor, use: (checks: Checks) => Promise<void>): Promise<void> {
  await withEditor(fake, async () => {
    const { Configurations } = await import('../../src/editor/configurations')
    const { createChecks } = await import('../../src/editor/checks')
    const engine = { load: () => import('../../src/engine'), isLoaded: () => true }
    const log = { error: (text: string) => assert.fail(text) } as unknown as vscode.LogOutputChannel
    // Each case stands alone: it imports none of the others.
    const alone = { isKnown: () => false, around: () => Promise.resolve(null) }
    await use(createChecks(engine, alone, log, new Configurations(engine)))
  })
}

async function byEditor(checks: Checks, fake: FakeEditor, cwd: string, files: readonly SomeFile[]): Promise<Verdicts> {
  const verdicts: [string, string[]][] = []
  for (const { path, language, text } of files) {
    const document = {
      uri: fake.Uri.file(join(cwd, path)),
      languageId: language,
      version: 1,
      isClosed: false,
      getText: () => text,
    } as unknown as vscode.TextDocument
    const check = await checks.of(document)
    const lines = linesOf(text)
    const said = check?.ask(({ findings }) =>
      findings.map(({ ruleId, level, span }) => {
        const { line, column } = lines.position(span.start)
        return `${line}:${column} ${level} kling/${ruleId}`
      }),
    )
    if (said && said.length > 0) verdicts.push([path, said])
  }
  return Object.fromEntries(verdicts)
}

describe('editor and command line', () => {
  it('say the same of a folder with configuration, baseline and ignores', async () => {
    await withFolder({ '.git/HEAD': '' }, async (cwd) => {
      for (const { path, text } of files) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true })
        writeFileSync(join(cwd, path), text)
      }
      const config = join(cwd, 'klint.config.json')
      mkdirSync(join(cwd, 'old'))
      writeFileSync(config, JSON.stringify(configuration))
      assert.equal((await klint(['check', '--write-baseline', 'unknown-model', 'int-duration'], { cwd })).code, 0)
      const { fake, problems } = fakeEditor()
      const expected = await byCommandLine(cwd)
      await checksIn(fake, async (checks) => {
        assert.deepEqual(await byEditor(checks, fake, cwd, files), expected)
      })
      assert.deepEqual([...problems.values()].flat(), [])
      assert.ok(Object.keys(expected).length > 100)
      // Each of them changed something.
      assert.equal(expected['unknown-model/case0.py'], undefined)
      assert.ok(!Object.keys(expected).some((path) => path.startsWith('missing-bearer/')))
      assert.ok(
        Object.values(expected)
          .flat()
          .some((said) => said.endsWith('info kling/invalid-value')),
      )
    })
  })

  const request: SomeFile = { path: 'a.py', language: 'python', text: wrongPython }

  it('puts settings before the configuration', async () => {
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
      'a baseline that is not there',
      '{ "rules": { "int-duration": "error" }, "baseline": "x.json" }',
      'There is no such baseline. Write it: `klint check --write-baseline`.',
    ],
  ] as const) {
    it(`goes by the rest of a configuration with ${situation}, and says so in the file`, async () => {
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
