import { sep } from 'node:path'
import type { Io } from '../io'
import { pathFrom } from '../messages'

/**
 * The folder to which paths in machine-readable reports are relative: the checked-out repository in GitHub Actions,
 * else the current folder.
 */
export function repositoryRoot({ env, cwd }: Io): string {
  const workspace = env.GITHUB_WORKSPACE
  return workspace !== undefined && workspace !== '' ? workspace : cwd
}

/** The path relative to that folder, with `/` as separator; absolute if the file is outside it. */
export function repositoryPath(path: string, io: Io): string {
  return pathFrom(repositoryRoot(io), path).replaceAll(sep, '/')
}
