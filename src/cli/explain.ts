import { explain } from '../features/explain'
import type { Language } from '../features/types'
import { exitCodes, readAll, UsageError, type Io } from './io'
import { renderMarkdown } from './markdown'
import { styleFor } from './style'

/** `klint explain`: what an error code, message, response or log means. Reads standard input for `-` and in a pipe. */
export async function explainError(words: readonly string[], language: Language, io: Io): Promise<number> {
  const input = await inputOf(words, io)
  if (input.trim() === '') {
    throw new UsageError('Give the error to explain: a code (klint explain 1303), a message or a response body, or pipe a log: klint explain - < log.txt')
  }
  io.stdout.write(renderMarkdown(explain(input, language).markdown, styleFor(io.stdout, io.env)))
  return exitCodes.clean
}

async function inputOf(words: readonly string[], io: Io): Promise<string> {
  const fromInput = words.length === 1 ? words[0] === '-' : words.length === 0 && io.stdin.isTTY !== true
  return fromInput ? (await readAll(io.stdin)).toString('utf8') : words.join(' ')
}
