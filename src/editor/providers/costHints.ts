import * as vscode from 'vscode'
import type { Checks } from '../checks'
import { markdownString } from './markdownString'
import { section } from '../settings'
import { locate } from '../source'

const setting = 'cost.inlayHints'

/** Shows the price of a request at the end of its line, if the setting is on. */
export class CostHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #listeners: vscode.Disposable
  readonly onDidChangeInlayHints = this.#changed.event

  /** @param onDidShow fires after a check, because a price may depend on another file */
  constructor(
    private readonly checks: Checks,
    onDidShow: vscode.Event<void>,
  ) {
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.${setting}`)) this.#changed.fire()
      }),
      onDidShow(() => this.#changed.fire()),
    )
  }

  async provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlayHint[]> {
    if (vscode.workspace.getConfiguration(section, document).get(setting) !== true) return []
    const check = await this.checks.of(document)
    if (!check || token.isCancellationRequested) return []
    const costs = check.ask((checked) => checked.costs(check.words)) ?? []
    return costs.flatMap(({ offset, label, markdown }) => {
      const place = locate(check.source, { start: offset, end: offset })
      if (place?.uri.toString() !== document.uri.toString() || !range.contains(place.range)) return []
      const hint = new vscode.InlayHint(place.range.start, label)
      hint.tooltip = markdownString(markdown)
      hint.paddingLeft = true
      return [hint]
    })
  }

  dispose(): void {
    this.#listeners.dispose()
    this.#changed.dispose()
  }
}
