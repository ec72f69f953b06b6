import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import { configuration, isProjectFile } from '../engine'
import { pathOf } from '../disk/pathOf'
import { completionTriggers } from '../features/completion/completion'
import { stopIfCancelled } from './cancelling'
import { type Client, readClient } from './client'
import { codeActions, fixAllKind } from './actions'
import { explainError, showReference } from './commandNames'
import { execute } from './commands'
import { completionsIn } from './completions'
import { hoverIn, lensesIn } from './help'
import { Pages } from './pages'
import { Reports } from './reports'
import { ClientSettings } from './settings'
import { Texts } from './texts'
import { type Check, Workplace } from './workplace'

/** The language server on one connection. */
export class Server {
  #client: Client = readClient({})
  readonly #session
  readonly #settings
  readonly #texts = new Texts(() => this.#client.positions)
  readonly #workplace: Workplace
  readonly #reports: Reports
  readonly #pages = new Pages()

  constructor(
    private readonly connection: Connection,
    private readonly version: string,
  ) {
    this.#session = { connection, client: () => this.#client }
    this.#settings = new ClientSettings(connection)
    this.#workplace = new Workplace(this.#texts, this.#settings, {
      changed: (uris) => this.#reports.renew(uris),
      complained: (problems) => this.#reports.complain(problems),
      failed: (what) => connection.console.error(what),
    })
    this.#reports = new Reports(this.#session, this.#workplace)
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onShutdown(() => this.#pages.dispose())
    this.#listenToTexts()
    this.#listenToSurroundings()
    this.#answer()
  }

  #initialize({
    capabilities,
    workspaceFolders,
    initializationOptions,
    locale,
    ...older
  }: InitializeParams): InitializeResult {
    this.#client = readClient(capabilities, locale)
    this.#settings.canAsk = this.#client.asksSettings
    this.#settings.change(initializationOptions)
    // For clients that support only one folder.
    const { rootUri } = older as { readonly rootUri?: string | null }
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? [rootUri ?? '']
    this.#workplace.reset(uris.flatMap((uri) => pathOf(uri) ?? []))
    return {
      serverInfo: { name: 'klint', version: this.version },
      capabilities: {
        positionEncoding: this.#client.positions.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        diagnosticProvider: { identifier: 'klint', interFileDependencies: true, workspaceDiagnostics: true },
        codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...completionTriggers] },
        codeLensProvider: {},
        executeCommandProvider: { commands: [explainError, showReference] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  }

  async #initialized(): Promise<void> {
    const { connection } = this
    if (this.#client.takesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOf(uri)))
        const left = this.#workplace.folders.filter((each) => !gone.has(each))
        this.#workplace.reset([...left, ...added.flatMap(({ uri }) => pathOf(uri) ?? [])])
      })
    if (this.#client.watchesSettings)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'kling' })
    if (this.#client.watchesFiles)
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watched }] })
  }

  #listenToTexts(): void {
    const { connection } = this
    connection.onDidOpenTextDocument(({ textDocument }) => {
      this.#texts.open(textDocument)
      this.#changed(textDocument.uri)
      this.#reports.send(textDocument.uri)
    })
    connection.onDidChangeTextDocument((params) => {
      this.#texts.change(params)
      this.#changed(params.textDocument.uri)
      this.#reports.send(params.textDocument.uri, true)
    })
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#texts.close(uri)
      this.#workplace.forget(uri)
      this.#reports.clear(uri)
      this.#changed(uri)
    })
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
      this.#stored([{ uri, type: FileChangeType.Changed }]),
    )
  }

  #listenToSurroundings(): void {
    this.connection.onDidChangeWatchedFiles(({ changes }) => this.#stored(changes))
    this.connection.onDidChangeConfiguration(({ settings }) => {
      this.#settings.change(settings)
      this.#workplace.reset()
    })
  }

  #answer(): void {
    const { connection } = this
    const asked = async <T>(uri: string, token: CancellationToken, answer: (check: Check) => T): Promise<T | null> => {
      await stopIfCancelled(token)
      const check = await this.#workplace.check(uri)
      return check && answer(check)
    }
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
      await stopIfCancelled(token)
      return this.#reports.answer(uri, previousResultId)
    })
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
      return { items: [...(await this.#reports.answerAll(known, token))] }
    })
    connection.onCodeAction((params, token) =>
      asked(params.textDocument.uri, token, (check) => codeActions(check, params, this.#client, this.#workplace)),
    )
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      asked(uri, token, (check) => hoverIn(check, position, this.#client)),
    )
    connection.onCompletion(({ textDocument: { uri }, position }, token) =>
      asked(uri, token, (check) => completionsIn(check, position, this.#client)),
    )
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      asked(uri, token, (check) => lensesIn(check, this.#client)),
    )
    connection.onExecuteCommand((params) => execute(params, this.#session, this.#workplace, this.#pages))
  }

  #changed(uri: string): void {
    const path = pathOf(uri)
    if (path !== null) this.#workplace.changed(path)
  }

  /** Files on disk have changed. */
  #stored(changes: readonly FileEvent[]): void {
    // Nothing in `node_modules` is read, where an installation changes thousands of files.
    const files = changes.flatMap(({ uri, type }) => {
      const path = pathOf(uri)
      return path === null || /[\\/]node_modules[\\/]/.test(path) ? [] : { path, type }
    })
    const cameOrWent = files.some(({ path, type }) => type !== FileChangeType.Changed && isProjectFile(path))
    if (cameOrWent || files.some(({ path }) => this.#decidesChecks(path))) this.#workplace.reset()
    else for (const { path } of files) this.#workplace.changed(path)
  }

  /** Whether a file may affect how others are checked: a configuration or a baseline. */
  #decidesChecks(path: string): boolean {
    const name = path.split(/[\\/]/).at(-1)
    return (
      configuration.configurationFiles.some((file) => file === name) || this.#workplace.configurations.isBaseline(path)
    )
  }
}

const watched = '**/{*.{py,pyi,ts,mts,cts,tsx,js,mjs,cjs,jsx,json,jsonc,toml,yml,yaml},.env*}'
