import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { configuration } from '../engine'
import type { Baseline, Overrides, Problem, ReadConfiguration } from '../configuration'
import type { CheckOptions } from '../findings/finding'
import type { Sentence } from '../words'
import { readText, reasonOf } from './source'

/** A configuration and the folder it applies to. */
export interface Found {
  readonly folder: string
  /** Absolute. */
  readonly path: string
  readonly read: ReadConfiguration
}

/** A problem with a configuration or a baseline. */
export interface ConfigurationProblem {
  /** Absolute. */
  readonly path: string
  /** Null if the file cannot be read; then `message` is the reason. */
  readonly text: string | null
  readonly message: Sentence
  readonly span: Problem['span']
  /** For a baseline, the configuration that names it. */
  readonly by: Found | null
}

interface Choices {
  /** Overrides from the command line. */
  readonly overrides?: Overrides
  /** A baseline for all files, instead of those in the configurations: absolute, or null. */
  readonly baseline?: string | null
}

/** The configurations on disk: the nearest one applies, up to the root of the repository. Each problem is reported once. */
export class Configurations {
  /** True if one of them has a problem. */
  failed = false
  readonly #found = new Map<string, Found | null>()
  readonly #baselines = new Map<string, Baseline>()

  constructor(
    private readonly tell: (problem: ConfigurationProblem) => void,
    private readonly choices: Choices = {},
  ) {}

  /** The configuration of a file, or null. */
  for(path: string): Found | null {
    return this.#at(dirname(path))
  }

  /**
   * How a file is checked.
   * @param overrides settings that override its configuration
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

  /** Whether a configuration that was read names the file as its baseline. */
  isBaseline(path: string): boolean {
    return this.#baselines.has(path)
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

  /** @returns null if there is none or, with a notice, if it cannot be read */
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

/** A path relative to a folder, with `/`. */
export function inner(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
