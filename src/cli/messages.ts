import { relative } from 'node:path'
import { printable } from './style'
import type { Io } from './io'
import type { Progress } from './progress'

/** What a run says beside its report, on stderr. Remembers whether something was so wrong that the run failed. */
export class Messages {
  failed = false
  /** A line on the terminal that has to give way to a message. */
  progress: Progress | null = null

  constructor(private readonly io: Io) {}

  note(text: string): void {
    this.progress?.clear()
    this.io.stderr.write(`klint: ${printable(text)}\n`)
  }

  fail(text: string): void {
    this.failed = true
    this.note(text)
  }

  /** A path as people like to read it: from where they are, unless it lies elsewhere. */
  pathOf(path: string): string {
    return pathFrom(this.io.cwd, path)
  }
}

/** The path relative to a folder, or absolute where it lies outside of it. Separators stay the system's. */
export function pathFrom(folder: string, path: string): string {
  const short = relative(folder, path)
  return short === '' || /^\.\.([\\/]|$)/.test(short) ? path : short
}
