import type { Surroundings } from '../probe'

/** What the command line writes to. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  /** Width of the terminal in characters. */
  readonly columns?: number
}

/** What the command line reads from. */
export interface Input extends AsyncIterable<string | Uint8Array> {
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
}

/** All of an input, as bytes. */
export async function readAll(input: Input): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Something that the person at the keyboard can put right; the message says how. Exit code 2. */
export class UsageError extends Error {}

/** Exit codes of every command. */
export const exitCodes = { clean: 0, problems: 1, failed: 2 } as const
