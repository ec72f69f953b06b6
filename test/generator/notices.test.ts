import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { listFiles, PackageManager } from '@vscode/vsce'
import { vulnerable } from '../../src/generator/supply/audit'
import { billPath, bundledFolders, noticesPath, supplyArtifacts } from '../../src/generator/supply/notices'

const root = join(__dirname, '../..')

interface Manifest {
  readonly name: string
  readonly version: string
}

describe('the notices of bundled packages', () => {
  let notices: string

  before(() => {
    notices = readFileSync(join(root, noticesPath), 'utf8')
  })

  it('are up to date', async () => {
    for (const { path, content } of await supplyArtifacts(root))
      assert.equal(readFileSync(join(root, path), 'utf8'), content)
  })

  it('list exactly the bundled packages, with their license texts', async () => {
    const folders = await bundledFolders(root)
    const manifests = folders.map(
      (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest,
    )
    assert.ok(manifests.length > 0)
    const named = [...notices.matchAll(/^=+\n(\S+ \S+) \(.+\)\n=+\n\n([^]*?)(?=\n=+\n|$(?![^]))/gm)]
    assert.deepEqual(
      named.map(([, title]) => title),
      manifests.map(({ name, version }) => `${name} ${version}`).sort(),
    )
    for (const [, title = '', text = ''] of named) {
      assert.match(text, /Copyright/i, title)
      assert.match(
        text,
        /Permission is hereby granted|Permission to use, copy, modify|Redistribution and use (?:of this software|in source and binary forms)|Apache License\s+Version 2\.0/,
        title,
      )
    }
  })

  it('list the same packages as the bill of materials', () => {
    const { components } = JSON.parse(readFileSync(join(root, billPath), 'utf8')) as {
      readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[]
    }
    const named = [...notices.matchAll(/^=+\n(\S+ \S+) \(.+\)\n=+$/gm)].map(([, title]) => title)
    assert.deepEqual(
      components.map(({ name, version }) => `${name} ${version}`),
      named,
    )
    for (const { name, version, purl } of components)
      assert.equal(decodeURIComponent(purl), `pkg:npm/${name}@${version}`)
  })

  it('list each package that the source imports', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.startsWith('generator'),
    )
    // Code in strings of the source has imports as well.
    const headOf = (path: string): string =>
      /^(?:import .*\n)*/.exec(readFileSync(join(root, 'src', path), 'utf8'))?.[0] ?? ''
    const imported = files.flatMap((path) => [
      ...headOf(path).matchAll(/^import (?!type ).* from '((?:@[\w-]+\/)?[a-z][\w-]*)'$/gm),
    ])
    const names = new Set(imported.flatMap(([, name = '']) => (name === 'vscode' || isBuiltin(name) ? [] : name)))
    assert.ok(names.size > 5)
    for (const name of names) assert.match(notices, new RegExp(`^${name} \\d`, 'm'))
  })

  it('are included in the extension and in the npm package', async () => {
    assert.ok((await listFiles({ cwd: root, packageManager: PackageManager.None })).includes(noticesPath))
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    const [{ files } = { files: [] }] = JSON.parse(listed) as { files: { path: string }[] }[]
    assert.ok(files.some(({ path }) => path === noticesPath))
  })
})

describe('the bill of materials', () => {
  it('lists the same packages as the notices', () => {
    const bill = JSON.parse(readFileSync(join(root, billPath), 'utf8')) as {
      readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[]
    }
    const named = [...readFileSync(join(root, noticesPath), 'utf8').matchAll(/^=+\n(\S+ \S+) \(.+\)\n=+\n/gm)]
    assert.deepEqual(
      bill.components.map(({ name, version }) => `${name} ${version}`),
      named.map(([, title]) => title),
    )
    for (const { name, version, purl } of bill.components)
      assert.equal(decodeURIComponent(purl), `pkg:npm/${name}@${version}`)
  })
})

describe('the audit of bundled packages', () => {
  const report = {
    vulnerabilities: {
      commander: { severity: 'high', range: '<99', nodes: ['node_modules/commander'] },
      mocha: { severity: 'critical', range: '<99', nodes: ['node_modules/mocha'] },
      debug: { severity: 'low', range: '*', nodes: ['node_modules/mocha/node_modules/debug'] },
    },
  }

  it('reports bundled packages, which are all development dependencies for npm', () => {
    assert.deepEqual(vulnerable(report, ['node_modules/commander']), ['commander <99: high'])
  })

  it('ignores tools, and copies of a package that are not bundled', () => {
    assert.deepEqual(vulnerable(report, ['node_modules/debug', 'node_modules/jose']), [])
  })

  it('does not treat an invalid report as clean', () => {
    assert.throws(() => vulnerable({ error: { code: 'ENOAUDIT' } }, []), /no audit/)
  })
})
