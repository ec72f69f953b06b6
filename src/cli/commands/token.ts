import { inspectToken } from '../../features/token'
import { textOf } from '../../disk/source'
import { exitCodes, readAll, UsageError, type Io } from '../io'
import { renderMarkdown } from '../markdown'
import { readHidden } from '../prompt'
import { wordsFor } from '../speaking'
import { styleFor } from '../style'
import { json, terminal } from '../terminal'

export const tokenFormats = ['markdown', 'json'] as const

const notAsArgument =
  'A token on the command line stays in the history of the shell, and everybody on this machine sees it in the list of processes. ' +
  'Run "klint token" and paste it when asked, or pipe it: klint token - < token.txt. If it still works, let it expire or change the key.'

/** Credentials are far shorter. In bytes. */
const mostRead = 64 * 1024

/**
 * `klint token`: inspects a token from standard input, or asks for it in a terminal. Sends nothing.
 * @param parameters only `-` is taken
 * @param format as it was given: it may be a token, too
 */
export async function inspect(parameters: readonly string[], format: string, io: Io): Promise<number> {
  if (parameters.some((each) => each !== '-')) throw new UsageError(notAsArgument)
  if (!tokenFormats.some((each) => each === format))
    throw new UsageError(`There is no such format. Choose one of ${tokenFormats.join(', ')}.`)
  const text = await inputOf(parameters.length > 0, io)
  const inspection = inspectToken(text, io.surroundings.now(), wordsFor({}, io))
  const { codes, markdown } = inspection
  io.stdout.write(format === 'json' ? json(inspection) : renderMarkdown(markdown, styleFor(io.stdout, io.env)))
  return codes.some((code) => code !== 0) ? exitCodes.problems : exitCodes.clean
}

async function inputOf(fromInput: boolean, io: Io): Promise<string> {
  if (!fromInput && io.stdin.isTTY === true)
    return somethingIn(await readHidden(terminal`Paste the token or API key (it is not shown): `, io))
  const bytes = await readAll(io.stdin, mostRead)
  if (bytes === null)
    throw new UsageError(
      'This is too long for a token or API key. Pipe the credential alone: klint token - < token.txt',
    )
  return somethingIn(textOf(bytes))
}

function somethingIn(text: string): string {
  if (text.includes('\0')) throw new UsageError('This is a binary file, no token or API key.')
  if (text.trim() === '')
    throw new UsageError(
      'There is nothing to inspect. Run "klint token" and paste the token when asked, or pipe it: klint token - < token.txt',
    )
  return text
}
