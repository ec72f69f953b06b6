import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { configuration } from '../engine'
import type { Baseline, Overrides, Problem, ReadConfiguration } from '../configuration'
import type { CheckOptions } from '../findings/finding'
import type { Sentence } from '../words'
import { readText, reasonOf } from './source'

/** A configuration and the folder that it speaks about. */
export interface Found {
  readonly folder: string
  /** Absolute. */
  readonly path: string
  readonly read: ReadConfiguration
}

/** What is wrong with a configuration or a baseline. */
export interface ConfigurationProblem {
  /** Absolute. */
  readonly path: string
  /** Null where the file cannot be read; then `message` is the reason. */
  readonly text: string | null
  readonly message: Sentence
  readonly span: Problem['span']
  /** The configuration that names the file, where it is a baseline. */
  readonly by: Found | null
}

interface Choices {
  /** What the command line sets beside the files. */
  readonly overrides?: Overrides
  /** The baseline that counts for all files, in place of those of the configurations: absolute, or null for none. */
  readonly baseline?: string | null
}

/** The configurations on disk: the nearest one counts, up to the root of the repository. What is wrong with one is told once. */
export class Configurations {
  /** Something is wrong with one of them. */
  failed = false
  readonly #found = new Map<string, Found | null>()
  readonly #baselines = new Map<string, Baseline>()

  constructor(
    private readonly tell: (problem: ConfigurationProblem) => void,
    private readonly choices: Choices = {},
  ) {}

  /** What speaks about a file; null where nothing does. */
  for(path: string): Found | null {
    return this.#at(dirname(path))
  }

  /**
   * How a file is checked.
   * @param overrides what counts before its configuration
   */
  optionsFor(path: string, overrides = this.choices.overrides): CheckOptions {
    const found = this.for(path)
    const own = configuration.configurationOf(found?.read ?? null)
    const ignored = configuration.ignoredIn(own, found && inner(found.folder, path))
    const known = this.#baselineFor(found)
    return {
      ...configuration.optionsOf(own, ignored, overrides),
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
    for (const file of configuration.configurationFiles) {
      const path = join(folder, file)
      if (!existsSync(path)) continue
      const read = this.#read(path, null, (text) => configuration.readConfiguration(file, text))
      if (!read) continue
      for (const problem of read.problems) this.#complain({ ...problem, path, text: read.text, by: null })
      return { folder, path, read }
    }
    return null
  }

  /** @returns null where there is none, or it cannot be read, which is told */
  #baselineFor(found: Found | null): { readonly folder: string; readonly entries: Baseline } | null {
    const own = found?.read.configuration.baseline ?? null
    const path = this.choices.baseline ?? (found && own !== null ? resolve(found.folder, own) : null)
    if (path === null || this.choices.baseline === null) return null
    const by = this.choices.baseline === undefined ? found : null
    const entries = this.#baselines.get(path) ?? this.#readBaseline(path, by)
    this.#baselines.set(path, entries)
    return { folder: dirname(path), entries }
  }

  #readBaseline(path: string, by: Found | null): Baseline {
    const result = this.#read(path, by, (text) => ({ text, baseline: configuration.readBaseline(text) }))
    if (!result) return new Map()
    if (result.baseline instanceof Map) return result.baseline
    this.#complain({ ...(result.baseline as Problem), path, text: result.text, by })
    return new Map()
  }

  #read<T>(path: string, by: Found | null, use: (text: string) => T): T | null {
    try {
      return use(readText(path))
    } catch (error) {
      this.#complain({ path, text: null, message: reasonOf(error), span: { start: 0, end: 0 }, by })
      return null
    }
  }

  #complain(problem: ConfigurationProblem): void {
    this.failed = true
    this.tell(problem)
  }
}

/** A path from a folder, with `/`. */
export function inner(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
