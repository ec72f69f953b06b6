import * as vscode from 'vscode'
import type { Checks } from './checks'
import type { Diagnostics } from './diagnostics'
import type { Words } from '../words'
import { type LazyEngine, wordsOf } from './lazyEngine'
import { isEnabled } from './settings'
import { longest, tooLong } from './source'

export const showLogCommand = 'kling.showLog'

interface Parts {
  readonly diagnostics: Diagnostics
  readonly checks: Checks
  readonly engine: LazyEngine
}

/** The language status of the active editor, shown only for files that involve Kling. */
export function createStatus(parts: Parts): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document
    if (!document || !stateOf(document, parts.diagnostics)) {
      item?.dispose()
      item = undefined
      return
    }
    const words = wordsOf(await parts.engine.load())
    // Meanwhile another editor may be active, or the file may no longer involve Kling.
    const state = document === vscode.window.activeTextEditor?.document && stateOf(document, parts.diagnostics)
    if (!state) return
    item ??= newItem(words)
    item.selector = { language: document.languageId, scheme: document.uri.scheme }
    item.text = textFor(state, words)
    if (state.kind === 'too-long') item.detail = words.say('editor.status-size', sizesOf(state.length))
    else void describe(item, document, parts)
  }
  void update()
  return vscode.Disposable.from(
    { dispose: () => item?.dispose() },
    parts.diagnostics.onDidShow(() => void update()),
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
  )
}

function newItem(words: Words): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('kling.status', '*')
  item.name = 'Kling'
  item.command = { title: words.say('editor.show-problems'), command: 'workbench.actions.view.problems' }
  return item
}

type State =
  | { readonly kind: 'failed' }
  /** Longer than Klint checks (in UTF-16 units). */
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'checked'; readonly count: number }

/** Null if the file does not use Kling. */
function stateOf(document: vscode.TextDocument, diagnostics: Diagnostics): State | null {
  if (diagnostics.hasFailed(document)) return { kind: 'failed' }
  const count = diagnostics.countIn(document)
  if (count !== null) return { kind: 'checked', count }
  const length = isEnabled(document) ? tooLong(document) : null
  return length === null ? null : { kind: 'too-long', length }
}

function textFor(state: State, words: Words): string {
  switch (state.kind) {
    case 'failed':
      return words.say('editor.status-failed')
    case 'too-long':
      return words.say('editor.status-too-large')
    case 'checked':
      return words.say('editor.status', { count: state.count })
  }
}

/** Sizes in MB, rounded up to tenths, so that a file that is too large never seems to have the allowed size. */
function sizesOf(length: number): { readonly size: number; readonly most: number } {
  const inMb = (units: number): number => Math.ceil(units / 100_000) / 10
  return { size: inMb(length), most: inMb(longest) }
}

/** Adds what was recognized in the file. */
async function describe(item: vscode.LanguageStatusItem, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const check = await parts.checks.of(document)
  const { renderRecognised } = await parts.engine.load()
  const recognised = check?.ask((checked) => checked.recognised())
  // Meanwhile another editor may be active.
  if (document === vscode.window.activeTextEditor?.document)
    item.detail = check && recognised ? renderRecognised(recognised, check.words) : ''
}
