import * as vscode from 'vscode'
import type { Checks } from './checks'
import type { Diagnostics } from './diagnostics'
import type { LazyEngine } from './lazyEngine'

export const showLogCommand = 'kling.showLog'

interface Parts {
  readonly diagnostics: Diagnostics
  readonly checks: Checks
  readonly engine: LazyEngine
}

/** The quiet line in the language status of the active editor: there where the file has to do with Kling, and nowhere else. */
export function createStatus(parts: Parts): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document
    const text = document && textFor(document, parts.diagnostics)
    if (!document || text === null) {
      item?.dispose()
      item = undefined
      return
    }
    item ??= newItem()
    item.selector = { language: document.languageId, scheme: document.uri.scheme }
    item.text = `Kling: ${text}`
    void describe(item, document, parts)
  }
  update()
  return vscode.Disposable.from(
    { dispose: () => item?.dispose() },
    parts.diagnostics.onDidShow(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  )
}

function newItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('kling.status', '*')
  item.name = 'Kling'
  item.command = { title: 'Show Problems', command: 'workbench.actions.view.problems' }
  return item
}

function textFor(document: vscode.TextDocument, diagnostics: Diagnostics): string | null {
  if (diagnostics.hasFailed(document)) return 'could not check this file'
  const count = diagnostics.countIn(document)
  if (count === null) return null
  return count === 1 ? '1 finding' : `${count || 'no'} findings`
}

/** Says beside it what was recognised, or why nothing is said. */
async function describe(item: vscode.LanguageStatusItem, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const check = await parts.checks.of(document)
  const { renderRecognised } = await parts.engine.load()
  const recognised = check?.ask((checked) => checked.recognised())
  // Meanwhile another editor may be in front.
  if (document === vscode.window.activeTextEditor?.document)
    item.detail = check && recognised ? renderRecognised(recognised, check.words) : ''
}
