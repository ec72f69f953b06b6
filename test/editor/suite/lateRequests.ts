import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { createChecks } from '../../../src/editor/checks'
import { CodeActions, fixAll, quickFix } from '../../../src/editor/providers/codeActions'
import { createLazyEngine, type LazyEngine } from '../../../src/editor/lazyEngine'
import { Projects } from '../../../src/editor/project/projects'
import { python } from './samples'
import { closeAll, open, replaceAll } from './support'

/**
 * Klint's provider on the editor's documents, with an engine whose loading the tests can delay while the user types.
 */
describe('slow requests for code actions', () => {
  const log = vscode.window.createOutputChannel('Late requests', { log: true })
  const engine = createLazyEngine({ engine: () => import('../../../src/engine') }, log)

  const projects = new Projects(log)

  after(() => {
    projects.dispose()
    log.dispose()
  })
  afterEach(closeAll)

  const everywhere = new vscode.Range(0, 0, 100, 0)
  const alive = new vscode.CancellationTokenSource().token

  const contextFor = (only: vscode.CodeActionKind): vscode.CodeActionContext => ({
    only,
    diagnostics: [],
    triggerKind: vscode.CodeActionTriggerKind.Invoke,
  })

  /** A provider that does not load the engine until something was done. */
  function providerHeldUp(meanwhile: () => Promise<void>): CodeActions {
    const slow: LazyEngine = {
      ...engine,
      load: async () => {
        await meanwhile()
        return engine.load()
      },
    }
    return new CodeActions(createChecks(slow, projects, log))
  }

  it('use the text at the time of the answer', async () => {
    const editor = await open('python', python())
    const provider = providerHeldUp(() => replaceAll(editor, `\n\n${python('10')}`))
    const [first] = await provider.provideCodeActions(editor.document, everywhere, contextFor(quickFix), alive)
    assert.ok(first?.edit)
    assert.ok(await vscode.workspace.applyEdit(first.edit))
    assert.equal(editor.document.getText(), `\n\n${python('"10"')}`)
  })

  it('have no result if the problem is gone', async () => {
    const editor = await open('python', python())
    const provider = providerHeldUp(() => replaceAll(editor, python('"5"')))
    assert.deepEqual(await provider.provideCodeActions(editor.document, everywhere, contextFor(quickFix), alive), [])
  })

  it('fix the text at the time of the answer', async () => {
    const editor = await open('python', python())
    const provider = providerHeldUp(() => replaceAll(editor, `\n\n${python('10')}`))
    const [all] = await provider.provideCodeActions(editor.document, everywhere, contextFor(fixAll), alive)
    assert.ok(all?.edit)
    assert.ok(await vscode.workspace.applyEdit(all.edit))
    assert.equal(editor.document.getText(), `\n\n${python('"10"')}`)
  })

  it('have no result after cancellation', async () => {
    const { document } = await open('python', python())
    const source = new vscode.CancellationTokenSource()
    const provider = providerHeldUp(() => {
      source.cancel()
      return Promise.resolve()
    })
    assert.deepEqual(await provider.provideCodeActions(document, everywhere, contextFor(quickFix), source.token), [])
  })
})
