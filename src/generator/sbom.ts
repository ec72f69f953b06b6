import { join } from 'node:path'
import { type BundledPackage, bundledFolders, packageIn } from './notices'
import type { Artifact } from './snippets'

export const sbomPath = 'sbom.cdx.json'

/** What the bundles are made of besides Klint's own code, for tools that look for known weaknesses. CycloneDX 1.6. */
export async function sbomArtifact(root: string, manifest: string): Promise<Artifact> {
  const { name, version } = JSON.parse(manifest) as { readonly name: string; readonly version: string }
  const packages = (await bundledFolders(root)).map((folder) => packageIn(join(root, folder)))
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: 'MIT' } }] } },
    components: packages.sort((a, b) => (a.name < b.name ? -1 : 1)).map(componentOf),
  }
  return { path: sbomPath, content: `${JSON.stringify(sbom, null, 2)}\n` }
}

function componentOf({ name, version, license }: BundledPackage): Readonly<Record<string, unknown>> {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return { type: 'library', name, version, purl, licenses: [{ license: { id: license } }] }
}
