import { openProject } from '../../src/engine'
import { languageOfPath } from '../../src/features/languageOfPath'
import type { ProjectFiles } from '../../src/project/files'
import { lookAt } from '../../src/project/look'

/** Files by path. */
export type Files = Readonly<Record<string, string>>

export function filesOf(files: Files, paths: readonly string[] = Object.keys(files)): ProjectFiles {
  return liveFiles(new Map(paths.map((path) => [path, files[path] ?? ''])))
}

/** Files that can change. */
export function liveFiles(files: ReadonlyMap<string, string>): ProjectFiles {
  const read = (path: string) => files.get(path) ?? null
  return {
    paths: () => files.keys(),
    has: (path) => files.has(path),
    read,
    look: (path) => lookAt(path, read(path)),
  }
}

/** The findings in each file: `client.py:4 error int-duration`, by path and line. */
export function foundIn(files: Files, paths: readonly string[] = Object.keys(files)): readonly string[] {
  const project = openProject(filesOf(files, paths))
  return paths.flatMap((path) => foundInOne(project, path, files[path] ?? '')).sort()
}

export function foundInOne(project: ReturnType<typeof openProject>, path: string, text: string): readonly string[] {
  const language = languageOfPath(path)
  const findings = language ? project.openDocument(path, language).check(text).findings : []
  return findings.map(
    ({ ruleId, level, span }) => `${path}:${text.slice(0, span.start).split('\n').length} ${level} ${ruleId}`,
  )
}
