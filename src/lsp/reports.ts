import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node'
import { openDocument } from '../engine'
import { checkOnDisk } from '../disk/check'
import { collectFiles, type FileToRead, readOrTell } from '../disk/collect'
import type { ConfigurationProblem } from '../disk/configurations'
import type { Session } from './client'
import { stopIfCancelled } from './cancelling'
import { problemsByFile, toDiagnostic } from './toDiagnostic'
import type { Workplace } from './workplace'

/** Debounce time for pushed diagnostics while typing (ms). */
const pause = 150

const untold = (): void => undefined

/** Diagnostics, pushed or pulled. */
export class Reports {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>()
  #refreshing: ReturnType<typeof setTimeout> | undefined
  #complained: readonly string[] = []

  constructor(
    private readonly session: Session,
    private readonly workplace: Workplace,
  ) {}

  /** Pushes the findings of a document, debounced while the user is typing. */
  send(uri: string, isTyping = false): void {
    if (this.session.client().pulls) return
    this.#stopWaiting(uri)
    const send = (): void => {
      this.#waiting.delete(uri)
      this.#send(uri).catch((error: unknown) => this.session.connection.console.error(String(error)))
    }
    if (isTyping) this.#waiting.set(uri, setTimeout(send, pause))
    else send()
  }

  /** Clears the diagnostics of a closed document. */
  clear(uri: string): void {
    this.#stopWaiting(uri)
    if (!this.session.client().pulls) this.#publish({ uri, diagnostics: [] })
  }

  /** The findings in documents may have changed, perhaps because the user is typing in another one. */
  renew(uris: readonly string[]): void {
    for (const uri of uris) this.send(uri, true)
    if (uris.length === 0) return
    clearTimeout(this.#refreshing)
    this.#refreshing = setTimeout(() => this.#refresh(), pause)
  }

  /** A client may refuse, or disconnect meanwhile. */
  #refresh(): void {
    const { connection, client } = this.session
    if (client().pulls && client().refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(untold)
    if (client().refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(untold)
  }

  #stopWaiting(uri: string): void {
    clearTimeout(this.#waiting.get(uri))
    this.#waiting.delete(uri)
  }

  #publish(params: PublishDiagnosticsParams): void {
    this.session.connection.sendDiagnostics(params).catch(untold)
  }

  /** Shows the problems of configurations, and clears fixed ones. */
  complain(problems: readonly ConfigurationProblem[]): void {
    const byFile = problemsByFile(problems, this.session.client(), this.workplace)
    for (const uri of new Set([...this.#complained, ...byFile.keys()]))
      this.#publish({ uri, diagnostics: [...(byFile.get(uri) ?? [])] })
    this.#complained = [...byFile.keys()]
  }

  async answer(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const items = await this.#itemsIn(uri)
    const resultId = idOf(items ?? [])
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: items ?? [] }
  }

  /** For all files in the folders with findings, now or before. */
  async answerAll(
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const reports: WorkspaceDocumentDiagnosticReport[] = []
    const { folders, texts } = this.workplace
    for (const file of collectFiles(folders, untold)) {
      await stopIfCancelled(token)
      const open = texts.at(file.path)
      const uri = open?.uri ?? pathToFileURL(file.path).href
      const items = open ? ((await this.#itemsIn(uri)) ?? []) : await this.#itemsOnDisk(file, uri)
      const before = known.get(uri)
      if (items.length === 0 && before === undefined) continue
      const [resultId, version] = [idOf(items), open?.version ?? null]
      reports.push(
        resultId === before
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...items] },
      )
    }
    const seen = new Set(reports.map(({ uri }) => uri))
    // Deleted files, and open ones that are in no folder or that git ignores.
    for (const uri of known.keys()) {
      if (seen.has(uri)) continue
      const [items, version] = [(await this.#itemsIn(uri)) ?? [], texts.get(uri)?.version ?? null]
      reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, items })
    }
    return reports
  }

  async #send(uri: string): Promise<void> {
    const items = await this.#itemsIn(uri)
    const text = this.workplace.texts.get(uri)
    if (text) this.#publish({ uri, version: text.version, diagnostics: items ?? [] })
  }

  async #itemsIn(uri: string): Promise<Diagnostic[] | null> {
    const check = await this.workplace.check(uri)
    const client = this.session.client()
    return (
      check?.ask(({ findings }) => findings.map((each) => toDiagnostic(check.text, each, client, this.workplace))) ??
      null
    )
  }

  async #itemsOnDisk(file: FileToRead, uri: string): Promise<readonly Diagnostic[]> {
    const { workplace } = this
    const { path, language } = file
    const options = await workplace.optionsFor(uri, path)
    const { projects } = workplace
    if (!options || projects.around(path).isForeign) return []
    const source = readOrTell(file, untold)
    if (!source) return []
    const text = workplace.textAt(path, () => source.text)
    const onDisk = { projects, configurations: { optionsFor: () => options }, openDocument }
    const outcome = checkOnDisk({ path, language, text: source.text }, onDisk, false, ({ findings }) =>
      findings.map((each) => toDiagnostic(text, each, this.session.client(), workplace)),
    )
    if (outcome && 'failure' in outcome)
      this.session.connection.console.error(`Could not check ${path}: ${outcome.failure}`)
    return outcome && 'value' in outcome ? outcome.value : []
  }
}

/** Equal for equal diagnostics. */
function idOf(items: readonly Diagnostic[]): string {
  return createHash('sha256').update(JSON.stringify(items)).digest('base64url')
}
