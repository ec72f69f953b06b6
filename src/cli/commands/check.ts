import { resolve } from 'node:path'
import type { HostFormat } from '../../regions'
import { mentionsKling } from '../../engine'
import type { CheckOptions, Language, LevelSetting } from '../../findings/finding'
import { collectFiles, type FileToRead, readOrSay } from '../files/collect'
import { examine } from '../files/examine'
import { extensions, formatOfPath } from '../../features/languageOfPath'
import { Projects } from '../files/projects'
import { encode, mostOf, reasonOf, replaceFile, sourceOf, type Source } from '../files/source'
import { blocksOf } from '../blocks'
import { formatters, type FormatName } from '../formats'
import { exitCodes, readAll, UsageError, type Io } from '../io'
import { Messages } from '../messages'
import { createProgress } from '../progress'
import { tally, type FileReport } from '../report'
import { plain, shown, terminal } from '../terminal'

export interface CheckFlags {
  readonly format: FormatName
  readonly fix: boolean
  readonly rule?: Readonly<Record<string, LevelSetting>>
  /** How many warnings still make a clean run. */
  readonly maxWarnings: number
  readonly stdinFilename?: string
}

/** One run of `klint check`. */
interface Run {
  readonly flags: CheckFlags
  readonly options: CheckOptions
  readonly io: Io
  readonly messages: Messages
  readonly projects: Projects
}

/** `klint check`: reports on files, folders or standard input. Answers with the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const run: Run = {
    flags,
    io,
    options: flags.rule ? { levels: flags.rule } : {},
    messages: new Messages(io),
    projects: new Projects(paths.map((path) => resolve(io.cwd, path))),
  }
  const reports =
    flags.stdinFilename === undefined ? checkPaths(paths, run) : [await checkInput(paths, flags.stdinFilename, run)]
  print(reports, run)
  if (run.messages.failed) return exitCodes.failed
  const { error, warning } = tally(reports)
  return error > 0 || warning > flags.maxWarnings ? exitCodes.problems : exitCodes.clean
}

function print(reports: readonly FileReport[], { flags, io, messages }: Run): void {
  const fixedInput = flags.fix && flags.stdinFilename !== undefined && flags.format !== 'json'
  // The user's own code goes back as it is.
  if (fixedInput) io.stdout.write(plain(reports.map(({ text, output }) => output ?? text ?? '').join('')))
  const target = fixedInput ? io.stderr : io.stdout
  target.write(
    formatters[flags.format](reports, { io, output: target, maxWarnings: flags.maxWarnings, failed: messages.failed }),
  )
}

function checkPaths(paths: readonly string[], run: Run): FileReport[] {
  if (paths.includes('-'))
    throw new UsageError('To check standard input, give its name too: --stdin-filename client.py')
  const { messages, io } = run
  const files = collectFiles(paths, io.cwd, messages)
  const progress = createProgress(io.stderr, files.length)
  messages.progress = progress
  const reports: FileReport[] = []
  for (const [index, file] of files.entries()) {
    progress.step(index)
    const report = checkFile(file, run)
    if (report) reports.push(report)
  }
  progress.clear()
  return reports
}

function checkFile(file: FileToRead, run: Run): FileReport | null {
  const { path, language } = file
  const source = readOrSay(file, run.messages)
  if (!source) return null
  return run.flags.fix ? fixFile(path, language, source, run) : checkSource(path, language, source.text, run, false)
}

function fixFile(path: string, language: Language | HostFormat, source: Source, run: Run): FileReport {
  const { messages } = run
  // The file gets the new text: a report that is passed on need not hold somebody's code.
  const { output, ...report } = checkSource(path, language, source.text, run, true)
  if (output === undefined) return report
  try {
    if (!source.isUtf8) throw new Error('it is not UTF-8; save it as UTF-8 first')
    replaceFile(path, encode(source, output))
    return report
  } catch (error) {
    messages.fail(terminal`cannot fix ${messages.pathOf(path)}: ${shown(reasonOf(error))}`)
    return checkSource(path, language, source.text, run, false)
  }
}

function checkSource(
  path: string,
  language: Language | HostFormat,
  text: string,
  { options, io, messages, projects }: Run,
  fix: boolean,
): FileReport {
  const document = projects.document(path, language)
  if (!document && !mentionsKling(text)) return { path, text: null, findings: [] }
  const examined = examine(
    { path, language, text, document },
    { ...options, fix },
    io,
    messages,
    (checked): FileReport => ({
      path,
      text: checked.findings.length > 0 ? checked.text : null,
      // Copies: what finds fixes on demand would keep each file's whole program until the end of the run.
      findings: checked.findings.map((finding) => ({ ...finding })),
      secrets: checked.findings.length > 0 ? checked.secrets : [],
      blocks: checked.findings.length > 0 ? blocksOf(checked.regions) : [],
      ...(checked.text === text ? {} : { output: checked.text }),
    }),
  )
  return 'value' in examined ? examined.value : { path, text: null, findings: [], failure: examined.failure }
}

async function checkInput(paths: readonly string[], name: string, run: Run): Promise<FileReport> {
  if (paths.some((path) => path !== '-')) throw new UsageError('Give paths or --stdin-filename, not both.')
  const language = formatOfPath(name)
  if (!language)
    throw new UsageError(`Klint does not read files like ${name}. The name must end in ${extensions.join(', ')}.`)
  const source = sourceOf(await readAll(run.io.stdin, mostOf(name)), mostOf(name))
  if ('skipped' in source) throw new UsageError(`Klint cannot check standard input: it is ${source.skipped}.`)
  const report = checkSource(resolve(run.io.cwd, name), language, source.text, run, run.flags.fix)
  return run.flags.fix ? { ...report, output: encode(source, report.output ?? source.text) } : report
}
