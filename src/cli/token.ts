import { inspectToken } from '../features/token'
import { exitCodes, readAll, UsageError, type Io } from './io'
import { renderMarkdown } from './markdown'
import { readHidden } from './prompt'
import { styleFor } from './style'

const notAsArgument =
  'A token on the command line stays in the history of the shell, and everybody on this machine sees it in the list of processes. ' +
  'Run "klint token" and paste it when asked, or pipe it: klint token - < token.txt. If it still works, let it expire or change the key.'

/**
 * `klint token`: inspects a token from standard input, or asks for it in a terminal. Sends nothing.
 * @param source the first argument; only `-` is taken
 * @param count of all arguments
 */
export async function inspect(source: string | undefined, count: number, io: Io): Promise<number> {
  if (count > 1 || (source !== undefined && source !== '-')) throw new UsageError(notAsArgument)
  const isAsked = source === undefined && io.stdin.isTTY === true
  const text = isAsked ? await readHidden('Paste the token or API key (it is not shown): ', io) : (await readAll(io.stdin)).toString('utf8')
  if (text.trim() === '') throw new UsageError('There is nothing to inspect.')
  const { codes, markdown } = inspectToken(text, io.surroundings.now())
  io.stdout.write(renderMarkdown(markdown, styleFor(io.stdout, io.env)))
  return codes.some((code) => code !== 0) ? exitCodes.problems : exitCodes.clean
}
