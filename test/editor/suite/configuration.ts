import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { Configurations } from '../../../src/editor/configurations'
import { createLazyEngine } from '../../../src/editor/lazyEngine'
import { openDocument } from '../../../src/engine'
import { knownFindings } from '../../../src/findings/baseline'
import { python } from './samples'
import { closeAll, findings, folder, klings, lastPage, open, until, withSettings } from './support'

const { Error, Hint } = vscode.DiagnosticSeverity

/** Writes the configuration of the workspace for the duration of `use`. */
async function withConfiguration(text: string, run: (file: vscode.Uri) => Promise<void>): Promise<void> {
  const file = vscode.Uri.joinPath(folder().uri, 'klint.config.json')
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
  try {
    await run(file)
  } finally {
    // A file that is created and deleted at once triggers no event, so it remains with empty content.
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{}'))
  }
}

describe('the configuration file', () => {
  afterEach(closeAll)
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder().uri, 'klint.config.json')))

  it('sets levels immediately; settings override it', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await withConfiguration('{ "rules": { "int-duration": "error" } }', async () => {
      await until(() => klings(document)[0]?.severity === Error, 'the level of the configuration')
      await withSettings({ 'kling.rules': { 'int-duration': 'hint' } }, async () => {
        await until(() => klings(document)[0]?.severity === Hint, 'the level of the settings')
      })
    })
    await until(() => klings(document)[0]?.severity !== Error, 'the level of the rule')
  })

  it('is shown with the origin of each value', async () => {
    await withConfiguration('{ "rules": { "int-duration": "error" } }', async () => {
      const { document } = await open('python', python())
      await until(
        () => klings(document)[0]?.severity === vscode.DiagnosticSeverity.Error,
        'the level of the configuration',
      )
      await vscode.commands.executeCommand('kling.showConfiguration')
      const page = await until(() => lastPage('Klint Configuration'), 'the page')
      assert.match(page, /klint\.config\.json/)
      assert.match(page, /int-duration.*error.*klint\.config\.json/)
    })
  })

  it('is none for a document outside of folders, such as a cell of a notebook that was never saved', async () => {
    const log = vscode.window.createOutputChannel('Documents outside of folders', { log: true })
    const configurations = new Configurations(createLazyEngine({ engine: () => import('../../../src/engine') }, log))
    try {
      for (const uri of ['untitled:Untitled-1', 'vscode-notebook-cell:Untitled-1.ipynb#W0', 'output:a/b/c'])
        assert.equal(await configurations.for(vscode.Uri.parse(uri)), null, uri)
    } finally {
      configurations.dispose()
      log.dispose()
    }
  })

  it('follows its baseline, whatever its name', async () => {
    const known = vscode.Uri.joinPath(folder().uri, 'known.json')
    const text = python()
    const { findings: found } = openDocument('python').check(text)
    const write = (files: object): Thenable<void> =>
      vscode.workspace.fs.writeFile(known, new TextEncoder().encode(JSON.stringify({ version: 1, files })))
    await write({})
    await withConfiguration('{ "baseline": "known.json" }', async () => {
      const { document } = await open('python', text)
      await findings(document, 1)
      await write({ [vscode.workspace.asRelativePath(document.uri)]: knownFindings(text, found) })
      await findings(document, 0)
      await write({})
      await findings(document, 1)
    })
    await vscode.workspace.fs.delete(known)
  })

  it('has its problems marked', async () => {
    await withConfiguration('{ "rules": { "int-duration": "loud" } }', async (file) => {
      const { document } = await open('python', python())
      await findings(document, 1)
      const [problem] = await until(() => {
        const found = vscode.languages.getDiagnostics(file).filter(({ source }) => source !== 'json')
        return found.length > 0 && found
      }, 'the problem in the configuration')
      assert.ok(problem)
      assert.match(problem.message, /loud|error, warning|allowed/)
      assert.equal(problem.range.start.line, 0)
    })
  })
})
