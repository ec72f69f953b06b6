import { resolve } from 'node:path'
import {
  imageUrls,
  renderChecklist,
  runChecklist,
  type ChecklistReport,
  type FileFacts,
  type Probes,
} from '../../features/checklist'
import type { Datum } from '../../findings/message'
import type { Words } from '../../words'
import { credentialVariables, readCredentials, runProbes, type Step } from '../../probe'
import { linksFor, readFacts } from '../files'
import { writeWhole } from '../../disk/replace'
import { exitCodes, type Session } from '../io'
import { renderMarkdown } from '../markdown'
import { Messages } from '../messages'
import { createStatus } from '../progress'
import { styleFor } from '../style'
import { json, shown, terminal } from '../terminal'

export const checklistFormats = ['markdown', 'json'] as const

export interface ChecklistFlags {
  readonly online: boolean
  /** Includes the scheme. */
  readonly host: string
  readonly format: (typeof checklistFormats)[number]
  readonly output?: string
}

function variablesIn(words: Words): Datum {
  const listed = (names: readonly string[], join: 'and' | 'plain'): Datum => ({
    list: names.map((name) => ({ name })),
    join,
  })
  const [key, pair] = [listed(credentialVariables['api-key'], 'plain'), listed(credentialVariables.token, 'and')]
  return { name: words.say('commandLine.variables', { key, pair }) }
}

/** `klint checklist`: the seven questions. Sends nothing without `--online`. Resolves to the exit code. */
export async function checklist(paths: readonly string[], flags: ChecklistFlags, io: Session): Promise<number> {
  const messages = new Messages(io)
  const files = readFacts(paths, io, messages)
  if (messages.failed && files.length === 0) return exitCodes.failed
  const probes = flags.online ? await probe(files, flags, io, messages) : null
  const { words } = io
  const variables = variablesIn(words)
  const hints = {
    online: words.say('commandLine.hint-online', { variables }),
    credentials: words.say('commandLine.hint-credentials', { variables }),
  }
  const report = runChecklist(files, probes, hints, words)
  write(report, flags, io, messages)
  if (messages.failed) return exitCodes.failed
  return report.answers.some(({ verdict }) => verdict === 'no' || verdict === 'doubtful')
    ? exitCodes.problems
    : exitCodes.clean
}

async function probe(
  files: readonly FileFacts[],
  { host }: ChecklistFlags,
  io: Session,
  messages: Messages,
): Promise<Probes> {
  const credentials = readCredentials(io.env)
  const status = createStatus(io.stderr)
  const run = {
    origin: host,
    credentials,
    images: imageUrls(files),
    signal: new AbortController().signal,
    onStep: ({ id, data }: Step) => status.say(terminal`${shown(io.words.say(`checklist.step-${id}`, data))} …`),
  }
  const probes = await runProbes(run, io.surroundings)
  status.clear()
  if (probes.authentication.length === 0)
    messages.fail('commandLine.no-credentials', { variables: variablesIn(io.words) })
  else if (probes.authentication.every(({ outcome }) => outcome.kind === 'failure'))
    messages.fail('commandLine.not-asked', { host: { code: host } })
  return probes
}

function write(report: ChecklistReport, { format, output }: ChecklistFlags, io: Session, messages: Messages): void {
  const file = output === undefined ? null : resolve(io.cwd, output)
  const page = format === 'json' ? null : renderChecklist(report, { link: linksFor(file, io) }, io.words)
  if (file === null) {
    io.stdout.write(page === null ? json(report) : renderMarkdown(page, styleFor(io.stdout, io.env)))
    return
  }
  try {
    writeWhole(file, page ?? json(report))
    messages.note('commandLine.wrote-report', { path: messages.pathOf(file) })
  } catch (error) {
    messages.failedAt('commandLine.cannot-write', file, error)
  }
}
