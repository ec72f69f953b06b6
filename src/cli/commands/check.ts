import { resolve } from 'node:path'
import { extensions, formatOfPath } from '../../features/languageOfPath'
import { rememberFindings } from '../checking/remember'
import { checkFile, checkText, type Choices, type Run, setUp } from '../checking/run'
import { filesUnder } from '../files'
import { encode, mostOf, sourceOf } from '../../disk/source'
import { formatsWithFixes, formatters, type FormatName } from '../formats'
import { exitCodes, readAll, UsageError, type Output, type Session } from '../io'
import { writeOutput } from '../output'
import { createProgress } from '../progress'
import type { Sentence } from '../../words'
import { codes } from '../options'
import { failing, fixedIn, quietly, type FileReport } from '../report'
import { statistics } from '../formats/statistics'
import { plain, shown, terminal, type TerminalText } from '../terminal'

export interface CheckFlags extends Choices {
  readonly format: FormatName
  /** Report only errors. */
  readonly quiet: boolean
  /** Treat named files like files found in a folder. */
  readonly skipUnreadable: boolean
  /** Report counts instead of findings. */
  readonly statistics: boolean
  readonly outputFile?: string
  /** The number of warnings that are tolerated. */
  readonly maxWarnings: number
  readonly stdinFilename?: string
}

/** `klint check`: reports on files, folders or standard input. Returns the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, io: Session): Promise<number> {
  refuseContradictions(paths, flags)
  const showsFixes = !flags.writeBaseline && (flags.statistics || formatsWithFixes.has(flags.format))
  const run = setUp(paths, flags, io, showsFixes)
  const reports =
    flags.stdinFilename === undefined ? await checkPaths(paths, run) : [await checkInput(flags.stdinFilename, run)]
  if (run.stopped) return exitCodes.failed
  if (flags.writeBaseline) return rememberFindings(reports, run)
  const shown = flags.quiet ? quietly(reports) : reports
  print(shown, run)
  if (run.messages.failed) return exitCodes.failed
  if (flags.diff && shown.some(({ output }) => output !== undefined)) return exitCodes.problems
  return failing(shown, flags.maxWarnings) ? exitCodes.problems : exitCodes.clean
}

/** Throws a usage error for options that contradict each other. */
function refuseContradictions(paths: readonly string[], flags: CheckFlags): void {
  const refuse = (first: string | null, second: string): never => {
    throw new UsageError('commandLine.not-both', {
      first: first === null ? null : { code: first },
      second: { code: second },
    })
  }
  if (paths.includes('-') && flags.stdinFilename === undefined) throw new UsageError('commandLine.input-needs-name')
  if (flags.stdinFilename !== undefined && paths.some((path) => path !== '-')) refuse(null, '--stdin-filename')
  if (flags.fix && flags.diff) refuse('--fix', '--diff')
  if (flags.cacheLocation !== undefined && !flags.cache) throw new UsageError('commandLine.location-alone')
  if (flags.writeBaseline && (flags.fix || flags.diff)) refuse('--write-baseline', flags.fix ? '--fix' : '--diff')
  if (flags.writeBaseline && flags.stdinFilename !== undefined) refuse('--write-baseline', '--stdin-filename')
  // A baseline is written instead of a report.
  if (flags.writeBaseline && flags.statistics) refuse('--write-baseline', '--statistics')
  if (flags.writeBaseline && flags.outputFile !== undefined) refuse('--write-baseline', '--output-file')
  if (flags.statistics && flags.format !== 'stylish') refuse('--statistics', '--format')
  if (flags.diff && flags.format !== 'stylish') refuse('--diff', '--format')
  if (flags.statistics && flags.diff) refuse('--statistics', '--diff')
}

function print(reports: readonly FileReport[], run: Run<CheckFlags>): void {
  const { flags, io, messages } = run
  const fixedInput = flags.fix && flags.stdinFilename !== undefined && flags.format !== 'json'
  // The user's own code is written unescaped.
  if (fixedInput) io.stdout.write(plain(reports.map(({ text, output }) => output ?? text ?? '').join('')))
  const target = fixedInput ? io.stderr : io.stdout
  writeOutput(flags.outputFile, target, io, messages, (output) => render(reports, run, output))
}

function render(
  reports: readonly FileReport[],
  { flags, io, messages, diffs }: Run<CheckFlags>,
  output: Output,
): TerminalText {
  const { maxWarnings, fix: fixes } = flags
  const context = { io, output, words: io.words, maxWarnings, fixes, failed: messages.failed }
  if (flags.statistics) return statistics(reports, context)
  return plain(
    [...diffs, flags.diff ? diffSummary(reports, io) : formatters[flags.format](reports, context)].join('\n'),
  )
}

function diffSummary(reports: readonly FileReport[], { words }: Session): TerminalText {
  const changed = reports.filter(({ output }) => output !== undefined)
  const said =
    changed.length === 0
      ? words.say('commandLine.nothing-to-fix')
      : words.say('commandLine.would-fix', { count: fixedIn(changed), files: changed.length })
  return terminal`${shown(said)}\n`
}

async function checkPaths(paths: readonly string[], run: Run<CheckFlags>): Promise<FileReport[]> {
  const { messages, io, configurations } = run
  const found = filesUnder(paths, io, messages, run)
  const files = run.flags.skipUnreadable ? found.map((file) => ({ ...file, isNamed: false })) : found
  for (const { path } of files) configurations.optionsFor(path)
  if (run.stopped) return []
  const progress = createProgress(io, files.length)
  messages.progress = progress
  const reports: FileReport[] = []
  for (const [index, file] of files.entries()) {
    progress.step(index)
    const report = await checkFile(file, run)
    if (report) reports.push(report)
  }
  progress.clear()
  saveCache(run)
  return reports
}

/** If the results cannot be stored, they are still reported. */
function saveCache({ cache, messages }: Run<CheckFlags>): void {
  try {
    cache?.save()
  } catch (error) {
    messages.note('commandLine.cannot-write-cache', { reason: messages.reasonOf(error) })
  }
}

async function checkInput(name: string, run: Run<CheckFlags>): Promise<FileReport> {
  const { flags, io } = run
  const language = formatOfPath(name)
  if (!language) throw new UsageError('commandLine.unread-ending', { name: { code: name }, endings: codes(extensions) })
  const source = sourceOf(await readAll(io.stdin, mostOf(name)), mostOf(name))
  if ('skipped' in source) throw notChecked(source.skipped, io)
  // Its invalid bytes could not be written back.
  if (flags.fix && !source.isUtf8) throw notChecked({ id: 'files.not-utf8', data: {} }, io)
  const path = resolve(io.cwd, name)
  run.configurations.optionsFor(path)
  const isChecked = !run.stopped && !run.isLeftOut(path)
  const report = isChecked ? checkText({ path, language, text: source.text }, run) : { path, text: null, findings: [] }
  return flags.fix ? { ...report, output: encode(source, report.output ?? source.text) } : report
}

function notChecked({ id, data }: Sentence, { words }: Session): UsageError {
  return new UsageError('commandLine.input-not-checked', { reason: { name: words.say(id, data) } })
}
