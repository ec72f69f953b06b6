import { resolve } from 'node:path'
import { writeWhole } from '../disk/replace'
import type { Io, Output } from './io'
import type { Messages } from './messages'
import type { TerminalText } from './terminal'

/** Writes a report to a file, or to an output if there is none. */
export function writeOutput(
  file: string | undefined,
  target: Output,
  { cwd }: Io,
  messages: Messages,
  render: (output: Output) => TerminalText,
): void {
  if (file === undefined) {
    target.write(render(target))
    return
  }
  const path = resolve(cwd, file)
  try {
    writeWhole(path, render({ write: () => undefined }))
  } catch (error) {
    messages.failedAt('commandLine.cannot-write', path, error)
  }
}
