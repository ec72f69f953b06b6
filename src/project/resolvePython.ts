import type { ProjectFiles } from './files'
import { dirname, foldersAround, join } from './paths'

/** The module that `import specifier` means in a file: `.config`, `..`, `studio.clips.config`; null where it is not in the project. */
export function resolvePython(files: ProjectFiles, from: string, specifier: string): string | null {
  const [, dots = '', names = ''] = /^(\.*)(.*)$/.exec(specifier) ?? []
  const parts = names === '' ? [] : names.split('.')
  if (dots !== '') {
    const up = Array.from({ length: dots.length - 1 }, () => '..')
    return moduleAt(files, join(dirname(from), ...up, ...parts))
  }
  // A script's own folder is on the path, and so is the root from which a package is imported, or `src` in it.
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

const statement =
  /^[ \t]*(?:from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+(\([^)]{0,2000}\)|[^#\n]{1,500})|import[ \t]+([^#\n]{1,500}))/gm

/** What a text imports, as far as a look at its lines shows; too much is no harm. */
export function importsOfPython(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [, module, names = '', modules = ''] of text.matchAll(statement)) {
    if (module !== undefined) {
      found.add(module)
      for (const name of namesIn(names)) found.add(module.endsWith('.') ? `${module}${name}` : `${module}.${name}`)
    }
    for (const name of namesIn(modules)) found.add(name)
  }
  for (const [, name = ''] of text.matchAll(/import_module\(\s{0,9}["']([.\w]{1,200})["']/g)) found.add(name)
  return [...found]
}

function namesIn(list: string): readonly string[] {
  return list
    .replace(/[()]/g, '')
    .split(',')
    .flatMap((each) => /^\s*([.\w]+)/.exec(each)?.[1] ?? [])
}
