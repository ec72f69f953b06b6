import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { formats } from '../../src/editor/languages'
import { repositoryUrl } from '../../src/findings/docs'
import { shownManifest } from '../generator/manifest'
import { root } from './harness/paths'

interface Manifest {
  readonly engines: { readonly vscode: string }
  readonly devDependencies: Readonly<Record<string, string>>
  readonly repository: { readonly url: string }
  readonly activationEvents: readonly string[]
  readonly categories: readonly string[]
  readonly pricing: string
  readonly qna: string
  readonly extensionKind: readonly string[]
  readonly browser: string
  readonly contributes: {
    readonly menus: Readonly<Record<string, readonly { readonly when: string }[]>>
    readonly commands: readonly { readonly command: string }[]
    readonly taskDefinitions: readonly unknown[]
    readonly problemMatchers: readonly [{ readonly pattern: readonly { readonly regexp: string }[] }]
    readonly walkthroughs: readonly [
      {
        readonly steps: readonly {
          readonly description: string
          readonly media: { readonly image: string; readonly altText: string }
        }[]
      },
    ]
  }
}

const manifest = shownManifest() as Manifest

describe('the manifest', () => {
  it('requires the oldest editor that it supports', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`)
  })

  it('activates only for the languages that it reads', () => {
    assert.deepEqual(
      manifest.activationEvents,
      formats.map((format) => `onLanguage:${format}`),
    )
  })

  it('adds menu items for selections in code that may call Kling and in logs, but in no other text', () => {
    // `log` in files, `Log` in the output panel.
    const expected = 'editorHasSelection && (kling.inEditor || editorLangId =~ /^[Ll]og$/)'
    assert.deepEqual(
      manifest.contributes.menus['editor/context']?.map(({ when }) => when),
      [expected],
    )
  })

  it('adds a menu item for selections in the terminal, including one made by the right click', () => {
    const expected = 'terminalTextSelected || terminalTextSelectedInFocused'
    assert.deepEqual(
      manifest.contributes.menus['terminal/context']?.map(({ when }) => when),
      [expected],
    )
  })

  it('describes Klint and says where to ask, for the marketplace', () => {
    assert.deepEqual(manifest.categories.slice(0, 2), ['AI', 'Linters'])
    assert.equal(manifest.pricing, 'Free')
    assert.equal(manifest.qna, `${repositoryUrl}/discussions`)
    assert.deepEqual(manifest.extensionKind, ['workspace', 'ui'])
  })

  it('has an entry for the web that imports only the editor, and two bundles that import nothing', async () => {
    const { bundles } = (await import(pathToFileURL(join(root, 'esbuild.js')).href)) as { bundles: BuildOptions[] }
    assert.equal(manifest.browser, './dist/extension-browser.js')
    const asked = new Map<string, readonly string[]>()
    for (const options of bundles.filter(({ platform }) => platform === 'browser')) {
      const { outputFiles } = await build<BuildOptions & { write: false }>({
        ...options,
        absWorkingDir: root,
        write: false,
        sourcemap: false,
        logLevel: 'silent',
      })
      for (const { path, text } of outputFiles)
        asked.set(basename(path), [
          ...new Set([...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name)),
        ])
    }
    assert.deepEqual(Object.fromEntries(asked), { 'extension-browser.js': ['vscode'], 'engine.js': [], 'probe.js': [] })
  })

  it('has a walkthrough of five steps, each with a picture and an existing command', () => {
    const [{ steps }] = manifest.contributes.walkthroughs
    assert.equal(steps.length, 5)
    const own = manifest.contributes.commands.map(({ command }) => command)
    for (const { description, media } of steps) {
      assert.ok(existsSync(join(root, media.image)), media.image)
      assert.ok(media.altText.length > 20)
      const [, command = ''] = /\(command:([\w.]+)\)/.exec(description) ?? []
      assert.ok(own.includes(command) || command === 'workbench.actions.view.problems', command)
    }
  })

  it('declares the task, and matchers for its output and that of the command line', () => {
    assert.deepEqual(manifest.contributes.taskDefinitions, [{ type: 'klint' }])
    const [{ pattern }] = manifest.contributes.problemMatchers
    const [place, message] = pattern.map(({ regexp }) => new RegExp(regexp)) as [RegExp, RegExp]
    const line = 'examples/python/kling_client.py:32:21  warning  kling/int-duration'
    assert.deepEqual(place.exec(line)?.slice(1), [
      'examples/python/kling_client.py',
      '32',
      '21',
      'warning',
      'kling/int-duration',
    ])
    assert.equal(message.exec('  `duration` is a number here.')?.[1], '`duration` is a number here.')
    assert.equal(place.exec('  26 | def create_video(prompt: str):'), null)
  })

  it('links to the same repository as the rules', () => {
    assert.equal(manifest.repository.url, `${repositoryUrl}.git`)
  })
})
