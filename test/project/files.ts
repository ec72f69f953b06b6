import { openProject } from '../../src/engine'
import { languageOfPath } from '../../src/features/languageOfPath'
import type { ProjectFiles } from '../../src/project/files'

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>

export function filesOf(files: Files, paths: readonly string[] = Object.keys(files)): ProjectFiles {
  return { paths, has: (path) => files[path] !== undefined, read: (path) => files[path] ?? null }
}

/** What is found in each file: `client.py:4 error int-duration`, by path and line. */
export function foundIn(files: Files, paths: readonly string[] = Object.keys(files)): readonly string[] {
  const project = openProject(filesOf(files, paths))
  return paths
    .flatMap((path) => {
      const [language, text] = [languageOfPath(path), files[path] ?? '']
      const findings = language ? project.openDocument(path, language).check(text).findings : []
      return findings.map(
        ({ ruleId, level, span }) => `${path}:${text.slice(0, span.start).split('\n').length} ${level} ${ruleId}`,
      )
    })
    .sort()
}
