import { createVSIX } from '@vscode/vsce'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, root } from './paths'
import { run, timed } from './shell'

/** The largest size of the download. */
const mostBytes = 1_000_000

/** Builds the package that a user installs from this checkout, for the duration of `use`. */
export async function withPackage<T>(use: (vsix: string) => Promise<T>): Promise<T> {
  const packagePath = join(cache, `klint-${process.pid}.vsix`)
  await mkdir(cache, { recursive: true })
  await timed('Extension packaged', () => createVSIX({ cwd: root, packagePath, dependencies: false }))
  try {
    const { size } = await stat(packagePath)
    if (size > mostBytes) throw new Error(`The package has ${size} bytes, more than ${mostBytes}`)
    return await use(packagePath)
  } finally {
    await rm(packagePath)
  }
}

export function buildSuite(): Promise<void> {
  return run(process.execPath, ['esbuild.js', '--tests'], root)
}
