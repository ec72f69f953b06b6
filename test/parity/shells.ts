import assert from 'node:assert/strict'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import type * as vscode from 'vscode'
import type { Checks } from '../../src/editor/checks'
import type { openDocument } from '../../src/engine'
import type { Finding, Language } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { linesOf } from '../../src/features/shown/lines'
import { klint } from '../cli/support'
import { type LanguageClient, withClient } from '../lsp/client'
import { withAgent } from '../mcp/client'
import { casesOf } from '../rules/cases'
import type { fakeEditor } from './vscode'
import { withEditor } from './vscode'

const endings: Readonly<Record<Language, string>> = {
  python: 'py',
  typescript: 'ts',
  typescriptreact: 'tsx',
  javascript: 'js',
  javascriptreact: 'jsx',
  json: 'json',
  jsonc: 'jsonc',
}

export interface SomeFile {
  readonly path: string
  readonly language: Language
  readonly text: string
}

/** The cases of all rules, every third with a comment that ignores its rule. */
export const files = rules.flatMap(({ id }) =>
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

/** The findings in a file, in order: rule, level and place. */
export type Verdicts = Readonly<Record<string, readonly string[]>>

export async function byCommandLine(cwd: string): Promise<Verdicts> {
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

export async function checksIn(fake: FakeEditor, use: (checks: Checks) => Promise<void>): Promise<void> {
  await withEditor(fake, async () => {
    const { Configurations } = await import('../../src/editor/configurations')
    const { createChecks } = await import('../../src/editor/checks')
    const engine = { load: () => import('../../src/engine'), isLoaded: () => true }
    const log = { error: (text: string) => assert.fail(text) } as unknown as vscode.LogOutputChannel
    // The cases do not import each other.
    const alone = { isKnown: () => false, around: () => Promise.resolve(null) }
    await use(createChecks(engine, alone, log, new Configurations(engine)))
  })
}

export async function byEditor(
  checks: Checks,
  fake: FakeEditor,
  cwd: string,
  files: readonly SomeFile[],
): Promise<Verdicts> {
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
    const said = check?.ask(({ findings }) => saidOf(text, findings))
    if (said && said.length > 0) verdicts.push([path, said])
  }
  return Object.fromEntries(verdicts)
}

function saidOf(text: string, findings: readonly Finding[]): string[] {
  const lines = linesOf(text)
  // Arrays of the caller's realm, even if the findings come from another one.
  return Array.from(findings, ({ ruleId, level, span }) => {
    const { line, column } = lines.position(span.start)
    return `${line}:${column} ${level} kling/${ruleId}`
  })
}

/** In the language server, with each file as an open document. */
export async function byLanguageServer(cwd: string, files: readonly SomeFile[]): Promise<Verdicts> {
  const severities = ['', 'error', 'warning', 'info', 'hint']
  const said = async (client: LanguageClient, { path, language, text }: SomeFile): Promise<[string, string[]]> => {
    const uri = await client.open(join(cwd, path), language, text)
    const report = await client.pull(uri)
    await client.close(uri)
    assert.equal(report.kind, 'full')
    const verdicts = report.items.map(
      ({ code, severity = 0, range: { start } }) =>
        `${start.line + 1}:${start.character + 1} ${severities[severity]} ${code}`,
    )
    return [path, verdicts]
  }
  return withClient(cwd, { capabilities: { textDocument: { diagnostic: {} } } }, async (client) => {
    const verdicts: [string, string[]][] = []
    for (const file of files) verdicts.push(await said(client, file))
    return withoutSilent(verdicts)
  })
}

/** In the MCP server, with each folder in one call. */
export async function byModelServer(cwd: string, files: readonly SomeFile[]): Promise<Verdicts> {
  interface Said {
    readonly rule: string
    readonly level: string
    readonly path: string
    readonly line: number
    readonly column: number
  }
  const folders = new Set(files.map(({ path }) => path.split('/')[0] ?? ''))
  return withAgent(cwd, async (call) => {
    const verdicts = new Map<string, string[]>()
    for (const folder of folders) {
      const { text, data, isError } = await call('kling_check_code', { paths: [folder] })
      assert.ok(!isError, text)
      assert.equal(data.leftOut, 0)
      for (const { rule, level, path, line, column } of data.findings as readonly Said[])
        verdicts.set(path, [...(verdicts.get(path) ?? []), `${line}:${column} ${level} ${rule}`])
    }
    return Object.fromEntries(verdicts)
  })
}

/** The engine as in a web worker: in a realm without Node.js. */
async function engineOfTheWeb(): Promise<{ readonly openDocument: typeof openDocument }> {
  const { outputFiles } = await build({
    entryPoints: ['src/engine.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'engine',
    logLevel: 'error',
  })
  const world = createContext({ URL, TextDecoder, TextEncoder })
  runInContext(outputFiles[0]?.text ?? '', world)
  return (world as { readonly engine: { readonly openDocument: typeof openDocument } }).engine
}

/** @param optionsFor the check options of a file, which the shell determines */
export async function byWebEngine(
  files: readonly SomeFile[],
  optionsFor: (file: SomeFile) => Parameters<ReturnType<typeof openDocument>['check']>[1],
): Promise<Verdicts> {
  const engine = await engineOfTheWeb()
  return withoutSilent(
    files.map((file) => [
      file.path,
      saidOf(file.text, engine.openDocument(file.language).check(file.text, optionsFor(file)).findings),
    ]),
  )
}

function withoutSilent(verdicts: readonly (readonly [string, string[]])[]): Verdicts {
  return Object.fromEntries(verdicts.filter(([, said]) => said.length > 0))
}
