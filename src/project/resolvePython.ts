import type { ProjectFiles } from './files'
import { dirname, foldersAround, join } from './paths'

/** Resolves imports of Python in a project. */
export class PythonResolver {
  /** The last name of each module. Most imports are of libraries, whose names are not among these and need no search. */
  readonly #names: ReadonlySet<string>

  constructor(private readonly files: ProjectFiles) {
    this.#names = new Set([...files.paths()].map(lastNameOf))
  }

  /** The file that `import specifier` refers to: `.config`, `..`, `studio.clips.config`; null if it is not in the project. */
  resolve(from: string, specifier: string): string | null {
    const dots = /^\.*/.exec(specifier)?.[0] ?? ''
    const names = specifier.slice(dots.length)
    const parts = names === '' ? [] : names.split('.')
    const last = parts.at(-1)
    if (last !== undefined && !this.#names.has(last)) return null
    if (dots !== '') {
      const up = Array.from({ length: dots.length - 1 }, () => '..')
      return this.#moduleAt(join(dirname(from), ...up, ...parts))
    }
    // The path has the script's own folder, and the root from which a package is imported, or its `src`.
    for (const folder of foldersAround(from)) {
      const found = this.#moduleAt(join(folder, ...parts)) ?? this.#moduleAt(join(folder, 'src', ...parts))
      if (found !== null && found !== from) return found
    }
    return null
  }

  #moduleAt(path: string | null): string | null {
    if (path === null) return null
    const candidates = path === '' ? ['__init__.py'] : [`${path}.py`, `${path}/__init__.py`, `${path}.pyi`]
    return candidates.find((each) => this.files.has(each)) ?? null
  }
}

/** The last name of the module in a file: `clips` for `studio/clips.py` and `studio/clips/__init__.py`. */
function lastNameOf(path: string): string {
  const module = path.replace(/\.pyi?$/, '').replace(/\/__init__$/, '')
  return module.slice(module.lastIndexOf('/') + 1)
}

/** The line of an import. */
const importLine = /^[ \t]{0,200}(?:import|from)[ \t].{0,2000}/gm

/** The imports of a text, by scanning its lines; false positives do no harm. */
export function importsOfPython(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [, name = ''] of text.matchAll(/import_module\(["']([.\w]{1,100})["']/g)) found.add(name)
  for (const { 0: line, index } of text.matchAll(importLine)) {
    const words = line.trim().split(/[\s,()]+/)
    const [first, module = '', second] = words
    if (first === 'import') for (const name of words.slice(1)) found.add(name)
    if (first === 'from' && second === 'import') {
      found.add(module)
      const isContinued = line.includes('(') && !line.includes(')')
      const names = isContinued ? [...words.slice(3), ...inBrackets(text, index + line.length)] : words.slice(3)
      for (const name of names) found.add(module.endsWith('.') ? `${module}${name}` : `${module}.${name}`)
    }
  }
  return [...found].filter((name) => /^[.\w]+$/.test(name))
}

/** The longest list of names to read. In UTF-16 units. */
const longestList = 10_000

/** The names of a parenthesized list that continues after an offset. */
function inBrackets(text: string, start: number): readonly string[] {
  const names: string[] = []
  for (const line of text.slice(start, start + longestList).split('\n')) {
    const [code = ''] = line.split('#')
    for (const name of code.split(/[\s,()]+/)) names.push(name)
    if (code.includes(')')) break
  }
  return names
}
