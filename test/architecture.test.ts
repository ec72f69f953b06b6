import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { preProcessFile } from 'typescript'

type Complain = (file: string, source: string, isType: boolean) => string | null

describe('the import directions that lint enforces', () => {
  let complain: Complain

  before(async () => {
    const config = (await import(pathToFileURL(resolve('eslint.config.mjs')).href)) as { complain: Complain }
    complain = (file, source, isType) => config.complain(resolve('src', file), source, isType)
  })

  for (const [file, source, isType] of [
    ['syntax/python/reading/read.ts', '../../model', false],
    ['analysis/requests/request.ts', '../../syntax/visit', false],
    ['analysis/requests/request.ts', '../../knowledge', false],
    ['analysis/requests/request.ts', '../values/possibility', false],
    ['analysis/tokens/lifetime.ts', '../answers/polls', false],
    ['analysis/meaning.ts', './credentials/credentials', false],
    ['rules/int-duration/rule.ts', '../../analysis/meaning', true],
    ['rules/int-duration/rule.ts', '../../syntax/repair', true],
    ['rules/rule.ts', '../findings/rule', true],
    ['features/diagnostics.ts', '../rules', false],
    ['engine.ts', './features', false],
    ['cli/commands/check.ts', 'node:fs', false],
    ['cli/commands/check.ts', '../../engine', false],
    ['cli/commands/checklist.ts', '../../probe', false],
    ['probe/client.ts', '../knowledge', false],
    ['probe/client.ts', '../features/checklist/probes', true],
    ['editor/diagnostics.ts', 'vscode', false],
    ['extension.ts', './editor', false],
    ['syntax/python/parsing/trees.ts', '@lezer/python', false],
  ] as const) {
    it(`let src/${file} import ${source}`, () => {
      assert.equal(complain(file, source, isType), null)
    })
  }

  for (const [file, source, isType] of [
    ['knowledge/endpoints.ts', '../syntax/model', true],
    ['syntax/model.ts', '../analysis/meaning', true],
    ['analysis/meaning.ts', '../rules/rule', true],
    ['analysis/program/script.ts', '../values/evaluator', true],
    ['analysis/answers/polls.ts', '../contract/contract', true],
    ['analysis/answers/polls.ts', '../credentials/credentials', true],
    ['analysis/values/guards.ts', '../meaning', true],
    ['findings/settle.ts', '../features/codeAction', true],
    ['findings/findingsInSteps.ts', '../rules', true],
    ['rules/int-duration/rule.ts', '../../features/hover/hover', true],
    ['rules/int-duration/rule.ts', '../../syntax/repair', false],
    ['rules/int-duration/rule.ts', '../../syntax/python', true],
    ['rules/int-duration/rule.ts', '../../features/diagnostics', true],
    ['features/diagnostics.ts', '../editor/diagnostics', true],
    ['engine.ts', './cli/run', false],
    ['features/explain/index.ts', 'vscode', true],
    ['cli/commands/check.ts', 'vscode', false],
    ['cli/commands/check.ts', '../../syntax/model', true],
    ['editor/check.ts', 'node:path', false],
    ['probe/credentials.ts', 'node:crypto', false],
    ['probe/client.ts', '../features/checklist', false],
    ['features/checklist/index.ts', '../../probe', true],
    ['editor/check.ts', 'fs', false],
    ['editor/check.ts', '../../package.json', false],
    ['helpers/strings.ts', './other', false],
  ] as const) {
    it(`do not let src/${file} import ${isType ? 'types of ' : ''}${source}`, () => {
      assert.match(complain(file, source, isType) ?? '', /\.$/)
    })
  }
})

describe('the imports between the files of src', () => {
  it('form no cycle, including those of types', () => {
    assert.deepEqual(circles(importGraph(resolve('src'))), [])
  })

  it('form no cycle of sibling folders', () => {
    assert.deepEqual(circles(folderGraph(importGraph(resolve('src')))), [])
  })

  it('are detected if they do', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    assert.deepEqual(circles(graph), ['b → c → b'])
  })

  it('are detected if their folders do', () => {
    const graph = new Map([
      ['a/one/b.ts', ['a/two/c/d.ts']],
      ['a/two/e.ts', ['a/f.ts', 'a/one/g.ts']],
      ['a/f.ts', ['a/one/b.ts']],
    ])
    assert.deepEqual(circles(folderGraph(graph)), ['a/one → a/two → a/one'])
  })
})

describe('the folders of src', () => {
  /** Lists are as long as what they list. */
  const lists = new Set(['knowledge', 'knowledge/models'])
  const most = 20

  it(`contain at most ${most} files each`, () => {
    const counts = new Map<string, number>()
    for (const file of importGraph(resolve('src')).keys()) {
      const folder = dirname(file)
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
    const full = [...counts].filter(([folder, count]) => count > most && !lists.has(folder))
    assert.deepEqual(full, [])
  })
})

/** The imports of each file, by paths relative to `root`. */
function importGraph(root: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
      const local = importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      const candidates = local.map(({ fileName }) => resolve(root, dirname(file), fileName))
      const found = candidates.flatMap(
        (path) => [`${path}.ts`, join(path, 'index.ts')].find((each) => existsSync(each)) ?? [],
      )
      return [file, found.map((each) => relative(root, each))]
    }),
  )
}

/** The imports between sibling folders, through any of their files and subfolders. */
function folderGraph(files: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>()
  for (const [file, imported] of files) {
    for (const other of imported) {
      const from = dirname(file).split(/[\\/]/)
      const to = dirname(other).split(/[\\/]/)
      const fork = from.findIndex((name, index) => name !== to[index])
      if (fork < 0 || fork >= to.length || dirname(other) === '.') continue
      const folder = from.slice(0, fork + 1).join('/')
      graph.set(folder, [...(graph.get(folder) ?? []), to.slice(0, fork + 1).join('/')])
    }
  }
  return graph
}

/** Each cycle once, as the path that closes it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}
