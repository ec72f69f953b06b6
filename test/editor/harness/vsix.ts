import { createVSIX } from '@vscode/vsce'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, root } from './paths'
import { run } from './shell'

/** The package that a user installs, made from this checkout. */
export async function packageExtension(): Promise<string> {
  const packagePath = join(cache, 'klint.vsix')
  await mkdir(cache, { recursive: true })
  await createVSIX({ cwd: root, packagePath, dependencies: false })
  return packagePath
}

export function buildSuite(): Promise<void> {
  return run(process.execPath, ['esbuild.js', '--tests'], root)
}
