import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formats } from '../../src/editor/languages'
import { repositoryUrl } from '../../src/findings/docs'
import { root } from './harness/paths'

interface Manifest {
  readonly engines: { readonly vscode: string }
  readonly devDependencies: Readonly<Record<string, string>>
  readonly repository: { readonly url: string }
  readonly activationEvents: readonly string[]
  readonly contributes: { readonly menus: Readonly<Record<string, readonly { readonly when: string }[]>> }
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

describe('the manifest', () => {
  it('is written for the oldest editor that it promises to run in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`)
  })

  it('wakes up for the languages that it reads and nothing else', () => {
    assert.deepEqual(
      manifest.activationEvents,
      formats.map((format) => `onLanguage:${format}`),
    )
  })

  it('is in the menu of a selection, in code that may call Kling and in logs, where errors are met, and of no other text', () => {
    // `log` in files, `Log` in the output panel.
    const expected = 'editorHasSelection && (kling.inEditor || editorLangId =~ /^[Ll]og$/)'
    assert.deepEqual(
      manifest.contributes.menus['editor/context']?.map(({ when }) => when),
      [expected],
    )
  })

  it('is in the menu of a selection in the terminal, also of one that the right click has just made', () => {
    const expected = 'terminalTextSelected || terminalTextSelectedInFocused'
    assert.deepEqual(
      manifest.contributes.menus['terminal/context']?.map(({ when }) => when),
      [expected],
    )
  })

  it('links to the repository that rules link to', () => {
    assert.equal(manifest.repository.url, `${repositoryUrl}.git`)
  })
})
