import type { openDocument } from '../engine'
import type { MessageData } from '../findings/message'
import type { Surroundings } from '../probe'
import type { Sentence, SentenceId, Words } from '../words'
import type { TerminalText } from './terminal'

/** An output stream of the command line. */
export interface Output {
  write(text: TerminalText): unknown
  readonly isTTY?: boolean
  /** The terminal's width in columns. */
  readonly columns?: number
}

/** The input stream of the command line. */
interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean
  /** Only for a terminal: delivers keys one by one, without echo. */
  setRawMode?(on: boolean): unknown
}

/** The outside world of a run, except for the file system. Tests pass their own. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Network and clock, used only if the user asked for it. */
  readonly surroundings: Surroundings
  readonly openDocument: typeof openDocument
}

/** The whole input; null as soon as it exceeds `most` bytes. */
export async function readAll(input: Input, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > most) return null
  }
  return Buffer.concat(chunks)
}

/** The last `most` bytes of an input of any length. */
export async function readEnd(input: Input, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunks[chunks.push(Buffer.from(chunk)) - 1]?.length ?? 0
    for (let first = chunks[0]; first && size - first.length >= most; first = chunks[0]) {
      chunks.shift()
      size -= first.length
    }
  }
  return Buffer.concat(chunks).subarray(-most)
}

/** A run in the user's language. */
export interface Session extends Io {
  readonly words: Words
}

/** An error that the user can correct; the sentence says how. Exit code 2. */
export class UsageError extends Error {
  readonly sentence: Sentence

  constructor(id: SentenceId & `commandLine.${string}`, data: MessageData = {}) {
    super(id)
    this.sentence = { id, data }
  }
}

/** The exit codes of all commands. */
export const exitCodes = { clean: 0, problems: 1, failed: 2 } as const
