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

/** Writes messages to stderr, beside the report, and remembers whether one of them makes the run fail. */
export class Messages {
  failed = false
  /** The progress line, which is cleared before a message. */
  progress: Progress | null = null

  constructor(private readonly session: Session) {}

  note(id: CommandLineId, data: MessageData = {}): void {
    this.#write(shown(this.session.words.say(id, data)))
  }

  fail(id: CommandLineId, data: MessageData = {}): void {
    this.failed = true
    this.note(id, data)
  }

  /** Reports why a file is skipped. */
  readonly tell = ({ what, path, why }: Notice): void => {
    const said = { what, path: this.pathOf(path), why: { name: this.session.words.say(why.id, why.data) } }
    if (what === 'skipped') this.note('commandLine.notice', said)
    else this.fail('commandLine.notice', said)
  }

  /** Reports a configuration problem. */
  readonly complain = ({ path, text, message, span }: ConfigurationProblem): void => {
    if (text === null) return this.tell({ what: 'cannot-read', path, why: message })
    const { line, column } = linesOf(text).position(span.start)
    const said = this.session.words.say(message.id, message.data)
    this.failed = true
    this.#write(terminal`${shown(this.pathOf(path).name)}:${line}:${column}: ${shown(said)}`)
  }

  /** A path relative to the current folder, or absolute if it is outside. */
  pathOf(path: string): { readonly name: string } {
    return { name: pathFrom(this.session.cwd, path) }
  }

  /** Reports what could not be done to a file, and why. */
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

/** The path relative to a folder, or absolute if it is outside. Keeps the system's separators. */
export function pathFrom(folder: string, path: string): string {
  const short = relative(folder, path)
  return short === '' || /^\.\.([\\/]|$)/.test(short) ? path : short
}
