import { existsSync, statSync } from 'node:fs'
import type { Explanation } from '../../features/explain/explanation'
import { join, resolve } from 'node:path'
import { explain, explanationData, likelyCauses, withLikelyCauses } from '../../features/explain'
import type { Language } from '../../findings/finding'
import type { Markdown } from '../../text/prose'
import { Configurations } from '../../disk/configurations'
import { readFacts, linksFor } from '../files'
import { textOf } from '../../disk/source'
import { exitCodes, readEnd, UsageError, type Session } from '../io'
import { renderMarkdown } from '../markdown'
import type { Words } from '../../words'
import { Messages } from '../messages'
import { styleFor } from '../style'
import { json } from '../terminal'

export const explainFormats = ['markdown', 'json'] as const

export interface ExplainFlags {
  /** The language of the code examples. */
  readonly language?: Language
  /** `--lang`. Without it, a question in Chinese is answered in Chinese. */
  readonly lang?: string
  readonly format: (typeof explainFormats)[number]
  /** The full page instead of one screen. */
  readonly verbose?: boolean
  /** Files and folders to search for the line that caused the error; without them, none is searched. */
  readonly in?: readonly string[]
}

/** How much of a log is read, in bytes, from its end: only the last error matters. */
const mostRead = 4 * 1024 * 1024

/** `klint explain`: what an error code, message, response or log means. Reads standard input for `-` and in a pipe. */
export async function explainError(words: readonly string[], flags: ExplainFlags, io: Session): Promise<number> {
  const messages = new Messages(io)
  const input = await inputOf(words, io)
  const telling = { locale: io.words.locale, isNamed: flags.lang !== undefined }
  const explanation = explain(input, flags.language ?? languageHere(io, messages), telling)
  if (explanation.kind === 'unknown' && input.includes('\0')) throw new UsageError('commandLine.binary-input')
  const causes = flags.in === undefined ? [] : causesIn(flags.in, explanation, io, messages)
  const isJson = flags.format === 'json'
  const isBrief = !isJson && flags.verbose !== true
  const page = withLikelyCauses(explanation, causes, { link: linksFor(null, io), howToFix, isBrief })
  io.stdout.write(
    isJson
      ? json(explanationData({ ...explanation, markdown: page }, causes))
      : renderMarkdown(page, styleFor(io.stdout, io.env)),
  )
  if (isBrief && io.stderr.isTTY === true) messages.note('commandLine.add-verbose')
  if (flags.in === undefined && io.stderr.isTTY === true && codeMatters(explanation))
    messages.note('commandLine.add-in')
  return messages.failed ? exitCodes.failed : exitCodes.clean
}

function codeMatters({ kind }: Explanation): boolean {
  return kind !== 'gateway' && kind !== 'unknown'
}

type Causes = ReturnType<typeof likelyCauses>

/** The language that the folder's configuration sets. */
function languageHere({ cwd }: Session, messages: Messages): Language {
  return new Configurations(messages.complain).for(join(cwd, 'file'))?.read.configuration.language ?? 'python'
}

function causesIn(paths: readonly string[], explanation: Explanation, io: Session, messages: Messages): Causes {
  const files = readFacts(paths, io, messages)
  const causes = likelyCauses(explanation, files)
  if (files.length > 0 && causes.length === 0) messages.note('commandLine.no-likely-line', { files: files.length })
  return causes
}

function howToFix({ safety }: { readonly safety: 'safe' | 'review' }, words: Words): Markdown {
  return safety === 'safe'
    ? words.say('explain.by-command', { command: { code: 'klint check --fix' } })
    : words.say('explain.by-hand')
}

async function inputOf(words: readonly string[], io: Session): Promise<string> {
  const [first = ''] = words
  if (words.length === 1) refuseFile(first, io)
  const fromInput = words.length === 1 ? first === '-' : words.length === 0 && io.stdin.isTTY !== true
  const input = fromInput ? textOf(await readEnd(io.stdin, mostRead)) : words.join(' ')
  if (input.trim() !== '') return input
  throw new UsageError('commandLine.nothing-to-explain', { from: fromInput ? 'input' : 'arguments' })
}

/** Refuses a file name: the user meant the file's content. */
function refuseFile(word: string, { cwd }: Session): void {
  const path = resolve(cwd, word)
  if (existsSync(path) && statSync(path).isFile())
    throw new UsageError('commandLine.is-a-file', {
      name: { code: word },
      command: { code: `klint explain - < ${word}` },
    })
  if (/^[^\s{"]+\.(?:log|txt|out|err)$/i.test(word))
    throw new UsageError('commandLine.no-such-log', { name: { code: word } })
}
