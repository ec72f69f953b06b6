import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

type Complain = (file: string, source: string, isType: boolean) => string | null

describe('the import directions that lint enforces', () => {
  let complain: Complain

  before(async () => {
    const config = (await import(pathToFileURL(resolve('eslint.config.mjs')).href)) as { complain: Complain }
    complain = (file, source, isType) => config.complain(resolve('src', file), source, isType)
  })

  for (const [file, source, isType] of [
    ['syntax/python/read.ts', '../model', false],
    ['analysis/request.ts', '../syntax/visit', false],
    ['analysis/request.ts', '../knowledge', false],
    ['rules/int-duration/rule.ts', '../../analysis/meaning', true],
    ['rules/int-duration/rule.ts', '../../syntax/repair', true],
    ['rules/rule.ts', '../features/types', true],
    ['features/diagnostics.ts', '../rules', false],
    ['engine.ts', './features', false],
    ['cli/check.ts', 'node:fs', false],
    ['cli/check.ts', '../engine', false],
    ['cli/checklist.ts', '../probe', false],
    ['probe/client.ts', '../knowledge', false],
    ['probe/client.ts', '../features/checklist/probes', true],
    ['editor/diagnostics.ts', 'vscode', false],
    ['extension.ts', './editor', false],
    ['syntax/python/read.ts', '@lezer/python', false],
  ] as const) {
    it(`let src/${file} import ${source}`, () => {
      assert.equal(complain(file, source, isType), null)
    })
  }

  for (const [file, source, isType] of [
    ['knowledge/endpoints.ts', '../syntax/model', true],
    ['syntax/model.ts', '../analysis/meaning', true],
    ['analysis/meaning.ts', '../rules/rule', true],
    ['rules/int-duration/rule.ts', '../../syntax/repair', false],
    ['rules/int-duration/rule.ts', '../../syntax/python', true],
    ['rules/int-duration/rule.ts', '../../features/diagnostics', true],
    ['features/diagnostics.ts', '../editor/diagnostics', true],
    ['engine.ts', './cli/run', false],
    ['features/explain/index.ts', 'vscode', true],
    ['cli/check.ts', 'vscode', false],
    ['cli/check.ts', '../syntax/model', true],
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
