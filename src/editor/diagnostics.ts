import * as vscode from 'vscode'
import type { Finding } from '../findings/finding'
import { keyOfStatement } from '../findings/message'
import type { Check, Checks } from './checks'
import type { Projects } from './project/projects'
import { formatOf } from './languages'
import { section } from './settings'
import { cellsOf, offsetIn, sourceOf } from './source'
import { toDiagnostic } from './toDiagnostic'
import { clearGone } from './shown/clearGone'
import { together } from './shown/together'
import { Typing } from './shown/typing'
import { nextTurn } from './withPauses'

/**
 * The delay before the findings of an edit are shown, if a part of the text is enough to tell them (ms). The whole text is
 * checked when the user pauses: later if findings are already shown, immediately if checks are fast.
 */
const pause = 30
const rest = { shown: 300, notShown: 150 } as const
/** Checks up to this long go unnoticed while typing (ms). */
const unnoticed = 30

/** Keeps the squiggles of all open documents up to date. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('Kling')
  readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()
  /** Checks that are shown. All cells of a notebook share one check. */
  readonly #published = new WeakSet<Check>()
  readonly #typing = new Typing()
  /** Checks with findings that are withheld until the cursor moves. */
  readonly #waitingIn = new WeakMap<vscode.TextDocument, { readonly check: Check; readonly held: readonly Finding[] }>()
  /** The duration of a document's last check (ms). */
  readonly #took = new WeakMap<vscode.TextDocument, number>()
  /** Documents that the engine failed on. */
  readonly #failed = new WeakSet<vscode.TextDocument>()
  readonly #shown = new vscode.EventEmitter<void>()
  readonly #disposables: { dispose(): unknown }[]
  /** Fires when what is shown may have changed. */
  readonly onDidShow = this.#shown.event

  constructor(
    private readonly checks: Checks,
    projects: Projects,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { workspace } = vscode
    this.#disposables = [
      this.#typing,
      this.#typing.onDidMove((document) => this.#lookAgain(document)),
      workspace.onDidOpenTextDocument((document) => void this.show(document)),
      workspace.onDidChangeTextDocument(
        ({ document, contentChanges }) => contentChanges.length > 0 && this.#showSoon(document),
      ),
      workspace.onDidSaveTextDocument((document) => runsOnSave(document) && void this.show(document)),
      workspace.onDidCloseTextDocument((document) => this.#drop(document)),
      clearGone(this.#collection),
      workspace.onDidChangeNotebookDocument(
        ({ notebook, contentChanges }) =>
          contentChanges.length > 0 && cellsOf(notebook).forEach((cell) => this.#showSoon(cell)),
      ),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(section) && this.showAll()),
      workspace.onDidChangeWorkspaceFolders(() => this.showAll()),
      projects.onDidChange((uris) => void this.#showThese(uris)),
    ]
  }

  /** Checks every open document again: at startup, and when settings change. */
  showAll(): void {
    this.checks.reset()
    for (const document of vscode.workspace.textDocuments) void this.show(document)
  }

  /** Checks open documents again after changes in files they depend on, with pauses in between. */
  async #showThese(uris: readonly vscode.Uri[]): Promise<void> {
    const changed = new Set(uris.map(String))
    for (const document of vscode.workspace.textDocuments) {
      if (!changed.has(String(document.uri)) || (document.isDirty && runsOnSave(document))) continue
      await nextTurn()
      await this.show(document)
    }
  }

  async show(document: vscode.TextDocument): Promise<void> {
    if (!formatOf(document)) return
    this.#stopWaiting(document)
    try {
      const start = performance.now()
      const check = await this.checks.of(document)
      if (document.isClosed) return
      const took = Math.round(performance.now() - start)
      this.#took.set(document, took)
      this.#publish(document, check)
      this.log.debug(`${document.languageId} document, ${this.countIn(document) ?? 'no'} findings, ${took} ms`)
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error))
    }
  }

  /** The number of findings shown for a document; null if it does not use Kling. */
  countIn({ uri }: vscode.TextDocument): number | null {
    return this.#collection.has(uri) ? (this.#collection.get(uri)?.length ?? 0) : null
  }

  hasFailed(document: vscode.TextDocument): boolean {
    return this.#failed.has(document)
  }

  #publish(document: vscode.TextDocument, check: Check | null): void {
    if (check && this.#published.has(check)) return
    const source = check?.source ?? sourceOf(document)
    const held = check ? this.#unfinished(document, check) : []
    const placed =
      check?.ask(({ findings }) =>
        findings.filter((finding) => !held.includes(finding)).flatMap((finding) => toDiagnostic(check, finding) ?? []),
      ) ?? (check ? [] : null)
    for (const shown of source?.parts.map((part) => part.document) ?? [document]) {
      if (check && check.failure !== null) this.#failed.add(shown)
      else this.#failed.delete(shown)
      this.#set(shown, placed)
    }
    if (check && held.length > 0) this.#waitingIn.set(document, { check, held })
    else this.#waitingIn.delete(document)
    if (check) this.#published.add(check)
    this.#shown.fire()
  }

  #set({ uri }: vscode.TextDocument, placed: readonly Placed[] | null): void {
    const own = placed?.filter((each) => String(each.uri) === String(uri)).map(({ diagnostic }) => diagnostic)
    if (own) this.#collection.set(uri, together(uri, own))
    else this.#collection.delete(uri)
  }

  /** The findings to withhold while the cursor is in an unfinished request. */
  #unfinished(document: vscode.TextDocument, { source, ask }: Check): readonly Finding[] {
    const cursor = this.#typing.cursorIn(document)
    return (cursor && ask((checked) => checked.unfinishedAt(offsetIn(source, document, cursor)))) ?? []
  }

  /** Shows withheld findings after the cursor moved, unless its new position withholds them too. */
  #lookAgain(document: vscode.TextDocument): void {
    const check = this.#waitingIn.get(document)?.check
    // A pending change triggers its own check.
    if (!check || this.#waiting.has(document)) return
    this.#published.delete(check)
    void this.show(document)
  }

  #showSoon(document: vscode.TextDocument): void {
    this.#stopWaiting(document)
    if (formatOf(document) && !runsOnSave(document)) this.#wait(document, pause, () => this.#showTyped(document))
  }

  /** Shows the findings of an edit, and schedules a check of the whole document. */
  #showTyped(document: vscode.TextDocument): void {
    const typed = this.checks.typed(document)
    if (typed) {
      const held = new Set(this.#waitingIn.get(document)?.held.map(keyOf))
      const told = typed.findings.filter((finding) => !held.has(keyOf(finding)))
      const placed = told.flatMap((finding) => toDiagnostic(typed, finding) ?? [])
      for (const part of typed.source.parts) this.#set(part.document, placed)
    }
    const isNoticed = (this.#took.get(document) ?? Infinity) > unnoticed
    const left = typed ? rest.shown - pause : isNoticed ? rest.notShown - pause : 0
    this.#wait(document, left, () => void this.show(document))
  }

  #wait(document: vscode.TextDocument, time: number, then: () => void): void {
    this.#waiting.set(document, setTimeout(then, time))
  }

  #stopWaiting(document: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(document))
    this.#waiting.delete(document)
  }

  #drop(document: vscode.TextDocument): void {
    this.#stopWaiting(document)
    this.checks.forget(document)
    this.#collection.delete(document.uri)
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    for (const each of [this.#collection, this.#shown, ...this.#disposables]) each.dispose()
  }
}

type Placed = NonNullable<ReturnType<typeof toDiagnostic>>

/** Whether the setting asks for findings on save only. */
function runsOnSave(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, document).get('run') === 'onSave'
}

function keyOf({ ruleId, message }: Finding): string {
  return `${ruleId} ${keyOfStatement(message)}`
}
