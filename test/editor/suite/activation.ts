import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Exports } from '../../../src/extension'
import { python } from './samples'
import { closeAll, extensionId, findings, klings, open, until } from './support'

describe('activation', () => {
  const extension = (): vscode.Extension<Exports> => {
    const found = vscode.extensions.getExtension<Exports>(extensionId)
    assert.ok(found, 'the extension is installed')
    return found
  }

  after(closeAll)

  it('happens for a file in a supported language', async () => {
    await open('python', 'print("hello")\n')
    await until(() => extension().isActive, 'the activation')
    assert.equal(extension().exports.isEngineLoaded(), false)
  })

  it('does not load the engine for code that does not mention Kling, nor for other languages', async () => {
    const { document } = await open('plaintext', 'api-singapore.klingai.com')
    assert.equal(extension().exports.isEngineLoaded(), false)
    assert.equal(extension().exports.readsProjects(), false)
    assert.deepEqual(klings(document), [])
  })

  it('loads the engine for the first file that mentions Kling', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    assert.equal(extension().exports.isEngineLoaded(), true)
    assert.equal(extension().exports.readsProjects(), true)
  })
})
