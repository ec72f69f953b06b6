import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import type { Artifact } from './snippets'

export const noticesPath = 'ThirdPartyNotices.txt'

/** A package of which something is in a bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** The licenses of all packages that ship inside the bundles, which most licenses ask for. */
export async function noticesArtifact(root: string): Promise<Artifact> {
  const folders = await bundledFolders(root)
  const packages = folders.map((folder) => packageIn(join(root, folder)))
  return { path: noticesPath, content: noticesOf(packages.sort((a, b) => (a.name < b.name ? -1 : 1))) }
}

/** The folders of the packages of which code is left in a bundle after all that is not used was taken out; relative to the root. */
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

export function packageIn(folder: string): BundledPackage {
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
