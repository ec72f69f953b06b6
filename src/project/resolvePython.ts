import type { ProjectFiles } from './files'
import { dirname, foldersAround, join } from './paths'

/** Resolves `import specifier` in a file: `.config`, `..`, `studio.clips.config`; null if it is not in the project. */
export function resolvePython(files: ProjectFiles, from: string, specifier: string): string | null {
  const dots = /^\.*/.exec(specifier)?.[0] ?? ''
  const names = specifier.slice(dots.length)
  const parts = names === '' ? [] : names.split('.')
  if (dots !== '') {
    const up = Array.from({ length: dots.length - 1 }, () => '..')
    return moduleAt(files, join(dirname(from), ...up, ...parts))
  }
  // The path has the script's own folder, and the root from which a package is imported, or its `src`.
  for (const folder of foldersAround(from)) {
    const found = moduleAt(files, join(folder, ...parts)) ?? moduleAt(files, join(folder, 'src', ...parts))
    if (found !== null && found !== from) return found
  }
  return null
}

function moduleAt(files: ProjectFiles, path: string | null): string | null {
  if (path === null) return null
  const candidates = path === '' ? ['__init__.py'] : [`${path}.py`, `${path}/__init__.py`, `${path}.pyi`]
  return candidates.find((each) => files.has(each)) ?? null
}

/** The imports of a text, by scanning its lines; false positives do no harm. */
export function importsOfPython(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [, name = ''] of text.matchAll(/import_module\(["']([.\w]{1,100})["']/g)) found.add(name)
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (!/^\s{0,200}(?:import|from)\s/.test(line)) continue
    const words = line.trim().split(/[\s,()]+/)
    const [first, module = '', second] = words
    if (first === 'import') for (const name of words.slice(1)) found.add(name)
    if (first === 'from' && second === 'import') {
      found.add(module)
      const names =
        line.includes('(') && !line.includes(')') ? [...words.slice(3), ...inBrackets(lines, index)] : words.slice(3)
      for (const name of names) found.add(module.endsWith('.') ? `${module}${name}` : `${module}.${name}`)
    }
  }
  return [...found].filter((name) => /^[.\w]+$/.test(name))
}

/** The most lines of a list of names to read. */
const mostLines = 100

/** The names of a parenthesized list that continues on the next lines. */
function inBrackets(lines: readonly string[], start: number): readonly string[] {
  const names: string[] = []
  for (const line of lines.slice(start + 1, start + mostLines)) {
    const [code = ''] = line.split('#')
    for (const name of code.split(/[\s,()]+/)) names.push(name)
    if (code.includes(')')) break
  }
  return names
}
