import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { readText } from './source'

/** The `.gitignore` files that apply to a folder, nearest first. */
export interface IgnoreScope {
  readonly folder: string
  readonly rules: Ignore
  readonly outer: IgnoreScope | null
}

/** Decides as git does: the nearest file with a matching pattern wins. Parents are assumed not to be ignored. */
export function isIgnored(scope: IgnoreScope | null, path: string, isFolder: boolean): boolean {
  for (let current = scope; current; current = current.outer) {
    const { ignored, unignored } = current.rules.test(relativeTo(current.folder, path) + (isFolder ? '/' : ''))
    if (ignored || unignored) return ignored
  }
  return false
}

/** Adds the folder's own `.gitignore`, if any, to those of its parents. */
export function enterFolder(folder: string, outer: IgnoreScope | null): IgnoreScope | null {
  try {
    const rules = ignore({ ignorecase: false }).add(readText(join(folder, '.gitignore')))
    return { folder, rules, outer }
  } catch {
    return outer // None there, or not readable: as if there were none, which is what git does.
  }
}

/**
 * The `.gitignore` files above a folder, up to the root of its repository. Null outside a repository, and for a folder
 * which they ignore: if it is named, it is checked.
 */
export function scopeAround(folder: string): IgnoreScope | null {
  const parents: string[] = []
  let current = folder
  while (!existsSync(join(current, '.git'))) {
    const parent = dirname(current)
    if (parent === current) return null
    parents.unshift(parent)
    current = parent
  }
  let scope: IgnoreScope | null = null
  for (const [index, parent] of parents.entries()) {
    scope = enterFolder(parent, scope)
    if (isIgnored(scope, parents[index + 1] ?? folder, true)) return null
  }
  return scope
}

function relativeTo(folder: string, path: string): string {
  const relative = path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1)
  return sep === '/' ? relative : relative.replaceAll(sep, '/')
}
