import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A repository, checked out as files. */
export interface Tree {
  readonly name: string
  readonly folder: string
}

const code = /(?:\.(?:py|pyi|[cm]?[jt]sx?|jsonc?|ipynb|toml|ya?ml|md)|(?:^|\/)\.env[.\w]*|\.gitignore)$/
/** Larger files are data or bundles, which `klint check` skips as well. In bytes. */
const largest = 1 << 20

/** Writes code and configuration from the latest commit of each repository under `mirrors` to `target`. */
export function writeTrees(mirrors: string, target: string): readonly Tree[] {
  return readdirSync(mirrors).flatMap((name) => {
    const git = ['repo', '.git', '.']
      .map((part) => join(mirrors, name, part))
      .find((path) => existsSync(join(path, 'HEAD')))
    if (git === undefined) return []
    const folder = join(target, name)
    writeTree(git, folder)
    return [{ name, folder }]
  })
}

function writeTree(git: string, folder: string): void {
  const listed = read(git, ['ls-tree', '-r', '-l', '-z', 'HEAD']).toString().split('\0')
  const files = listed.flatMap((line) => {
    const [, object, size, path] = /^\d+ blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? []
    const isWanted =
      path !== undefined && code.test(path) && Number(size) <= largest && !/(?:^|\/)node_modules\//.test(path)
    return isWanted && object !== undefined ? [{ object, path }] : []
  })
  const contents = read(git, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''))
  let at = 0
  for (const { path } of files) {
    // Each response is `<object> blob <size>`, a line break, the content and a line break.
    const start = contents.indexOf('\n', at) + 1
    const size = Number(contents.toString('latin1', at, start - 1).split(' ')[2])
    at = start + size + 1
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents.subarray(start, start + size))
  }
}

function read(git: string, parameters: readonly string[], input?: string): Buffer {
  return execFileSync('git', [`--git-dir=${git}`, ...parameters], {
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input }),
  })
}
