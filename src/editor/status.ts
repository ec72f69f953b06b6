import * as vscode from 'vscode'
import type { Checks } from './checks'
import type { Diagnostics } from './diagnostics'
import type { Words } from '../words'
import { type LazyEngine, wordsOf } from './lazyEngine'

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
    if (!document || !isShown(document, parts.diagnostics)) {
      item?.dispose()
      item = undefined
      return
    }
    const words = wordsOf(await parts.engine.load())
    // Meanwhile another editor may be active, or the file may no longer involve Kling.
    if (document !== vscode.window.activeTextEditor?.document || !isShown(document, parts.diagnostics)) return
    item ??= newItem(words)
    item.selector = { language: document.languageId, scheme: document.uri.scheme }
    item.text = textFor(document, parts.diagnostics, words)
    void describe(item, document, parts)
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

function isShown(document: vscode.TextDocument, diagnostics: Diagnostics): boolean {
  return diagnostics.hasFailed(document) || diagnostics.countIn(document) !== null
}

function textFor(document: vscode.TextDocument, diagnostics: Diagnostics, words: Words): string {
  if (diagnostics.hasFailed(document)) return words.say('editor.status-failed')
  return words.say('editor.status', { count: diagnostics.countIn(document) ?? 0 })
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
