import * as vscode from 'vscode'
import type { CodeLens } from '../../features/codeLens'
import type { Checks } from '../checks'
import { confirm } from '../commands/ask'
import { showReferenceCommand } from '../commands/showReference'
import type { Diagnostics } from '../diagnostics'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { section } from '../settings'
import { locate } from '../source'

const setting = 'codeLens'

/** Run only by code lenses: copies a text to the clipboard. */
const copyCommand = 'kling.copyText'

/** Describes each request above its line. The editor's setting for code lenses, or Klint's, turns them off. */
export class CodeLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #listeners: vscode.Disposable
  readonly onDidChangeCodeLenses = this.#changed.event

  constructor(
    private readonly checks: Checks,
    diagnostics: Diagnostics,
    engine: LazyEngine,
  ) {
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.${setting}`)) this.#changed.fire()
      }),
      // What a request is may depend on another file.
      diagnostics.onDidShow(() => this.#changed.fire()),
      vscode.commands.registerCommand(copyCommand, async (text: unknown) => {
        await vscode.env.clipboard.writeText(String(text))
        confirm(wordsOf(await engine.load()).say('editor.request-copied'))
      }),
    )
  }

  async provideCodeLenses(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    if (vscode.workspace.getConfiguration(section, document).get(setting) === false) return []
    const check = await this.checks.of(document)
    if (!check || token.isCancellationRequested) return []
    const lenses = check.ask((checked) => checked.codeLenses(check.words)) ?? []
    return lenses.flatMap((lens) => {
      const place = locate(check.source, { start: lens.span.start, end: lens.span.start })
      return place?.uri.toString() === document.uri.toString()
        ? [new vscode.CodeLens(place.range, commandOf(lens))]
        : []
    })
  }

  dispose(): void {
    this.#listeners.dispose()
    this.#changed.dispose()
  }
}

function commandOf({ title, tooltip, does }: CodeLens): vscode.Command {
  const shown = { title, ...(tooltip === null ? {} : { tooltip }) }
  switch (does.kind) {
    case 'nothing':
      return { ...shown, command: '' }
    case 'reference':
      return { ...shown, command: showReferenceCommand, arguments: [does.endpointId] }
    case 'copy':
      return { ...shown, command: copyCommand, arguments: [does.text] }
  }
}
