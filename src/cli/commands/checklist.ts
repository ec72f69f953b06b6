import { resolve } from 'node:path'
import {
  imageUrls,
  renderChecklist,
  runChecklist,
  type ChecklistReport,
  type FileFacts,
  type Probes,
} from '../../features/checklist'
import { ours } from '../../text/prose'
import { credentialVariables, readCredentials, runProbes } from '../../probe'
import { linksFor, readFacts } from '../files'
import { writeWhole } from '../../disk/replace'
import { reasonOf } from '../../disk/source'
import { exitCodes, type Io } from '../io'
import { renderMarkdown } from '../markdown'
import { Messages } from '../messages'
import { createStatus } from '../progress'
import { type Speaking, wordsFor } from '../speaking'
import { styleFor } from '../style'
import { json, plain, shown, terminal } from '../terminal'

export const checklistFormats = ['markdown', 'json'] as const

export interface ChecklistFlags extends Speaking {
  readonly online: boolean
  /** With its scheme. */
  readonly host: string
  readonly format: (typeof checklistFormats)[number]
  readonly output?: string
}

const variables = `${credentialVariables['api-key'].join(', ')}, or ${credentialVariables.token.join(' and ')}`

const hints = {
  online: ours(`Run it with \`--online\`; it then reads credentials from the environment (${variables}).`),
  credentials: ours(`Set ${variables} in the environment.`),
}

/** `klint checklist`: the seven questions. Without `--online` nothing leaves this machine. Answers with the exit code. */
export async function checklist(paths: readonly string[], flags: ChecklistFlags, io: Io): Promise<number> {
  const messages = new Messages(io)
  const files = readFacts(paths, io, messages)
  if (messages.failed && files.length === 0) return exitCodes.failed
  const probes = flags.online ? await probe(files, flags, io, messages) : null
  const report = runChecklist(files, probes, hints, wordsFor(flags, io))
  write(report, flags, io, messages)
  if (messages.failed) return exitCodes.failed
  return report.answers.some(({ verdict }) => verdict === 'no' || verdict === 'doubtful')
    ? exitCodes.problems
    : exitCodes.clean
}

async function probe(
  files: readonly FileFacts[],
  { host }: ChecklistFlags,
  io: Io,
  messages: Messages,
): Promise<Probes> {
  const credentials = readCredentials(io.env)
  const status = createStatus(io.stderr)
  const run = {
    origin: host,
    credentials,
    images: imageUrls(files),
    signal: new AbortController().signal,
    onStep: (step: string) => status.say(terminal`${shown(step)} …`),
  }
  const probes = await runProbes(run, io.surroundings)
  status.clear()
  if (probes.authentication.length === 0)
    messages.fail(terminal`there are no credentials to ask with: set ${plain(variables)}`)
  else if (probes.authentication.every(({ outcome }) => outcome.kind === 'failure'))
    messages.fail(terminal`${shown(host)} could not be asked; the report says why`)
  return probes
}

function write(report: ChecklistReport, { format, output }: ChecklistFlags, io: Io, messages: Messages): void {
  const file = output === undefined ? null : resolve(io.cwd, output)
  const page = format === 'json' ? null : renderChecklist(report, { link: linksFor(file, io) })
  if (file === null) {
    io.stdout.write(page === null ? json(report) : renderMarkdown(page, styleFor(io.stdout, io.env)))
    return
  }
  try {
    writeWhole(file, page ?? json(report))
    messages.note(terminal`wrote the report to ${messages.pathOf(file)}`)
  } catch (error) {
    messages.fail(terminal`cannot write ${messages.pathOf(file)}: ${shown(reasonOf(error))}`)
  }
}
