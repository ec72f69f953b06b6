import { sep } from 'node:path'
import type { Io } from '../io'
import { pathFrom } from '../messages'

/** The folder that paths in reports for machines start from: the checked-out repository in GitHub Actions, else where we are. */
export function repositoryRoot({ env, cwd }: Io): string {
  const workspace = env.GITHUB_WORKSPACE
  return workspace !== undefined && workspace !== '' ? workspace : cwd
}

/** The path from that folder with `/` between its parts; absolute where the file lies outside. */
export function repositoryPath(path: string, io: Io): string {
  return pathFrom(repositoryRoot(io), path).replaceAll(sep, '/')
}
