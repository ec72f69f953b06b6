import type { openDocument } from '../engine'
import type { MessageData } from '../findings/message'
import type { Surroundings } from '../probe'
import type { Sentence, SentenceId, Words } from '../words'
import type { TerminalText } from './terminal'

/** What the command line writes to. */
export interface Output {
  write(text: TerminalText): unknown
  readonly isTTY?: boolean
  /** Width of the terminal in characters. */
  readonly columns?: number
}

/** What the command line reads from. */
interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean
  /** Of a terminal: whether keys come one by one and are not shown. */
  setRawMode?(on: boolean): unknown
}

/** Everything of the outside world that a run touches, apart from the file system; tests bring their own. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Network and clock. Used where a user asks for it. */
  readonly surroundings: Surroundings
  readonly openDocument: typeof openDocument
}

/** All of an input; null, without reading on, where it has more bytes than that. */
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

/** The last bytes of an input of any length. */
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

/** A run, in the language of the user. */
export interface Session extends Io {
  readonly words: Words
}

/** Something that the person at the keyboard can put right; the sentence says how. Exit code 2. */
export class UsageError extends Error {
  readonly sentence: Sentence

  constructor(id: SentenceId & `commandLine.${string}`, data: MessageData = {}) {
    super(id)
    this.sentence = { id, data }
  }
}

/** Exit codes of every command. */
export const exitCodes = { clean: 0, problems: 1, failed: 2 } as const
