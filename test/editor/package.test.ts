import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../src/editor/languages'
import { repositoryUrl } from '../../src/features/docs'
import { root } from './harness/paths'

interface Manifest {
  readonly engines: { readonly vscode: string }
  readonly devDependencies: Readonly<Record<string, string>>
  readonly repository: { readonly url: string }
  readonly activationEvents: readonly string[]
  readonly contributes: { readonly menus: { readonly 'editor/context': readonly { readonly when: string }[] } }
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

describe('the manifest', () => {
  it('is written for the oldest editor that it promises to run in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`)
  })

  it('wakes up, and offers its menu, for the languages that it reads and nothing else', () => {
    assert.deepEqual(manifest.activationEvents, languages.map((language) => `onLanguage:${language}`))
    for (const { when } of manifest.contributes.menus['editor/context']) assert.ok(when.endsWith(`editorLangId =~ /^(${languages.join('|')})$/`))
  })

  it('links to the repository that rules link to', () => {
    assert.equal(manifest.repository.url, `${repositoryUrl}.git`)
  })
})
