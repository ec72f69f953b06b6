import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { newFolder } from '../cli/folder'

/** Klint, installed by npm from its package. */
export interface Installed {
  /** Contains `dist/cli.js`. */
  readonly folder: string
  /** The environment in which `klint` is a command. */
  readonly env: NodeJS.ProcessEnv
  readonly remove: () => void
}

const root = resolve('.')

/** Packs the build, and installs it as a global package in a new folder. */
export function installPacked(): Installed {
  const { folder, remove } = newFolder()
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const [tarball = ''] = readdirSync(folder)
  const prefix = join(folder, 'prefix')
  npm(
    ['install', '--global', '--prefix', prefix, '--offline', '--no-audit', '--no-fund', join(folder, tarball)],
    folder,
  )
  const isWindows = process.platform === 'win32'
  const bin = isWindows ? prefix : join(prefix, 'bin')
  return {
    folder: join(prefix, isWindows ? '' : 'lib', 'node_modules', 'klint'),
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' },
    remove,
  }
}

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' })
}

/** Creates a git repository with the files, all staged. */
export function repositoryIn(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
  ])
    execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
}

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a script like GitHub's runner does with `shell: bash`, or like people type it. */
export function bash(script: string, cwd: string, env: NodeJS.ProcessEnv): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env,
    encoding: 'utf8',
    input: '',
  })
  return { status, stdout, stderr }
}
