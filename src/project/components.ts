import { nearby } from '../analysis/program/multimap'
import { languageOfPath } from '../features/languageOfPath'
import { machineMade } from '../machineMade'
import { mentionsKling } from '../mentionsKling'
import type { ProjectFiles } from './files'
import { importsOfPython, resolvePython } from './resolvePython'
import { importsOfScript, ScriptResolver } from './resolveScript'

/** How many imports away from a file that mentions Kling others are read with it. */
const mostHops = 2
/** How many files, and how much text in UTF-16 units, are read together. */
const mostFiles = 100
const mostText = 600_000
/** Larger files are not read. */
const largestFile = 1_000_000

/** Tests call code with values that are not meant to be right. */
const test =
  /(?:^|\/)(?:tests?|__tests__|e2e)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|_test\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/
const libraries = /(?:^|\/)(?:node_modules|site-packages|\.venv|venv|dist|build)\//

/** Which files hang together: by what they import, within reach of one that mentions Kling. */
export class Components {
  readonly #files: ProjectFiles
  readonly #scripts: ScriptResolver
  readonly #imports = new Map<string, readonly string[]>()
  readonly #byPath = new Map<string, readonly string[]>()

  constructor(files: ProjectFiles) {
    this.#files = files
    this.#scripts = new ScriptResolver(files)
    for (const component of this.#find()) for (const path of component) this.#byPath.set(path, component)
  }

  /** The files that are read together with one, itself among them, each after those that it imports. */
  of(path: string): readonly string[] {
    return this.#byPath.get(path) ?? [path]
  }

  resolve(from: string, specifier: string): string | null {
    return languageOfPath(from) === 'python'
      ? resolvePython(this.#files, from, specifier)
      : this.#scripts.resolve(from, specifier)
  }

  #find(): readonly (readonly string[])[] {
    const code = this.#files.paths.filter(isCode).sort()
    const texts = new Map<string, string>()
    for (const path of code) {
      const text = this.#files.read(path)
      const language = languageOfPath(path)
      if (text !== null && language && text.length <= largestFile && machineMade(text, language) === null)
        texts.set(path, text)
    }
    for (const [path, text] of texts) this.#imports.set(path, this.#importsOf(path, text))
    const importers = reversed(this.#imports)
    const seeds = [...texts].filter(([, text]) => mentionsKling(text)).map(([path]) => path)
    const near = new Set([...nearby(seeds, this.#imports, mostHops), ...nearby(seeds, importers, mostHops)])
    return this.#groups(near, importers, texts)
  }

  #importsOf(path: string, text: string): readonly string[] {
    const specifiers = languageOfPath(path) === 'python' ? importsOfPython(text) : importsOfScript(text)
    const found = specifiers.map((specifier) => this.resolve(path, specifier))
    return [...new Set(found.filter((each) => each !== null && each !== path))] as string[]
  }

  /** The connected groups of some files; those that are too large are left alone. */
  #groups(
    near: ReadonlySet<string>,
    importers: ReadonlyMap<string, readonly string[]>,
    texts: ReadonlyMap<string, string>,
  ): readonly (readonly string[])[] {
    const seen = new Set<string>()
    const groups: string[][] = []
    for (const start of [...near].sort()) {
      if (seen.has(start)) continue
      const group = new Set([start])
      for (const path of group)
        for (const next of [...(this.#imports.get(path) ?? []), ...(importers.get(path) ?? [])])
          if (near.has(next)) group.add(next)
      for (const path of group) seen.add(path)
      const size = [...group].reduce((sum, path) => sum + (texts.get(path)?.length ?? 0), 0)
      if (group.size > 1 && group.size <= mostFiles && size <= mostText) groups.push(this.#inOrder(group))
    }
    return groups
  }

  /** What is imported comes first; a circle begins with the first path. */
  #inOrder(group: ReadonlySet<string>): string[] {
    const done = new Set<string>()
    const open = new Set<string>()
    const pending = [...group].sort().reverse()
    while (pending.length > 0) {
      const path = pending.at(-1) ?? ''
      const next = open.has(path)
        ? []
        : (this.#imports.get(path) ?? []).filter((each) => group.has(each) && !done.has(each) && !open.has(each))
      open.add(path)
      if (next.length > 0) for (const each of next) pending.push(each)
      else {
        pending.pop()
        done.add(path)
      }
    }
    return [...done]
  }
}

function isCode(path: string): boolean {
  const language = languageOfPath(path)
  return language !== null && !test.test(path) && !libraries.test(path) && !path.endsWith('.d.ts')
}

function reversed(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [from, targets] of edges)
    for (const target of targets) found.set(target, [...(found.get(target) ?? []), from])
  return found
}
