import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { extensionId } from './support'

describe('the installed extension', () => {
  it('contains exactly these files', async () => {
    const extension = vscode.extensions.getExtension(extensionId)
    assert.ok(extension)
    const files = (await filesUnder(extension.extensionUri)).filter((path) => path !== '.vsixmanifest')
    assert.deepEqual(files.toSorted(), [
      'LICENSE.txt',
      'ThirdPartyNotices.txt',
      'changelog.md',
      'dist/engine.js',
      'dist/extension-browser.js',
      'dist/extension.js',
      'dist/mcp.js',
      'dist/pages.json',
      'dist/probe.js',
      'docs/sbom.cdx.json',
      'media/icon.png',
      'media/kling-request.schema.json',
      'media/klint-config.schema.json',
      'media/klint-package.schema.json',
      'media/plugin/skills/kling-api/SKILL.md',
      ...['explain', 'fix', 'key', 'open', 'see'].map((step) => `media/walkthrough/${step}.webp`),
      'package.json',
      'package.nls.json',
      'package.nls.zh-cn.json',
      'readme.md',
      'snippets/generated/javascript.json',
      'snippets/generated/json.json',
      'snippets/generated/python.json',
      'snippets/generated/typescript.json',
    ])
  })
})

async function filesUnder(folder: vscode.Uri, path = ''): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, path))
  const below = entries.map(async ([name, type]) => {
    return type === vscode.FileType.Directory ? filesUnder(folder, `${path}${name}/`) : [`${path}${name}`]
  })
  return (await Promise.all(below)).flat()
}
