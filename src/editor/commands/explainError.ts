import * as vscode from 'vscode'
import type { Explanation } from '../../features/explain/explanation'
import type { Markdown } from '../../text/prose'
import { askFor, titled } from './ask'
import { applyFix, applyLink, openPlace } from './followCause'
import type { Checks } from '../checks'
import { languageInUse } from '../languageInUse'
import { type Engine, type LazyEngine, wordsOf } from '../lazyEngine'
import { documentsInTabs, readOpenFiles, type OpenFiles } from '../openFiles'
import type { Pages } from '../pages/pages'
import type { Projects } from '../project/projects'
import { readAllFiles } from '../workspace/allFiles'

export const explainErrorCommand = 'kling.explainError'
export const explainClipboardCommand = 'kling.explainErrorFromClipboard'
export const explainTerminalCommand = 'kling.explainErrorInTerminal'

/**
 * Explains errors on a page, and links the lines of the workspace that most likely cause them. Nothing leaves the
 * machine.
 */
export class Explainer {
  constructor(
    readonly engine: LazyEngine,
    readonly checks: Checks,
    readonly projects: Projects,
    private readonly pages: Pages,
  ) {}

  /** "Kling: Explain Error": the selection, or what the user enters. */
  async selection(): Promise<void> {
    await this.explain(selectionOf(vscode.window.activeTextEditor) || (await this.#ask()))
  }

  /** "Kling: Explain Error from Clipboard". */
  async clipboard(): Promise<void> {
    const text = await vscode.env.clipboard.readText()
    await this.explain(text.trim() ? text : await this.#ask('editor.ask-error-of-clipboard'))
  }

  /** Explains the selection of the terminal. It is only accessible through the clipboard, whose text is restored. */
  async terminal(): Promise<void> {
    const { clipboard } = vscode.env
    const before = await clipboard.readText()
    await vscode.commands.executeCommand('workbench.action.terminal.copySelection')
    const selected = await clipboard.readText()
    if (before) await clipboard.writeText(before)
    await this.explain(selected)
  }

  /** Explains the error in a text; does nothing if the text is empty. */
  async explain(input: string | undefined): Promise<void> {
    if (!input?.trim()) return
    const engine = await this.engine.load()
    const explanation = engine.explain(input, await languageInUse(this.checks), {
      locale: engine.localeFor(vscode.env.language),
    })
    const beside = vscode.window.activeTextEditor !== undefined
    const files = await this.#readFiles(engine, explanation.suspects.length > 0)
    const causes = engine.likelyCauses(explanation, files.files)
    await this.pages.showLinked(
      'explanation',
      explanation.title,
      this.#linkedPage(engine, explanation, causes, files),
      engine.withLikelyCauses(explanation, causes, { link: files.link }),
      beside,
    )
  }

  /** The page, with links that open places and apply fixes. */
  #linkedPage(engine: Engine, explanation: Explanation, causes: Causes, { uriOf }: OpenFiles): Markdown {
    const links = this.pages.links.explanation
    links.clear()
    return engine.withLikelyCauses(explanation, causes, {
      link: (place) => {
        const uri = uriOf(place)
        return uri && links.add(() => openPlace(uri, place))
      },
      howToFix: (fix, words, cause) => {
        const uri = uriOf(cause.place)
        return uri
          ? applyLink(links, fix.safety, words, () => applyFix(this, uri, cause))
          : engine.inLightbulb(fix, words, cause)
      },
    })
  }

  async #ask(
    prompt: 'editor.ask-error' | 'editor.ask-error-of-clipboard' = 'editor.ask-error',
  ): Promise<string | undefined> {
    const words = wordsOf(await this.engine.load())
    return askFor({ title: titled('editor.explain-error', words), prompt: words.say(prompt), placeHolder: '1303' })
  }

  /** Reads the whole workspace if the error may come from a line of code, else the open files. */
  #readFiles(engine: Engine, isInCode: boolean): Promise<OpenFiles> {
    return isInCode
      ? readAllFiles(engine, this, 'editor.looking-for-line')
      : readOpenFiles(documentsInTabs(), this.checks, engine)
  }
}

type Causes = ReturnType<Engine['likelyCauses']>

function selectionOf(editor: vscode.TextEditor | undefined): string {
  return (
    editor?.selections
      .map((selection) => editor.document.getText(selection))
      .join('\n')
      .trim() ?? ''
  )
}
