import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PackageReader } from './artifacts'
import type { Artifact } from './snippets'

export function packageReader(root: string): PackageReader {
  const file = (path: string): string => readFileSync(join(root, path), 'utf8')
  return {
    file,
    folder: (path) => {
      const entries = readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isFile())
      return entries
        .map(({ name }) => ({ path: `${path}/${name}`, text: file(`${path}/${name}`) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
    },
  }
}

/** The artifacts that are missing in the package or differ from it. */
export function staleIn(root: string, artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts.filter(({ path, content }) => {
    const full = join(root, path)
    return !existsSync(full) || readFileSync(full, 'utf8') !== content
  })
}

export function writeTo(root: string, artifacts: readonly Artifact[]): void {
  for (const { path, content } of artifacts) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}
