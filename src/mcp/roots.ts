import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'

/** The folders in which the server may read and write files. */
export class Roots {
  readonly #real: readonly string[]

  /** @param folders absolute; relative paths start at the first */
  constructor(readonly folders: readonly string[]) {
    this.#real = folders.filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder))
  }

  /**
   * Resolves a path from a model. Throws, with what to do, if it does not exist or is outside the folders, also
   * by way of a symbolic link.
   */
  find(path: string): string {
    const candidates = isAbsolute(path) ? [path] : this.folders.map((folder) => resolve(folder, path))
    const there = candidates.filter((each) => existsSync(each)).map((each) => realpathSync(each))
    const inside = there.find((each) => this.#real.some((root) => isUnder(root, each)))
    if (inside !== undefined) return inside
    const name = JSON.stringify(path)
    throw new Error(
      there.length > 0
        ? `${name} is outside of the working folder. Give paths in it, or pass text and language.`
        : `There is no file or folder ${name}. Give its path from the working folder.`,
    )
  }

  /** A path for results: relative to its folder, with `/`. */
  nameOf(path: string): string {
    const root = this.#real.find((each) => isUnder(each, path))
    return root === undefined ? path : relative(root, path).replaceAll('\\', '/') || '.'
  }
}

function isUnder(folder: string, path: string): boolean {
  const inner = relative(folder, path)
  return inner === '' || (!/^\.\.(?:[\\/]|$)/.test(inner) && !isAbsolute(inner))
}
