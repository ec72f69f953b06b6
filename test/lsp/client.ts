import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  CodeActionRequest,
  type CodeAction,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

export const program = resolve('dist/cli.js')

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  /** The user's language, as a BCP 47 tag. */
  readonly locale?: string
  readonly folders?: readonly string[]
  /** Sends its only folder like clients without workspace folders do. */
  readonly isOld?: boolean
  /** The client's answer when it is asked for its settings. */
  readonly settings?: () => unknown
}

/** A client of `klint lsp` over standard input and output, like an editor. */
export class LanguageClient {
  readonly #published = new Map<string, PublishDiagnosticsParams[]>()
  readonly #awaited = new Map<string, (params: PublishDiagnosticsParams) => void>()
  readonly #versions = new Map<string, number>()

  private constructor(
    readonly connection: ProtocolConnection,
    readonly child: ChildProcessWithoutNullStreams,
    readonly initialized: InitializeResult,
    /** The methods that the server has registered for so far. */
    readonly registered: () => readonly string[],
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      const take = this.#awaited.get(params.uri)
      this.#awaited.delete(params.uri)
      if (take) take(params)
      else this.#published.set(params.uri, [...(this.#published.get(params.uri) ?? []), params])
    })
  }

  static async start(cwd: string, options: ClientOptions = {}) {
    const { capabilities = {}, folders = [cwd], settings, isOld = false, locale } = options
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd })
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings?.() ?? null))
    const registered: string[] = []
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      registered.push(...registrations.map(({ method }) => method))
    })
    connection.listen()
    const gone = new Promise<never>((_, fail) =>
      child.on('exit', (code) => fail(new Error(`klint lsp exited with ${code}. Is it built? npm run build`))),
    )
    gone.catch(() => undefined)
    const root = isOld ? uriOf(cwd) : null
    const older = { rootUri: root }
    const initializing = connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      ...older,
      capabilities,
      ...(locale === undefined ? {} : { locale }),
      ...(isOld ? {} : { workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })) }),
    })
    const initialized = await Promise.race([initializing, gone])
    await connection.sendNotification(InitializedNotification.type, {})
    return new LanguageClient(connection, child, initialized, () => registered)
  }

  async open(path: string, languageId: string, text: string): Promise<string> {
    const uri = uriOf(path)
    this.#versions.set(uri, 1)
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    })
    return uri
  }

  /** @param range the whole text by default */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, version)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    })
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  /** The next diagnostics for a document, starting with those already received. */
  next(uri: string): Promise<readonly Diagnostic[]> {
    const [known, ...later] = this.#published.get(uri) ?? []
    this.#published.set(uri, later)
    if (known) return Promise.resolve(known.diagnostics)
    return new Promise((take) => this.#awaited.set(uri, ({ diagnostics }) => take(diagnostics)))
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    })
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<readonly CodeAction[]> {
    const found = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    })
    return (found ?? []) as CodeAction[]
  }

  /** Shuts the server down. Returns the exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.child.on('exit', done))
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    const code = await ended
    this.connection.dispose()
    return code
  }
}

export async function withClient<T>(
  cwd: string,
  options: ClientOptions,
  use: (client: LanguageClient) => Promise<T>,
): Promise<T> {
  const client = await LanguageClient.start(cwd, options)
  try {
    return await use(client)
  } finally {
    await client.stop()
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}

/** The text after the edits of one document. */
export function edited(text: string, { changes, documentChanges }: WorkspaceEdit): string {
  const edits =
    documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? Object.values(changes ?? {}).flat()
  return TextDocument.applyEdits(
    TextDocument.create('', '', 0, text),
    edits.filter((edit) => 'newText' in edit),
  )
}

export const allOf = (text: string): Range => ({
  start: { line: 0, character: 0 },
  end: { line: text.split('\n').length, character: 0 },
})

export function codesOf(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code)
}
