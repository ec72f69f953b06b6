import * as vscode from 'vscode'
import { type Engine, type LazyEngine, wordsOf } from '../lazyEngine'
import { section } from '../settings'
import { clearGone } from '../shown/clearGone'
import { storedSource } from './storedSource'
import { toDiagnostic } from '../toDiagnostic'
import { checkStored, listWorkspace, type Readers, type StoredCheck } from './files'

/** The result of checking the workspace. */
export interface WorkspaceReport {
  readonly files: readonly StoredCheck[]
  /** Whether it was canceled. */
  readonly isPartial: boolean
}

const setting = 'check'

/** The findings in files that are not open: on request, or continuously if the setting is on. */
export class WorkspaceChecks implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('Kling workspace')
  readonly #disposables: vscode.Disposable[]
  #running: vscode.CancellationTokenSource | undefined

  constructor(
    private readonly engine: LazyEngine,
    private readonly readers: Readers,
    onDidConfigure: vscode.Event<void>,
  ) {
    const { workspace } = vscode
    this.#disposables = [
      // Open files show their own findings.
      workspace.onDidOpenTextDocument(({ uri }) => this.#collection.delete(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => void this.#renew([uri])),
      clearGone(this.#collection),
      readers.projects.onDidChange((uris) => void this.#renew(uris)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(section)) void this.follow()
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.follow()),
      onDidConfigure(() => isWanted() && void this.follow()),
    ]
  }

  /** Clears the findings and, if the setting is on, checks all files. */
  async follow(): Promise<void> {
    this.#running?.cancel()
    this.#collection.clear()
    if (!isWanted()) return
    const stop = (this.#running = new vscode.CancellationTokenSource())
    const location = vscode.ProgressLocation.Window
    const title = wordsOf(await this.engine.load()).say('editor.checking')
    if (stop.token.isCancellationRequested) return
    await vscode.window.withProgress({ location, title }, (progress) => this.run(progress, stop.token))
  }

  /** Checks all files that are not open, and shows findings as they come. */
  async run(
    progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
    token: vscode.CancellationToken,
  ): Promise<WorkspaceReport> {
    const engine = await this.engine.load()
    const words = wordsOf(engine)
    const uris = await listWorkspace(token)
    // Files may be gone since the last run. If this one is canceled, the next may already show findings.
    if (!token.isCancellationRequested) this.#collection.clear()
    const files: StoredCheck[] = []
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) break
      const message = words.say('editor.checking-files', { done: index + 1, files: uris.length })
      progress.report({ message, increment: 100 / uris.length })
      const stored = await this.#check(uri, engine, token)
      if (stored) files.push(stored)
    }
    return { files, isPartial: token.isCancellationRequested }
  }

  async #check(uri: vscode.Uri, engine: Engine, token?: vscode.CancellationToken): Promise<StoredCheck | null> {
    const stored = await checkStored(uri, engine, this.readers)
    // Meanwhile the findings may have been cleared, because they are no longer wanted or settings changed.
    if (token ? token.isCancellationRequested : !isWanted()) return stored
    if (isOpen(uri) || !stored) this.#collection.delete(uri)
    else this.#collection.set(uri, diagnosticsOf(stored))
    return stored
  }

  /** Checks files again that may have changed, if the setting is on. */
  async #renew(uris: readonly vscode.Uri[]): Promise<void> {
    if (!isWanted()) return
    const engine = await this.engine.load()
    for (const uri of uris) if (vscode.workspace.getWorkspaceFolder(uri)) await this.#check(uri, engine)
  }

  dispose(): void {
    this.#running?.cancel()
    for (const each of [this.#collection, ...this.#disposables]) each.dispose()
  }
}

function isWanted(): boolean {
  return vscode.workspace.getConfiguration(section).get(setting) === 'workspace'
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => String(document.uri) === String(uri))
}

function diagnosticsOf({ uri, language, text, root, checked, words }: StoredCheck): vscode.Diagnostic[] {
  const source = storedSource(uri, language, text)
  return checked.findings.flatMap((finding) => toDiagnostic({ source, root, words }, finding)?.diagnostic ?? [])
}
