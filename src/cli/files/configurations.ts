import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import {
  configurationFiles,
  configurationOf,
  ignoredIn,
  optionsOf,
  type Overrides,
  type Problem,
  readBaseline,
  readConfiguration,
  type Baseline,
  type ReadConfiguration,
} from '../../configuration'
import type { CheckOptions } from '../../findings/finding'
import { linesOf } from '../lines'
import type { Messages } from '../messages'
import { shown, terminal } from '../terminal'
import { readText, reasonOf } from './source'

/** A configuration and the folder that it speaks about. */
export interface Found {
  readonly folder: string
  /** Absolute. */
  readonly path: string
  readonly read: ReadConfiguration
}

interface Choices {
  /** What the command line sets beside the files. */
  readonly overrides?: Overrides
  /** The baseline that counts for all files, in place of those of the configurations: absolute, or null for none. */
  readonly baseline?: string | null
}

/** The configurations on disk: the nearest one counts, up to the root of the repository. What is wrong with one is told once. */
export class Configurations {
  /** Something is wrong with one of them; stderr says what. */
  failed = false
  readonly #found = new Map<string, Found | null>()
  readonly #baselines = new Map<string, Baseline>()

  constructor(
    private readonly messages: Messages,
    private readonly choices: Choices = {},
  ) {}

  /** What speaks about a file; null where nothing does. */
  for(path: string): Found | null {
    return this.#at(dirname(path))
  }

  /** How a file is checked. */
  optionsFor(path: string): CheckOptions {
    const found = this.for(path)
    const configuration = configurationOf(found?.read ?? null)
    const ignored = ignoredIn(configuration, found && inner(found.folder, path))
    const known = this.#baselineFor(found)
    return {
      ...optionsOf(configuration, ignored, this.choices.overrides),
      ...(known ? { baseline: known.entries.get(inner(known.folder, path)) ?? [] } : {}),
    }
  }

  #at(folder: string): Found | null {
    const known = this.#found.get(folder)
    if (known !== undefined) return known
    const outer = dirname(folder)
    const isEnd = outer === folder || existsSync(join(folder, '.git'))
    const found = this.#readIn(folder) ?? (isEnd ? null : this.#at(outer))
    this.#found.set(folder, found)
    return found
  }

  #readIn(folder: string): Found | null {
    for (const file of configurationFiles) {
      const path = join(folder, file)
      if (!existsSync(path)) continue
      const read = this.#read(path, (text) => readConfiguration(file, text))
      if (!read) continue
      for (const problem of read.problems) this.#complain(path, read.text, problem)
      return { folder, path, read }
    }
    return null
  }

  /** @returns null where there is none, or it cannot be read, which is told */
  #baselineFor(found: Found | null): { readonly folder: string; readonly entries: Baseline } | null {
    const own = found?.read.configuration.baseline ?? null
    const path = this.choices.baseline ?? (found && own !== null ? resolve(found.folder, own) : null)
    if (path === null || this.choices.baseline === null) return null
    const entries = this.#baselines.get(path) ?? this.#readBaseline(path)
    this.#baselines.set(path, entries)
    return { folder: dirname(path), entries }
  }

  #readBaseline(path: string): Baseline {
    const result = this.#read(path, (text) => ({ text, baseline: readBaseline(text) }))
    if (!result) return new Map()
    if (result.baseline instanceof Map) return result.baseline
    this.#complain(path, result.text, result.baseline as Problem)
    return new Map()
  }

  #read<T>(path: string, use: (text: string) => T): T | null {
    try {
      return use(readText(path))
    } catch (error) {
      this.failed = true
      this.messages.fail(terminal`cannot read ${this.messages.pathOf(path)}: ${shown(reasonOf(error))}`)
      return null
    }
  }

  #complain(path: string, text: string, { message, span }: Problem): void {
    this.failed = true
    const { line, column } = linesOf(text).position(span.start)
    this.messages.fail(terminal`${this.messages.pathOf(path)}:${line}:${column}: ${shown(message)}`)
  }
}

/** A path from a folder, with `/`. */
export function inner(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
