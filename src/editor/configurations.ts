import * as vscode from 'vscode'
import { exists, textOf } from './files'
import type { Baseline, ConfigurationFile, Overrides, Problem, ReadConfiguration } from '../configuration'
import type { CheckOptions, Language } from '../findings/finding'
import { isRequestFile } from '../features/requestFiles'
import type { Choices } from './checks'
import { type Engine, type LazyEngine, wordsOf } from './lazyEngine'
import type { Words } from '../words'
import { overridesFor } from './settings'
import { fileOf, positionsIn } from './source'

/** A configuration and the folder that it applies to. */
export interface FoundConfiguration {
  readonly folder: vscode.Uri
  readonly uri: vscode.Uri
  readonly read: ReadConfiguration
}

type Subject = Pick<vscode.TextDocument, 'uri' | 'languageId'>

/** Every file that may be a configuration or a baseline, which may have any name. */
const watched = '**/{*.json,pyproject.toml}'

/**
 * The configurations of checked files, found like the command line does: the nearest file, up to the root of the
 * repository.
 */
export class Configurations implements Choices, vscode.Disposable {
  readonly #found = new Map<string, Promise<FoundConfiguration | null>>()
  readonly #baselines = new Map<string, Promise<Baseline | null>>()
  readonly #problems = vscode.languages.createDiagnosticCollection('Klint configuration')
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #disposables: vscode.Disposable[]
  #isDisposed = false
  /** Fires when checked files may have to be checked again. */
  readonly onDidChange = this.#changed.event

  constructor(private readonly engine: LazyEngine) {
    const watcher = vscode.workspace.createFileSystemWatcher(watched)
    const changed = (uri: vscode.Uri): void => {
      if (this.#matters(uri)) this.#reset()
    }
    this.#disposables = [
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => isOwnFile(uri) && this.#reset()),
    ]
    for (const document of vscode.workspace.textDocuments) this.#look(document)
  }

  /** The configuration that applies to a file, or null. */
  async for(uri: vscode.Uri): Promise<FoundConfiguration | null> {
    // A path that is not absolute belongs to no folder (`untitled:Untitled-1`), and has endless parents: `..`, `../..`.
    const isInFolder = uri.scheme !== 'untitled' && uri.path.startsWith('/')
    return isInFolder ? this.#at(vscode.Uri.joinPath(uri, '..')) : null
  }

  /** The check options for a document: its configuration, overridden by the settings. */
  async optionsFor(subject: Subject): Promise<CheckOptions> {
    return this.#options(fileOf(subject), overridesFor(subject))
  }

  /** The language that the first folder's configuration sets. */
  async answerLanguage(): Promise<Language | null> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri
    const found = folder ? await this.#at(folder) : null
    return found?.read.configuration.language ?? null
  }

  async #options(uri: vscode.Uri, overrides: Overrides): Promise<CheckOptions> {
    const { configuration } = await this.engine.load()
    const found = await this.for(uri)
    const own = configuration.configurationOf(found?.read ?? null)
    const path = found && innerPath(found.folder, uri)
    const baseline = found && (await this.#baselineFor(found))
    return {
      ...configuration.optionsOf(own, configuration.ignoredIn(own, path), overrides),
      isRequestFile: isRequestFile(uri.path),
      ...(baseline ? { baseline: baseline.entries.get(innerPath(baseline.folder, uri)) ?? [] } : {}),
    }
  }

  #at(folder: vscode.Uri): Promise<FoundConfiguration | null> {
    const key = String(folder)
    const known = this.#found.get(key)
    if (known) return known
    const found = this.#find(folder)
    this.#found.set(key, found)
    return found
  }

  async #find(folder: vscode.Uri): Promise<FoundConfiguration | null> {
    const engine = await this.engine.load()
    for (const file of engine.configuration.configurationFiles) {
      const found = await this.#readIn(folder, file, engine)
      if (found) return found
    }
    const outer = vscode.Uri.joinPath(folder, '..')
    const isEnd = outer.path === folder.path || (await exists(vscode.Uri.joinPath(folder, '.git')))
    return isEnd ? null : this.#at(outer)
  }

  async #readIn(folder: vscode.Uri, file: ConfigurationFile, engine: Engine): Promise<FoundConfiguration | null> {
    const uri = vscode.Uri.joinPath(folder, file)
    const text = await textOf(uri)
    const read = text === null ? null : engine.configuration.readConfiguration(file, text)
    if (!read) return null
    this.#show(uri, read.text, read.problems, wordsOf(engine))
    return { folder, uri, read }
  }

  async #baselineFor(
    found: FoundConfiguration,
  ): Promise<{ readonly folder: vscode.Uri; readonly entries: Baseline } | null> {
    const { baseline } = found.read.configuration
    if (baseline === null) return null
    const uri = baseline.startsWith('/')
      ? found.folder.with({ path: baseline })
      : vscode.Uri.joinPath(found.folder, baseline)
    const key = String(uri)
    const reading = this.#baselines.get(key) ?? this.#readBaseline(uri, found)
    this.#baselines.set(key, reading)
    const entries = await reading
    return entries && { folder: vscode.Uri.joinPath(uri, '..'), entries }
  }

  /** Reports problems with a baseline in the configuration that refers to it. */
  async #readBaseline(uri: vscode.Uri, { uri: by, read }: FoundConfiguration): Promise<Baseline | null> {
    const engine = await this.engine.load()
    const { configuration } = engine
    const text = await textOf(uri)
    const result = text === null ? configuration.missingBaseline : configuration.readBaseline(text)
    if (result instanceof Map) return result
    const { message } = result as Problem
    const span = read.places.get('baseline') ?? { start: 0, end: 1 }
    this.#show(by, read.text, [...read.problems, { message, span }], wordsOf(engine))
    return null
  }

  #show(uri: vscode.Uri, text: string, problems: readonly Problem[], words: Words): void {
    // Reading a file may take longer than the window stays open.
    if (this.#isDisposed) return
    const positionAt = positionsIn(text)
    this.#problems.set(
      uri,
      problems.map(({ message, span }) => {
        const range = new vscode.Range(positionAt(span.start), positionAt(span.end))
        const diagnostic = new vscode.Diagnostic(
          range,
          words.say(message.id, message.data),
          vscode.DiagnosticSeverity.Error,
        )
        diagnostic.source = 'Klint'
        return diagnostic
      }),
    )
  }

  /** Reports the problems of a configuration file that is opened, whether it is in use or not. */
  #look({ uri }: vscode.TextDocument): void {
    if (isOwnFile(uri)) void this.for(uri)
  }

  /** Whether a file on disk decides how others are checked. An installation of packages changes thousands of files. */
  #matters(uri: vscode.Uri): boolean {
    const isOne = isOwnFile(uri) || /\/(?:package\.json|pyproject\.toml)$/.test(uri.path)
    return (isOne || this.#baselines.has(String(uri))) && !uri.path.includes('/node_modules/')
  }

  #reset(): void {
    this.#found.clear()
    this.#baselines.clear()
    this.#problems.clear()
    for (const document of vscode.workspace.textDocuments) this.#look(document)
    this.#changed.fire()
  }

  dispose(): void {
    this.#isDisposed = true
    for (const each of [this.#problems, this.#changed, ...this.#disposables]) each.dispose()
  }
}

function isOwnFile({ path }: vscode.Uri): boolean {
  return /\/(?:klint\.config|\.klintrc)\.json$/.test(path)
}

/** The path relative to a folder, with `/`; it may start with `..`. */
export function innerPath(folder: vscode.Uri, { path }: vscode.Uri): string {
  const own = folder.path.split('/').filter((part) => part !== '')
  const parts = path.split('/').filter((part) => part !== '')
  const shared = own.findIndex((part, index) => parts[index] !== part)
  const common = shared < 0 ? own.length : shared
  return [...own.slice(common).map(() => '..'), ...parts.slice(common)].join('/')
}
