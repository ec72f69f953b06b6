import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'

/** The folders whose files a client lets the server read and write. */
export class Roots {
  readonly #real: readonly string[]

  /** @param folders absolute; the first is where relative paths begin */
  constructor(readonly folders: readonly string[]) {
    this.#real = folders.filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder))
  }

  /**
   * The place of a path that a model names. Throws, with what to do, where there is none, or it is outside the folders: also
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

  /** A path as answers name it: from the folder it is in, with `/`. */
  nameOf(path: string): string {
    const root = this.#real.find((each) => isUnder(each, path))
    return root === undefined ? path : relative(root, path).replaceAll('\\', '/') || '.'
  }
}

function isUnder(folder: string, path: string): boolean {
  const inner = relative(folder, path)
  return inner === '' || (!/^\.\.(?:[\\/]|$)/.test(inner) && !isAbsolute(inner))
}
