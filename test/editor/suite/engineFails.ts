import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Checked } from '../../../src/engine'
import { createChecks } from '../../../src/editor/checks'
import { CodeActions, fixAll, quickFix } from '../../../src/editor/codeActions'
import { Completions } from '../../../src/editor/completions'
import { Diagnostics } from '../../../src/editor/diagnostics'
import { Hovers } from '../../../src/editor/hover'
import { createLazyEngine, type Engine, type LazyEngine } from '../../../src/editor/lazyEngine'
import { readOpenFiles } from '../../../src/editor/openFiles'
import { python } from './samples'
import { closeAll, open } from './support'

const bad = '# bad\n'

function fail(): never {
  throw new RangeError('the walk never ends')
}

/** Engines that fail on texts that begin with `# bad`: at once, or where something is asked of the result. */
const failures: Readonly<Record<string, (check: () => Checked) => Checked>> = {
  'while checking': fail,
  'when asked for more': (check) => ({ ...check(), codeActions: fail, fixAll: fail, hover: fail, completions: fail, costs: fail, get meaning() { return fail() } }),
}

for (const [when, spoil] of Object.entries(failures)) {
  describe(`an engine that fails on one file ${when}`, () => {
    const log = vscode.window.createOutputChannel('Failing engine', { log: true })
    const own = createLazyEngine(log)
    const load = async (): Promise<Engine> => {
      const engine = await own.load()
      const openDocument: Engine['openDocument'] = (language) => {
        const document = engine.openDocument(language)
        return { check: (text, options) => (text.startsWith(bad) ? spoil(() => document.check(text, options)) : document.check(text, options)) }
      }
      return { ...engine, openDocument }
    }
    const engine: LazyEngine = { ...own, load }
    const checks = createChecks(engine, log)

    after(() => log.dispose())
    afterEach(closeAll)

    const everywhere = new vscode.Range(0, 0, 100, 0)
    const alive = new vscode.CancellationTokenSource().token
    const actionsIn = async (document: vscode.TextDocument): Promise<readonly number[]> => {
      const counts = [quickFix, fixAll].map(async (only) => {
        const context = { only, diagnostics: [], triggerKind: vscode.CodeActionTriggerKind.Invoke }
        return (await new CodeActions(checks, engine).provideCodeActions(document, everywhere, context, alive)).length
      })
      return Promise.all(counts)
    }

    it('shows nothing there, and works in the others', async () => {
      const { document: spoilt } = await open('python', bad + python())
      const { document: sound } = await open('python', python())
      const position = sound.positionAt(sound.getText().indexOf('duration'))
      assert.deepEqual(await actionsIn(spoilt), [0, 0])
      assert.equal(await new Hovers(checks).provideHover(spoilt, position.translate(1), alive), null)
      assert.deepEqual(await new Completions(checks).provideCompletionItems(spoilt, position.translate(1), alive), [])
      const [quickFixes = 0, all] = await actionsIn(sound)
      assert.ok(quickFixes > 0)
      assert.equal(all, 1)
      assert.ok(await new Hovers(checks).provideHover(sound, position, alive))
    })

    it('is left out of what is read of the open files', async () => {
      const { document: spoilt } = await open('python', bad + python())
      const { document: sound } = await open('python', python())
      const { files } = await readOpenFiles([spoilt, sound], checks, await engine.load())
      assert.deepEqual(files.map(({ path }) => path), [vscode.workspace.asRelativePath(sound.uri)])
    })

    it('has no squiggles of its own', async () => {
      const diagnostics = new Diagnostics(checks, log)
      try {
        const { document: spoilt } = await open('python', bad + python())
        const { document: sound } = await open('python', python())
        await Promise.all([spoilt, sound].map((document) => diagnostics.show(document)))
        assert.equal(diagnostics.countIn(sound), 1)
        assert.equal(diagnostics.countIn(spoilt), spoil === fail ? 0 : 1)
        assert.deepEqual([spoilt, sound].map((document) => diagnostics.hasFailed(document)), [spoil === fail, false])
      } finally {
        diagnostics.dispose()
      }
    })
  })
}
