import { parse } from 'jsonc-parser'
import type { ProjectFiles } from './files'
import { dirname, foldersAround, join } from './paths'

const endings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json']
/** A file extension in an import, and the extensions of the source file. */
const sources: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
}

/** Whether a file affects how imports are resolved: it names packages or maps paths, as do the files it extends. */
export function isConfiguration(path: string): boolean {
  return /(?:^|\/)(?:package|[tj]sconfig[\w.-]{0,60})\.json$/.test(path)
}

/** Resolves imports of TypeScript and JavaScript in a project, without reading `node_modules`. */
export class ScriptResolver {
  private readonly configs = new Map<string, PathMap | null>()
  private readonly packages: readonly Package[]

  constructor(private readonly files: ProjectFiles) {
    this.packages = [...files.paths()]
      .filter((path) => path === 'package.json' || path.endsWith('/package.json'))
      .sort()
      .map((path) => ({ folder: dirname(path), ...readPackage(files.read(path)) }))
  }

  /** The file that `import "specifier"` refers to, or null if it is not in the project. */
  resolve(from: string, specifier: string): string | null {
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return this.fileAt(join(dirname(from), specifier))
    return this.byPaths(from, specifier) ?? this.byImports(from, specifier) ?? this.byPackage(specifier)
  }

  private fileAt(path: string | null): string | null {
    if (path === null) return null
    const ending = /\.[cm]?jsx?$/.exec(path)?.[0] ?? ''
    const stem = path.slice(0, path.length - ending.length)
    const candidates = [
      path,
      ...(sources[ending] ?? []).map((other) => stem + other),
      ...endings.map((other) => path + other),
      ...endings.map((other) => (path === '' ? `index${other}` : `${path}/index${other}`)),
    ]
    return candidates.find((each) => this.files.has(each)) ?? null
  }

  /** `paths` and `baseUrl` of the nearest `tsconfig.json` or `jsconfig.json`. */
  private byPaths(from: string, specifier: string): string | null {
    for (const folder of foldersAround(from)) {
      for (const name of ['tsconfig.json', 'jsconfig.json']) {
        const path = folder === '' ? name : `${folder}/${name}`
        if (!this.files.has(path)) continue
        const map = this.mapOf(path)
        const found = map && this.mapped(map, specifier)
        if (found) return found
      }
    }
    return null
  }

  /** The first existing file among the targets of a pattern, with `*` replaced. */
  private firstAt(folder: string, targets: readonly string[], rest: string): string | null {
    for (const target of targets) {
      const path = target.replace('*', () => rest)
      const found = this.fileAt(join(folder, path))
      if (found) return found
    }
    return null
  }

  private mapped({ base, targets }: PathMap, specifier: string): string | null {
    const fitting = [...targets]
      .flatMap(([pattern, values]) => {
        const rest = restOf(pattern, specifier)
        return rest === null ? [] : [{ pattern, values, rest }]
      })
      .sort((a, b) => b.pattern.length - a.pattern.length)
    for (const { values, rest } of fitting) {
      const found = this.firstAt(base, values, rest)
      if (found) return found
    }
    return null
  }

  private mapOf(path: string, hops = 5): PathMap | null {
    const known = this.configs.get(path)
    if (known !== undefined) return known
    const map = hops === 0 ? null : this.readMap(path, hops)
    this.configs.set(path, map)
    return map
  }

  private readMap(path: string, hops: number): PathMap | null {
    const config = objectIn(parse(this.files.read(path) ?? ''))
    const options = objectIn(config.compilerOptions)
    const baseUrl = typeof options.baseUrl === 'string' ? options.baseUrl : null
    const base = join(dirname(path), baseUrl ?? '.') ?? ''
    const paths = Object.entries(objectIn(options.paths)).map(
      ([pattern, values]) => [pattern, textsIn(values)] as const,
    )
    if (baseUrl !== null) paths.push(['*', ['*']])
    if (paths.length > 0) return { base, targets: new Map(paths) }
    for (const parent of textsIn(config.extends)) {
      const file = this.fileAt(join(dirname(path), parent))
      const map = file ? this.mapOf(file, hops - 1) : null
      if (map) return map
    }
    return null
  }

  /** `#config`, by `imports` of the nearest `package.json`. */
  private byImports(from: string, specifier: string): string | null {
    if (!specifier.startsWith('#')) return null
    for (const folder of foldersAround(from)) {
      const own = this.packages.find((each) => each.folder === folder)
      if (own) return this.target(own.folder, own.imports, specifier)
    }
    return null
  }

  /** Another package of the same project, by its name. */
  private byPackage(specifier: string): string | null {
    for (const { name, folder, exports, mains } of this.packages) {
      if (name === null || (specifier !== name && !specifier.startsWith(`${name}/`))) continue
      const inner = specifier.slice(name.length)
      const exported = this.target(folder, exports, `.${inner}`)
      if (exported) return exported
      const places = inner === '' ? [...mains, 'src/index', 'index', 'src'] : [inner, `src${inner}`]
      for (const place of places) {
        const found = this.fileAt(join(folder, place))
        if (found) return found
      }
    }
    return null
  }

  private target(folder: string, table: ReadonlyMap<string, readonly string[]>, key: string): string | null {
    for (const [pattern, values] of table) {
      const rest = restOf(pattern, key)
      if (rest === null) continue
      const found = this.firstAt(folder, values, rest)
      if (found) return found
    }
    return null
  }
}

interface PathMap {
  readonly base: string
  readonly targets: ReadonlyMap<string, readonly string[]>
}

interface Package {
  readonly folder: string
  readonly name: string | null
  readonly exports: ReadonlyMap<string, readonly string[]>
  readonly imports: ReadonlyMap<string, readonly string[]>
  readonly mains: readonly string[]
}

function readPackage(text: string | null): Omit<Package, 'folder'> {
  const json = objectIn(parse(text ?? ''))
  const { exports } = json
  const table = isTable(exports, '.') ? objectIn(exports) : exports === undefined ? {} : { '.': exports }
  return {
    name: typeof json.name === 'string' ? json.name : null,
    exports: new Map(Object.entries(table).map(([key, value]) => [key, textsIn(value)])),
    imports: new Map(Object.entries(objectIn(json.imports)).map(([key, value]) => [key, textsIn(value)])),
    mains: [json.source, json.module, json.main, json.types].flatMap(textsIn),
  }
}

function isTable(value: unknown, start: string): boolean {
  return Object.keys(objectIn(value)).some((key) => key.startsWith(start))
}

/** The match of `*` in a pattern; an empty string if there is no `*` and both are equal. */
function restOf(pattern: string, text: string): string | null {
  const star = pattern.indexOf('*')
  if (star < 0) return pattern === text ? '' : null
  const [start, end] = [pattern.slice(0, star), pattern.slice(star + 1)]
  const fits = text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
  return fits ? text.slice(start.length, text.length - end.length) : null
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** The strings in a value, including its conditions: `{ "import": "./a.js", "types": "./a.d.ts" }`. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((each) => (typeof each === 'string' ? [each] : textsIn(each)))
}

const specifier = /(?:\bfrom|\bimport|\brequire)\s{0,9}\(?\s{0,9}["']([^"'\n]{1,200})["']/g

/** The imports of a text, by scanning it; false positives do no harm. */
export function importsOfScript(text: string): readonly string[] {
  return [...new Set([...text.matchAll(specifier)].map(([, name = '']) => name))]
}
