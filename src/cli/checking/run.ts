import { resolve } from 'node:path'
import { isMeant } from '../../configuration'
import { mentionsKling, type Checked } from '../../engine'
import type { Language, LevelSetting } from '../../findings/finding'
import type { HostFormat } from '../../regions'
import { blocksOf } from './blocks'
import { unifiedDiff } from './diff'
import { type FileToRead, readOrSay } from '../files/collect'
import { Configurations, inner } from '../files/configurations'
import { examine } from '../files/examine'
import { Projects } from '../files/projects'
import { replaceFile } from '../files/replace'
import { encode, reasonOf, type Source } from '../files/source'
import { withoutInterruption } from '../files/withoutInterruption'
import type { Io } from '../io'
import { Messages, pathFrom } from '../messages'
import type { FileReport } from '../report'
import { masked, secretsIn } from './secrets'
import { shown, terminal, type TerminalText } from '../terminal'

/** What decides how files are checked. */
export interface Choices {
  readonly fix: boolean
  /** Show what `--fix` would do. */
  readonly diff: boolean
  readonly rule?: Readonly<Record<string, LevelSetting>>
  /** Patterns of files that are left out. */
  readonly ignore?: readonly string[]
  readonly baseline?: string
  readonly writeBaseline: boolean
}

/** One run of `klint check`. */
export interface Run<Flags extends Choices = Choices> {
  readonly flags: Flags
  readonly io: Io
  readonly messages: Messages
  readonly projects: Projects
  readonly configurations: Configurations
  /** What fixes would do, file by file. */
  readonly diffs: TerminalText[]
  readonly isLeftOut: (path: string) => boolean
  /** A configuration is wrong: nothing is checked by half of it. */
  readonly stopped: boolean
}

export function setUp<Flags extends Choices>(paths: readonly string[], flags: Flags, io: Io): Run<Flags> {
  const messages = new Messages(io)
  const configurations = new Configurations(messages, {
    overrides: flags.rule ? { levels: flags.rule } : {},
    ...(flags.writeBaseline ? { baseline: null } : {}),
    ...(flags.baseline !== undefined && !flags.writeBaseline ? { baseline: resolve(io.cwd, flags.baseline) } : {}),
  })
  return {
    ...{ flags, io, messages, configurations, diffs: [] },
    projects: new Projects(paths.map((path) => resolve(io.cwd, path))),
    isLeftOut(path) {
      const name = inner(io.cwd, path)
      return !/^\.\.(?:\/|$)/.test(name) && (flags.ignore ?? []).some((pattern) => isMeant(pattern, name))
    },
    get stopped() {
      return configurations.failed
    },
  }
}

export async function checkFile(file: FileToRead, run: Run): Promise<FileReport | null> {
  const { path } = file
  if (run.projects.around(path).isForeign) return { path, text: null, findings: [] }
  const source = readOrSay(file, run.messages)
  if (!source) return null
  const report = checkText({ ...file, text: source.text }, run)
  if (!run.flags.fix || report.output === undefined) return report
  return withoutInterruption(() => writeFixed(file, source, report, run))
}

/** Puts the fixed text in place of the file. */
function writeFixed(file: FileToRead, source: Source, { output = '', ...report }: FileReport, run: Run): FileReport {
  const { messages } = run
  try {
    if (!source.isUtf8) throw new Error('it is not UTF-8; save it as UTF-8 first')
    replaceFile(file.path, { from: bytesOf(source, source.text), to: bytesOf(source, output) })
    run.projects.changed(file.path)
    // The file has the new text: a report that is passed on need not hold somebody's code.
    return report
  } catch (error) {
    messages.fail(terminal`cannot fix ${messages.pathOf(file.path)}: ${shown(reasonOf(error))}`)
    return checkText({ ...file, text: source.text }, { ...run, flags: { ...run.flags, fix: false } })
  }
}

function bytesOf(source: Source, text: string): Buffer {
  return Buffer.from(encode(source, text))
}

interface Text {
  readonly path: string
  readonly language: Language | HostFormat
  readonly text: string
}

/** Checks a text, and fixes it where that is asked for. */
export function checkText({ path, language, text }: Text, run: Run): FileReport {
  const { io, messages, projects, configurations, flags } = run
  const document = projects.around(path).open(language)
  if (!document && !mentionsKling(text)) return { path, text: null, findings: [] }
  const options = { ...configurations.optionsFor(path), fix: flags.fix || flags.diff }
  const examined = examine({ path, language, text, document }, options, io, messages, (checked, before, edits) => {
    const { text: fixed } = checked
    const change =
      fixed === text ? {} : { output: fixed, fixed: Math.max(0, before.findings.length - checked.findings.length) }
    if (flags.diff && fixed !== text) {
      const keys = secretsIn(text, before.secrets)
      run.diffs.push(unifiedDiff(pathFrom(io.cwd, path), text, edits, (line) => masked(line, keys)))
    }
    return { ...reportOf(path, flags.diff ? before : checked, projects), ...change }
  })
  return 'value' in examined ? examined.value : { path, text: null, findings: [], failure: examined.failure }
}

function reportOf(path: string, { text, findings, secrets, regions }: Checked, projects: Projects): FileReport {
  if (findings.length === 0) return { path, text: null, findings }
  return {
    ...{ path, text, secrets },
    // Copies: what finds fixes on demand would keep each file's whole program until the end of the run.
    findings: findings.map((finding) => projects.withPaths(finding, path)),
    blocks: blocksOf(regions),
  }
}
