import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Look } from '../engine'
import type { Finding, Span } from '../findings/finding'

/** The result of a check, as plain data. Texts are not stored: they may contain secrets, and are read again anyway. */
export interface KeptResult {
  /** A digest of everything the result depends on. */
  readonly key: string
  /** Without the texts of other files. */
  readonly findings: readonly Finding[]
  readonly secrets: readonly Span[]
}

/** The scan of a file before it is parsed. */
export interface KeptLook extends Look {
  /** A digest of its bytes. */
  readonly bytes: string
}

/** Scans from earlier runs; paths are absolute. */
export interface Looks {
  /** The scan of a file with the same bytes, or null. */
  look(path: string, bytes: string): KeptLook | null
  keepLook(path: string, look: KeptLook): void
}

export function digestOf(data: string | Uint8Array): string {
  return hash('sha1', data)
}

interface Stored {
  readonly engine: string
  readonly looks: Readonly<Record<string, KeptLook>>
  readonly results: Readonly<Record<string, KeptResult>>
}

/**
 * The results of earlier runs, in one file. Each is identified by a digest of everything it depends on, so an outdated one is
 * never found. A file that cannot be read, or was written by another version, is the same as none.
 */
export class Store {
  readonly #looks: Map<string, KeptLook>
  readonly #results: Map<string, KeptResult>
  readonly #asked = new Set<string>()
  #isChanged = false

  /**
   * @param file the absolute path of the cache file
   * @param engine identifies this version of Klint
   */
  constructor(
    private readonly file: string,
    private readonly engine: string,
  ) {
    const stored = storedIn(file, engine)
    this.#looks = new Map(Object.entries(stored?.looks ?? {}))
    this.#results = new Map(Object.entries(stored?.results ?? {}))
  }

  look(path: string, bytes: string): KeptLook | null {
    this.#asked.add(path)
    const known = this.#looks.get(path)
    return known?.bytes === bytes ? known : null
  }

  keepLook(path: string, look: KeptLook): void {
    this.#looks.set(path, look)
    this.#isChanged = true
  }

  result(path: string, key: string): KeptResult | null {
    this.#asked.add(path)
    const known = this.#results.get(path)
    return known?.key === key ? known : null
  }

  keepResult(path: string, result: KeptResult): void {
    this.#results.set(path, result)
    this.#isChanged = true
  }

  /**
   * Writes new results, without those of deleted files.
   * @param isThere whether a file still exists, by its path in the entries
   * @throws the file system's error
   */
  save(isThere: (path: string) => boolean): void {
    if (!this.#isChanged) return
    const kept = <Item>(entries: ReadonlyMap<string, Item>): Record<string, Item> =>
      Object.fromEntries([...entries].filter(([path]) => this.#asked.has(path) || isThere(path)))
    const stored: Stored = { engine: this.engine, looks: kept(this.#looks), results: kept(this.#results) }
    prepareFolder(dirname(this.file))
    const draft = `${this.file}.${process.pid}.tmp`
    writeFileSync(draft, JSON.stringify(stored), { mode: 0o600 })
    renameSync(draft, this.file)
  }
}

/** Klint's own folder ignores itself in git, as other checkers' do. */
function prepareFolder(folder: string): void {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  if (basename(folder) === ownFolder) writeFileSync(join(folder, '.gitignore'), '*\n')
}

const ownFolder = '.klint_cache'

/** The default location: with other tools' caches in `node_modules`, else in Klint's own folder. */
export function usualCache(cwd: string): string {
  const folder = existsSync(join(cwd, 'node_modules'))
    ? join(cwd, 'node_modules', '.cache', 'klint')
    : join(cwd, ownFolder)
  return join(folder, 'results.json')
}

function storedIn(file: string, engine: string): Stored | null {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stored> | null
    return stored?.engine === engine && isRecord(stored.looks) && isRecord(stored.results) ? (stored as Stored) : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
