import assert from 'node:assert/strict'
import type * as vscode from 'vscode'
import type { Checked, KlintDocument } from '../../src/engine'
import type { Around } from '../../src/editor/project/projects'
import { fakeEditor, withEditor } from '../parity/vscode'

const text = 'requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"duration": 5})\n'

/** A document whose check lasts until something is true. */
function slowDocument(isEnough: () => boolean): KlintDocument {
  return {
    *checkInSteps() {
      while (!isEnough()) yield
      return { text, findings: [] } as unknown as Checked
    },
  } as unknown as KlintDocument
}

describe('a check in the editor', () => {
  it('starts again if a file changes that the document is read with', async () => {
    const { fake } = fakeEditor()
    await withEditor(fake, async () => {
      const { createChecks } = await import('../../src/editor/checks')
      let revision = 0
      const around = (): Promise<Around> => {
        const own = revision
        setTimeout(() => (revision = 1))
        const klint = slowDocument(() => revision === 1)
        const known = { isLinked: true, stamp: String(own), isCurrent: () => own === revision, open: () => klint }
        return Promise.resolve({ ...known, project: {}, root: fake.Uri.file('/a') } as unknown as Around)
      }
      const engine = { load: () => import('../../src/engine'), isLoaded: () => true }
      const log = { error: (said: string) => assert.fail(said) } as unknown as vscode.LogOutputChannel
      const stamps: string[] = []
      const projects = {
        isKnown: () => true,
        async around() {
          const found = await around()
          stamps.push(found.stamp)
          return found
        },
      }
      const document = {
        uri: fake.Uri.file('/a/a.py'),
        ...{ languageId: 'python', version: 1, isClosed: false, getText: () => text },
      } as unknown as vscode.TextDocument
      assert.ok(await createChecks(engine, projects, log).of(document))
      assert.deepEqual(stamps, ['0', '1'])
    })
  })
})

describe('the engine in the editor', () => {
  it('is loaded again after a failure', async () => {
    const { fake } = fakeEditor()
    await withEditor(fake, async () => {
      const { createLazyEngine } = await import('../../src/editor/lazyEngine')
      const loaded = await import('../../src/engine')
      const outcomes = [Promise.reject(new Error('offline')), Promise.resolve(loaded)]
      const log = { info: () => undefined } as unknown as vscode.LogOutputChannel
      const engine = createLazyEngine({ engine: () => outcomes.shift() ?? assert.fail('loaded once more') }, log)
      await assert.rejects(engine.load(), /offline/)
      assert.equal(await engine.load(), loaded)
      assert.equal(await engine.load(), loaded)
    })
  })
})
