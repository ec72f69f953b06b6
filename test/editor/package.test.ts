import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, PackageManager } from '@vscode/vsce'
import { repositoryUrl } from '../../src/features/docs'
import { root } from './harness/paths'

interface Manifest {
  readonly engines: { readonly vscode: string }
  readonly devDependencies: Readonly<Record<string, string>>
  readonly repository: { readonly url: string }
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

describe('the packaged extension', () => {
  it('knows the oldest editor that it promises to run in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`)
  })

  it('links to the repository that rules link to', () => {
    assert.equal(manifest.repository.url, `${repositoryUrl}.git`)
  })

  it('holds exactly these files', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None })
    assert.deepEqual(files.toSorted(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/engine.js',
      'dist/extension.js',
      'media/icon.png',
      'package.json',
      'snippets/generated/javascript.json',
      'snippets/generated/python.json',
      'snippets/generated/typescript.json',
    ])
  })
})
