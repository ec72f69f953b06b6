/** Paths of a project: with `/` between their parts, relative to its root, which is ''. */

export function dirname(path: string): string {
  const end = path.lastIndexOf('/')
  return end < 0 ? '' : path.slice(0, end)
}

/** Joins parts and resolves `.` and `..`; null if the result is outside the project. */
export function join(...parts: readonly string[]): string | null {
  const path = parts.filter((part) => part !== '').join('/')
  // Most paths need no resolving.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path
  const found: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') found.push(part)
    else if (found.pop() === undefined) return null
  }
  return found.join('/')
}

/** A folder and its parents, innermost first, up to the root of the project. */
export function foldersAround(path: string): readonly string[] {
  const found: string[] = []
  for (let folder = dirname(path); folder !== ''; folder = dirname(folder)) found.push(folder)
  return [...found, '']
}
