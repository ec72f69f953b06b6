import { explain } from '../features/explain'
import type { Language } from '../features/types'
import { exitCodes, readAll, UsageError, type Io } from './io'
import { renderMarkdown } from './markdown'
import { styleFor } from './style'

export const explainFormats = ['markdown', 'json'] as const

export interface ExplainFlags {
  /** Of the code in the answer. */
  readonly language: Language
  readonly format: (typeof explainFormats)[number]
}

/** `klint explain`: what an error code, message, response or log means. Reads standard input for `-` and in a pipe. */
export async function explainError(words: readonly string[], { language, format }: ExplainFlags, io: Io): Promise<number> {
  const input = await inputOf(words, io)
  if (input.trim() === '') {
    throw new UsageError('Give the error to explain: a code (klint explain 1303), a message or a response body, or pipe a log: klint explain - < log.txt')
  }
  const explanation = explain(input, language)
  io.stdout.write(format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : renderMarkdown(explanation.markdown, styleFor(io.stdout, io.env)))
  return exitCodes.clean
}

async function inputOf(words: readonly string[], io: Io): Promise<string> {
  const fromInput = words.length === 1 ? words[0] === '-' : words.length === 0 && io.stdin.isTTY !== true
  return fromInput ? (await readAll(io.stdin)).toString('utf8') : words.join(' ')
}
