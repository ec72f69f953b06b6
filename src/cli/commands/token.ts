import { inspectToken } from '../../features/token'
import { textOf } from '../../disk/source'
import { exitCodes, readAll, UsageError, type Session } from '../io'
import { renderMarkdown } from '../markdown'
import { codes as inCode } from '../options'
import { readHidden } from '../prompt'
import { styleFor } from '../style'
import { json, shown, terminal } from '../terminal'

export const tokenFormats = ['markdown', 'json'] as const

/** Credentials are much shorter. In bytes. */
const mostRead = 64 * 1024

/**
 * `klint token`: inspects a token from standard input, or asks for it in a terminal. Sends nothing.
 * @param parameters only `-` is accepted
 * @param format as given, since it may be a token, too
 */
export async function inspect(parameters: readonly string[], format: string, io: Session): Promise<number> {
  if (parameters.some((each) => each !== '-')) throw new UsageError('commandLine.token-as-argument')
  if (!tokenFormats.some((each) => each === format))
    throw new UsageError('commandLine.no-such-format', { formats: inCode(tokenFormats) })
  const text = await inputOf(parameters.length > 0, io)
  const inspection = inspectToken(text, io.surroundings.now(), io.words)
  const { codes, markdown } = inspection
  io.stdout.write(format === 'json' ? json(inspection) : renderMarkdown(markdown, styleFor(io.stdout, io.env)))
  return codes.some((code) => code !== 0) ? exitCodes.problems : exitCodes.clean
}

async function inputOf(fromInput: boolean, io: Session): Promise<string> {
  if (!fromInput && io.stdin.isTTY === true)
    return somethingIn(await readHidden(terminal`${shown(io.words.say('commandLine.paste-token'))} `, io))
  const bytes = await readAll(io.stdin, mostRead)
  if (bytes === null) throw new UsageError('commandLine.token-too-long')
  return somethingIn(textOf(bytes))
}

function somethingIn(text: string): string {
  if (text.includes('\0')) throw new UsageError('commandLine.token-binary')
  if (text.trim() === '') throw new UsageError('commandLine.nothing-to-inspect')
  return text
}
