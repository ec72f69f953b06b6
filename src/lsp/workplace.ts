import { sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Checked, configuration, type KlintDocument, mentionsKling, openDocument } from '../engine'
import type { Overrides } from '../configuration'
import { Configurations, type ConfigurationProblem, inner } from '../disk/configurations'
import { pathOf } from '../disk/pathOf'
import { Projects } from '../disk/projects'
import { mostOf } from '../disk/source'
import { isRequestFile } from '../features/requestFiles'
import { attempt } from '../findings/attempt'
import type { CheckOptions } from '../findings/finding'
import { formatOf } from './languages'
import type { ClientSettings } from './settings'
import type { Texts } from './texts'

/** A checked text. */
export interface Check {
  readonly text: TextDocument
  /** Checks another version of the text, with the same files around it. */
  again(text: string): Checked
  /** Extracts something from the result; null, with a log entry, if the engine crashes. */
  ask<T>(question: (checked: Checked) => T): T | null
}

interface Kept {
  readonly version: number
  readonly age: number
  readonly isLinked: boolean
  readonly klint: KlintDocument
  readonly check: Check
}

export interface Listeners {
  /** The findings of these open documents may have changed. */
  changed(uris: readonly string[]): void
  /** The problems of configurations; an empty list when they are fixed. */
  complained(problems: readonly ConfigurationProblem[]): void
  failed(what: string): void
}

/** The client's folders and open documents. Unsaved text takes precedence over the disk. */
export class Workplace {
  #folders: readonly string[] = []
  #projects = this.#newProjects()
  #configurations = this.#newConfigurations()
  #problems: ConfigurationProblem[] = []
  /** The number of problems already reported. */
  #complained = 0
  readonly #kept = new Map<string, Kept>()
  /** Counts how often all results were discarded. */
  #age = 0

  constructor(
    readonly texts: Texts,
    private readonly settings: ClientSettings,
    private readonly listeners: Listeners,
  ) {}

  get folders(): readonly string[] {
    return this.#folders
  }

  get projects(): Projects {
    return this.#projects
  }

  get configurations(): Configurations {
    return this.#configurations
  }

  /** Folders, settings or configurations have changed, or files were created or deleted. */
  reset(folders = this.#folders): void {
    this.#folders = folders
    this.#projects = this.#newProjects()
    this.#configurations = this.#newConfigurations()
    this.#age++
    this.#problems = []
    this.#complained = 0
    this.listeners.complained([])
    this.#tellChanged()
  }

  /** The text of a file has changed. */
  changed(path: string): void {
    const uris = this.#projects.changed(path).flatMap((each) => this.texts.at(each)?.uri ?? [])
    for (const uri of uris) this.#kept.delete(uri)
    const own = this.texts.at(path)?.uri
    this.listeners.changed(uris.filter((uri) => uri !== own))
  }

  forget(uri: string): void {
    this.#kept.delete(uri)
  }

  /** The current check of an open document, or null if Klint does not check it. */
  async check(uri: string): Promise<Check | null> {
    const path = pathOf(uri)
    const age = this.#age
    const options = await this.optionsFor(uri, path)
    // Results from before a change of settings are discarded; from here on nothing is awaited, so nothing gets stale.
    if (age !== this.#age) return this.check(uri)
    const text = this.texts.get(uri)
    const format = text && formatOf(text.languageId, path)
    if (!options || !format || text.getText().length > mostOf(path ?? '')) return null
    const content = text.getText()
    if (!mentionsKling(content) && !(path !== null && this.#projects.isRead(path))) return null
    const before = this.#kept.get(uri)
    if (before?.version === text.version && before.age === this.#age) return before.check
    const linked = path === null ? null : this.#around(path, uri).open(format)
    if (!linked && !mentionsKling(content)) return null
    const isSame = before?.age === this.#age && before.isLinked === (linked !== null)
    const klint = isSame ? before.klint : (linked ?? openDocument(format))
    const check = this.#checkOf(text, (version) => klint.check(version, options))
    this.#kept.set(uri, { version: text.version, age: this.#age, isLinked: linked !== null, klint, check })
    return check
  }

  /** How a file is checked, or null if the settings turn Klint off. */
  async optionsFor(uri: string, path: string | null): Promise<CheckOptions | null> {
    const settings = await this.settings.of(uri)
    if (settings.enable === false) return null
    const overrides = configuration.overridesOf(settings, (pattern) => this.#isMeant(pattern, path))
    return path === null ? withoutFile(overrides) : this.optionsOnDisk(path, overrides)
  }

  optionsOnDisk(path: string, overrides: Overrides): CheckOptions {
    const options = { ...this.#configurations.optionsFor(path, overrides), isRequestFile: isRequestFile(path) }
    if (this.#problems.length > this.#complained) this.listeners.complained(this.#problems)
    this.#complained = this.#problems.length
    return options
  }

  /** A text at a path, for converting positions. */
  textAt(path: string, content: () => string): TextDocument {
    return this.texts.at(path) ?? TextDocument.create(pathToFileURL(path).href, '', 0, content())
  }

  /** The client's folder that contains a file. */
  folderOf(path: string): string | undefined {
    return this.#folders.find((each) => path.startsWith(each.endsWith(sep) ? each : each + sep))
  }

  #around(path: string, uri: string): ReturnType<Projects['around']> {
    const isFirst = !this.#projects.isRead(path)
    const around = this.#projects.around(path)
    // The files just read may disprove findings in others.
    if (isFirst) this.#tellChanged(uri)
    return around
  }

  #tellChanged(but?: string): void {
    this.listeners.changed([...this.texts.all()].flatMap(({ uri }) => (uri === but ? [] : uri)))
  }

  #checkOf(text: TextDocument, again: Check['again']): Check {
    const tell = (failure: string): null => {
      this.listeners.failed(`Could not check ${text.uri}: ${failure}. This is a mistake in Klint; please report it.`)
      return null
    }
    const outcome = attempt(() => again(text.getText()))
    if ('failure' in outcome) {
      tell(outcome.failure)
      return { text, again, ask: () => null }
    }
    const { value: checked } = outcome
    return {
      text,
      again,
      ask(question) {
        const answer = attempt(() => question(checked))
        return 'value' in answer ? answer.value : tell(answer.failure)
      },
    }
  }

  #isMeant(pattern: string, path: string | null): boolean {
    if (path === null) return false
    const folder = this.folderOf(path)
    const own =
      folder === undefined
        ? path
            .split(/[\\/]/)
            .filter((part) => part !== '')
            .join('/')
        : inner(folder, path)
    return configuration.isPattern(pattern) && configuration.isMeant(pattern, own)
  }

  #newProjects(): Projects {
    return new Projects(this.#folders, {
      unsaved: (path) => this.texts.at(path)?.getText() ?? null,
      unsavedPaths: () => [...this.texts.all()].flatMap(({ uri }) => pathOf(uri) ?? []),
    })
  }

  #newConfigurations(): Configurations {
    return new Configurations((problem) => this.#problems.push(problem))
  }
}

function withoutFile(overrides: Overrides): CheckOptions {
  return configuration.optionsOf(configuration.noConfiguration, [], overrides)
}
