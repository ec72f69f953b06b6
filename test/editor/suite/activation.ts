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

  it('does not happen for a file in another language, even one that mentions Kling', async () => {
    await open('plaintext', 'api-singapore.klingai.com')
    assert.equal(extension().isActive, false)
  })

  it('happens for a file in a language that Klint reads, without the engine where Kling is not mentioned', async () => {
    const { document } = await open('python', 'print("hello")\n')
    await until(() => extension().isActive, 'the activation')
    assert.equal(extension().exports.isEngineLoaded(), false)
    assert.deepEqual(klings(document), [])
  })

  it('loads the engine for the first file that mentions Kling', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    assert.equal(extension().exports.isEngineLoaded(), true)
  })
})
