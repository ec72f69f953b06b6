import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { python } from './samples'
import { closeAll, findings, klings, open, until, withSettings } from './support'

const { Error, Warning, Information, Hint } = vscode.DiagnosticSeverity

describe('settings', () => {
  afterEach(closeAll)

  it('change the level of a rule immediately', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    for (const [level, severity] of [
      ['error', Error],
      ['warning', Warning],
      ['info', Information],
      ['hint', Hint],
    ] as const) {
      await withSettings({ 'kling.rules': { 'int-duration': level } }, async () => {
        await until(() => klings(document)[0]?.severity === severity, `the level ${level}`)
      })
    }
    await until(() => klings(document)[0]?.severity === Warning, 'the level of its own')
  })

  it('turn a rule off', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await withSettings({ 'kling.rules': { 'int-duration': 'off' } }, async () => {
      await findings(document, 0)
    })
    await findings(document, 1)
  })

  it('turn Klint off', async () => {
    const { document } = await open('python', python())
    await findings(document, 1)
    await withSettings({ 'kling.enable': false }, async () => {
      await findings(document, 0)
    })
    await findings(document, 1)
  })

  it('with an invalid type are ignored', async () => {
    const { document } = await open('python', python())
    await withSettings(
      { 'kling.rules': { 'int-duration': 'loud' }, 'kling.ignore': { '**': 'int-duration' } },
      async () => {
        assert.equal((await findings(document, 1))[0]?.severity, Warning)
      },
    )
  })
})
