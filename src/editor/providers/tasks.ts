import * as vscode from 'vscode'
import { summaryOf } from '../commands/checkWorkspace'
import type { Words } from '../../words'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { storedSource } from '../workspace/storedSource'
import { toDiagnostic } from '../toDiagnostic'
import type { WorkspaceChecks } from '../workspace/workspaceChecks'
import type { StoredCheck } from '../workspace/files'

/** The type in the manifest. */
export const taskType = 'klint'

/**
 * A task that checks the workspace like the command does, and prints the findings as well. It needs no problem matcher,
 * which would list each finding a second time.
 */
export class Tasks implements vscode.TaskProvider {
  constructor(
    private readonly checks: WorkspaceChecks,
    private readonly engine: LazyEngine,
  ) {}

  async provideTasks(): Promise<vscode.Task[]> {
    return [await this.#task({ type: taskType })]
  }

  resolveTask({ definition }: vscode.Task): Promise<vscode.Task> {
    return this.#task(definition)
  }

  async #task(definition: vscode.TaskDefinition): Promise<vscode.Task> {
    const words = wordsOf(await this.engine.load())
    const execution = new vscode.CustomExecution(() => Promise.resolve(new CheckTerminal(this.checks, words)))
    const task = new vscode.Task(definition, vscode.TaskScope.Workspace, 'check', 'klint', execution, [])
    task.group = vscode.TaskGroup.Test
    task.detail = words.say('editor.task')
    return task
  }
}

class CheckTerminal implements vscode.Pseudoterminal {
  readonly #written = new vscode.EventEmitter<string>()
  readonly #ended = new vscode.EventEmitter<number>()
  readonly #stop = new vscode.CancellationTokenSource()
  readonly onDidWrite = this.#written.event
  readonly onDidClose = this.#ended.event

  constructor(
    private readonly checks: WorkspaceChecks,
    private readonly words: Words,
  ) {}

  open(): void {
    this.#run().then(
      (code) => this.#ended.fire(code),
      () => this.#ended.fire(1),
    )
  }

  close(): void {
    this.#stop.cancel()
  }

  /** Resolves to the exit code. */
  async #run(): Promise<number> {
    const report = await this.checks.run({ report: () => undefined }, this.#stop.token)
    const lines = [...report.files.flatMap(linesOf), summaryOf(report, this.words)]
    this.#written.fire(`${lines.join('\r\n')}\r\n`)
    const isClean = report.files.every(({ checked }) =>
      checked.findings.every(({ level }) => level === 'info' || level === 'hint'),
    )
    return isClean && !report.isPartial ? 0 : 1
  }
}

function linesOf({ uri, language, text, root, checked, words }: StoredCheck): readonly string[] {
  const source = storedSource(uri, language, text)
  return checked.findings.flatMap((finding) => {
    const found = finding.level === 'hint' ? null : toDiagnostic({ source, root, words }, finding)
    if (!found) return []
    const { start } = found.diagnostic.range
    const path = oneLine(vscode.workspace.asRelativePath(uri))
    const place = `${path}:${start.line + 1}:${start.character + 1}`
    return [`${place}  ${finding.level}  kling/${finding.ruleId}`, `  ${oneLine(found.diagnostic.message)}`]
  })
}

/** Removes control characters and line breaks from paths and messages, which a terminal would interpret. */
function oneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ')
}
