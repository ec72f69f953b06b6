import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import type { Artifact } from '../snippets'

export const noticesPath = 'ThirdPartyNotices.txt'
export const billPath = 'docs/sbom.cdx.json'

/** A package whose code is in a bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** Licenses that allow redistribution in a bundle, with a notice. */
const allowed: ReadonlySet<string> = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])

/** The packages whose code is in the bundles, by name. Throws for a license that was not reviewed. */
async function bundledPackages(root: string): Promise<readonly BundledPackage[]> {
  const folders = await bundledFolders(root)
  const packages = folders.map((folder) => packageIn(join(root, folder)))
  for (const { name, license } of packages)
    if (!allowed.has(license)) throw new Error(`${name} has the license ${license}: see whether its code may ship`)
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The notices that most licenses require, and a machine-readable list of the packages. */
export async function supplyArtifacts(root: string): Promise<readonly Artifact[]> {
  const packages = await bundledPackages(root)
  return [
    { path: noticesPath, content: noticesOf(packages) },
    { path: billPath, content: billOf(packages) },
  ]
}

/** The folders of packages whose code remains in a bundle after tree shaking; relative to the root. */
export async function bundledFolders(root: string): Promise<readonly string[]> {
  const { bundles } = (await import(pathToFileURL(join(root, 'esbuild.js')).href)) as {
    readonly bundles: readonly BuildOptions[]
  }
  const folders = new Set<string>()
  for (const bundle of bundles) {
    const { metafile } = await build({
      ...bundle,
      absWorkingDir: root,
      write: false,
      metafile: true,
      logLevel: 'error',
    })
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder)
      }
    }
  }
  return [...folders].sort()
}

function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Omit<
    BundledPackage,
    'text'
  >
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-]\w+)*$/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no license file, and its code is in a bundle`)
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8') }
}

function noticesOf(packages: readonly BundledPackage[]): string {
  const rule = '='.repeat(80)
  const blocks = packages.map(
    ({ name, version, license, text }) =>
      `${rule}\n${name} ${version} (${license})\n${rule}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
  )
  return ['Klint contains code of the following packages.\n', ...blocks].join('\n')
}

/** A bill of materials in CycloneDX 1.6. It has no date, so that the same packages give the same file. */
function billOf(packages: readonly BundledPackage[]): string {
  const components = packages.map(({ name, version, license }) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
    return { type: 'library', 'bom-ref': purl, name, version, purl, licenses: [{ license: { id: license } }] }
  })
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'klint', name: 'klint' } },
    components,
    dependencies: [{ ref: 'klint', dependsOn: components.map(({ purl }) => purl) }],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}
