import { relative } from 'node:path'
import type { ConfigurationProblem } from '../disk/configurations'
import type { Notice } from '../disk/notice'
import { linesOf } from '../features/shown/lines'
import type { MessageData } from '../findings/message'
import type { SentenceId } from '../words'
import type { Session } from './io'
import type { Progress } from './progress'
import { reasonOf } from '../disk/source'
import { shown, terminal, type TerminalText } from './terminal'

type CommandLineId = SentenceId & `commandLine.${string}`

/** What a run says beside its report, on stderr. Remembers whether something was so wrong that the run failed. */
export class Messages {
  failed = false
  /** A line on the terminal that has to give way to a message. */
  progress: Progress | null = null

  constructor(private readonly session: Session) {}

  note(id: CommandLineId, data: MessageData = {}): void {
    this.#write(shown(this.session.words.say(id, data)))
  }

  fail(id: CommandLineId, data: MessageData = {}): void {
    this.failed = true
    this.note(id, data)
  }

  /** Why a file is left out. */
  readonly tell = ({ what, path, why }: Notice): void => {
    const said = { what, path: this.pathOf(path), why: { name: this.session.words.say(why.id, why.data) } }
    if (what === 'skipped') this.note('commandLine.notice', said)
    else this.fail('commandLine.notice', said)
  }

  /** What is wrong with a configuration. */
  readonly complain = ({ path, text, message, span }: ConfigurationProblem): void => {
    if (text === null) return this.tell({ what: 'cannot-read', path, why: message })
    const { line, column } = linesOf(text).position(span.start)
    const said = this.session.words.say(message.id, message.data)
    this.failed = true
    this.#write(terminal`${shown(this.pathOf(path).name)}:${line}:${column}: ${shown(said)}`)
  }

  /** A path as people like to read it: from where they are, unless it lies elsewhere. */
  pathOf(path: string): { readonly name: string } {
    return { name: pathFrom(this.session.cwd, path) }
  }

  /** What could not be done to a file, and why. */
  failedAt(id: 'commandLine.cannot-write' | 'commandLine.cannot-fix', path: string, error: unknown): void {
    this.fail(id, { path: this.pathOf(path), reason: this.reasonOf(error) })
  }

  reasonOf(error: unknown): { readonly name: string } {
    const { id, data } = reasonOf(error)
    return { name: this.session.words.say(id, data) }
  }

  #write(text: TerminalText): void {
    this.progress?.clear()
    this.session.stderr.write(terminal`klint: ${text}\n`)
  }
}

/** The path relative to a folder, or absolute where it lies outside of it. Separators stay the system's. */
export function pathFrom(folder: string, path: string): string {
  const short = relative(folder, path)
  return short === '' || /^\.\.([\\/]|$)/.test(short) ? path : short
}
