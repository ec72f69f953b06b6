import * as vscode from 'vscode'
import type { Checks } from '../checks'
import { markdownString } from './markdownString'
import { locate, offsetIn } from '../source'

/** Explains an error code, a task message or a parameter. */
export class Hovers implements vscode.HoverProvider {
  constructor(private readonly checks: Checks) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | null> {
    const check = await this.checks.of(document)
    if (!check || token.isCancellationRequested) return null
    const hover = check.ask((checked) => checked.hover(offsetIn(check.source, document, position), check.words))
    return hover && new vscode.Hover(markdownString(hover.markdown), locate(check.source, hover.span)?.range)
  }
}
