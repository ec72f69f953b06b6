import { relative } from 'node:path'
import type { ConfigurationProblem } from '../disk/configurations'
import type { Notice } from '../disk/notice'
import { linesOf } from '../features/shown/lines'
import type { Io } from './io'
import type { Progress } from './progress'
import { plain, shown, terminal, type TerminalText } from './terminal'

/** What a run says beside its report, on stderr. Remembers whether something was so wrong that the run failed. */
export class Messages {
  failed = false
  /** A line on the terminal that has to give way to a message. */
  progress: Progress | null = null

  constructor(private readonly io: Io) {}

  note(text: TerminalText): void {
    this.progress?.clear()
    this.io.stderr.write(terminal`klint: ${text}\n`)
  }

  fail(text: TerminalText): void {
    this.failed = true
    this.note(text)
  }

  /** Why a file is left out. */
  readonly tell = ({ what, path, why }: Notice): void => {
    const text = terminal`${plain(what)} ${this.pathOf(path)}: ${shown(why)}`
    if (what === 'skipped') this.note(text)
    else this.fail(text)
  }

  /** What is wrong with a configuration. */
  readonly complain = ({ path, text, message, span }: ConfigurationProblem): void => {
    if (text === null) return this.tell({ what: 'cannot read', path, why: message })
    const { line, column } = linesOf(text).position(span.start)
    this.fail(terminal`${this.pathOf(path)}:${line}:${column}: ${shown(message)}`)
  }

  /** A path as people like to read it: from where they are, unless it lies elsewhere. */
  pathOf(path: string): TerminalText {
    return shown(pathFrom(this.io.cwd, path))
  }
}

/** The path relative to a folder, or absolute where it lies outside of it. Separators stay the system's. */
export function pathFrom(folder: string, path: string): string {
  const short = relative(folder, path)
  return short === '' || /^\.\.([\\/]|$)/.test(short) ? path : short
}
