import type * as vscode from 'vscode'
import type { Explainer } from '../commands/explainError'
import { type LazyEngine, wordsOf } from '../lazyEngine'

/** A link with the text that it explains. */
type ErrorLink = Pick<vscode.TerminalLink, 'startIndex' | 'length' | 'tooltip'> & { readonly line: string }

/** Matches every line with a code, so that most output does not load the engine. */
const mayHoldCode = /\bcode\b.{0,8}\d{4}/

/** Links Kling errors in the terminal's output to their explanation. */
export class TerminalLinks implements vscode.TerminalLinkProvider<ErrorLink> {
  constructor(
    private readonly engine: LazyEngine,
    private readonly explainer: Explainer,
  ) {}

  async provideTerminalLinks({ line }: vscode.TerminalLinkContext): Promise<ErrorLink[]> {
    if (!mayHoldCode.test(line)) return []
    const loaded = await this.engine.load()
    const links = loaded.errorLinksIn(line)
    const tooltip = wordsOf(loaded).say('editor.terminal-link')
    return links.map(({ start, end }, index) => ({
      startIndex: start,
      length: end - start,
      tooltip,
      // Explaining uses the last error of a text, so the text ends before the next one.
      line: line.slice(0, links[index + 1]?.start),
    }))
  }

  handleTerminalLink({ line }: ErrorLink): Promise<void> {
    return this.explainer.explain(line)
  }
}
