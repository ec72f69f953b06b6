import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Checked, KlintDocument } from '../../../src/engine'
import { createChecks } from '../../../src/editor/checks'
import { CodeActions, fixAll, quickFix } from '../../../src/editor/providers/codeActions'
import { Completions } from '../../../src/editor/providers/completions'
import { Diagnostics } from '../../../src/editor/diagnostics'
import { Hovers } from '../../../src/editor/providers/hover'
import { createLazyEngine, type Engine, type LazyEngine } from '../../../src/editor/lazyEngine'
import { Projects } from '../../../src/editor/project/projects'
import { readOpenFiles } from '../../../src/editor/openFiles'
import { python } from './samples'
import { closeAll, open } from './support'

const bad = '# bad\n'

function fail(): never {
  throw new RangeError('the walk never ends')
}

/** Engines that fail on texts that start with `# bad`: immediately, or when the result is used. */
const failures: Readonly<Record<string, (check: () => Checked) => Checked>> = {
  'while checking': fail,
  'when asked for more': (check) => ({
    ...check(),
    codeActions: fail,
    fixAll: fail,
    hover: fail,
    completions: fail,
    costs: fail,
    get meaning() {
      return fail()
    },
  }),
}

for (const [when, spoil] of Object.entries(failures)) {
  describe(`an engine that fails on one file ${when}`, () => {
    const log = vscode.window.createOutputChannel(`An engine that fails ${when}`, { log: true })
    const own = createLazyEngine({ engine: () => import('../../../src/engine') }, log)
    const load = async (): Promise<Engine> => {
      const engine = await own.load()
      const spoiled = (document: KlintDocument): KlintDocument => {
        const check: KlintDocument['check'] = (text, options) =>
          text.startsWith(bad) ? spoil(() => document.check(text, options)) : document.check(text, options)
        return {
          typed: () => null,
          expectEdit: () => undefined,
          check,
          *checkInSteps(text, options) {
            yield
            return check(text, options)
          },
        }
      }
      return {
        ...engine,
        openDocument: (language) => spoiled(engine.openDocument(language)),
        openProject: (files) => {
          const project = engine.openProject(files)
          return { ...project, openDocument: (path, language) => spoiled(project.openDocument(path, language)) }
        },
      }
    }
    const engine: LazyEngine = { ...own, load }
    const projects = new Projects(log)
    const checks = createChecks(engine, projects, log)

    after(() => {
      projects.dispose()
      log.dispose()
    })
    afterEach(closeAll)

    const everywhere = new vscode.Range(0, 0, 100, 0)
    const alive = new vscode.CancellationTokenSource().token
    const actionsIn = async (document: vscode.TextDocument): Promise<readonly number[]> => {
      const counts = [quickFix, fixAll].map(async (only) => {
        const context = { only, diagnostics: [], triggerKind: vscode.CodeActionTriggerKind.Invoke }
        return (await new CodeActions(checks).provideCodeActions(document, everywhere, context, alive)).length
      })
      return Promise.all(counts)
    }

    const contents = { bad: bad + python(), sound: python() }
    const positionIn = (document: vscode.TextDocument): vscode.Position =>
      document.positionAt(document.getText().indexOf('duration'))

    it('shows no squiggles there', async () => {
      const { document } = await open('python', contents.bad)
      assert.deepEqual(await actionsIn(document), [0, 0])
      assert.equal(await new Hovers(checks).provideHover(document, positionIn(document), alive), null)
      assert.deepEqual(await new Completions(checks).provideCompletionItems(document, positionIn(document), alive), [])
      assert.ok(!document.isClosed)
    })

    it('works in another file', async () => {
      const { document } = await open('python', contents.sound)
      const [quickFixes = 0, all] = await actionsIn(document)
      assert.ok(quickFixes > 0)
      assert.equal(all, 1)
      assert.ok(await new Hovers(checks).provideHover(document, positionIn(document), alive))
    })

    for (const [name, read, squiggles] of [
      ['bad', 0, spoil === fail ? 0 : 1],
      ['sound', 1, 1],
    ] as const) {
      it(`reads ${read} of the open files and shows ${squiggles} squiggles if a ${name} one is open`, async () => {
        const { document } = await open('python', contents[name])
        const { files } = await readOpenFiles([document], checks, await engine.load())
        assert.equal(files.length, read)
        const diagnostics = new Diagnostics(checks, projects, log)
        try {
          await diagnostics.show(document)
          assert.equal(diagnostics.countIn(document), squiggles)
          assert.equal(diagnostics.hasFailed(document), name === 'bad' && spoil === fail)
          assert.ok(!document.isClosed)
        } finally {
          diagnostics.dispose()
        }
      })
    }
  })
}
