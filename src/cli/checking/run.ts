import { resolve } from 'node:path'
import { isMeant } from '../../configuration'
import { usualCache } from '../../disk/cacheStore'
import { type OnDisk, storeFixed, type TextToCheck } from '../../disk/check'
import { type FileToRead, readOrTell } from '../../disk/collect'
import { Configurations, inner } from '../../disk/configurations'
import { Projects } from '../../disk/projects'
import type { Source } from '../../disk/source'
import { listOnce, type ListFolder } from '../../disk/walk'
import { withoutInterruption } from '../../disk/withoutInterruption'
import type { Checked } from '../../engine'
import { blocksOf } from '../../features/shown/blocks'
import { masked, secretsIn } from '../../features/shown/secrets'
import type { Finding, LevelSetting } from '../../findings/finding'
import { examine } from '../files'
import type { Session } from '../io'
import { Cache } from './cache'
import { Messages, pathFrom } from '../messages'
import type { FileReport } from '../report'
import type { TerminalText } from '../terminal'
import { unifiedDiff } from './diff'

/** The options that affect how files are checked. */
export interface Choices {
  readonly fix: boolean
  /** Show what `--fix` would do. */
  readonly diff: boolean
  readonly rule?: Readonly<Record<string, LevelSetting>>
  /** Use results of earlier runs where nothing has changed, and store those of this run. */
  readonly cache: boolean
  /** The cache file. */
  readonly cacheLocation?: string
  /** Patterns of files to skip. */
  readonly ignore?: readonly string[]
  readonly baseline?: string
  readonly writeBaseline: boolean
}

/** One run of `klint check`. */
export interface Run<Flags extends Choices = Choices> extends OnDisk {
  readonly flags: Flags
  readonly io: Session
  readonly messages: Messages
  readonly cache: Cache | null
  readonly configurations: Configurations
  /** Whether the report shows fixes, which take longer to compute than the check. */
  readonly showsFixes: boolean
  /** The effect of the fixes, by file. */
  readonly diffs: TerminalText[]
  readonly isLeftOut: (path: string) => boolean
  readonly list: ListFolder
  /** True if a configuration has a problem; then nothing is checked. */
  readonly stopped: boolean
}

export function setUp<Flags extends Choices>(
  paths: readonly string[],
  flags: Flags,
  io: Session,
  showsFixes: boolean,
): Run<Flags> {
  const messages = new Messages(io)
  const cache = openCache(flags, io)
  const list = listOnce()
  const configurations = new Configurations(messages.complain, {
    overrides: flags.rule ? { levels: flags.rule } : {},
    ...(flags.writeBaseline ? { baseline: null } : {}),
    ...(flags.baseline !== undefined && !flags.writeBaseline ? { baseline: resolve(io.cwd, flags.baseline) } : {}),
  })
  return {
    ...{ flags, io, messages, configurations, cache, showsFixes, diffs: [], openDocument: io.openDocument },
    projects: new Projects(
      paths.map((path) => resolve(io.cwd, path)),
      { cache, list },
    ),
    list,
    isLeftOut: leavesOut(flags, io.cwd),
    get stopped() {
      return configurations.failed
    },
  }
}

function openCache(flags: Choices, { cwd }: Session): Cache | null {
  // Fixing requires a check of the current text.
  const isUsed = flags.cache && !flags.fix && !flags.diff
  return isUsed ? new Cache(cacheFile(flags, cwd), cwd) : null
}

function cacheFile({ cacheLocation }: Choices, cwd: string): string {
  return cacheLocation === undefined ? usualCache(cwd) : resolve(cwd, cacheLocation)
}

/** Which files in the checked folders to skip. */
function leavesOut(flags: Choices, cwd: string): (path: string) => boolean {
  const { ignore: patterns = [], cache } = flags
  const own = cache ? cacheFile(flags, cwd) : null
  if (patterns.length === 0) return (path) => path === own
  return (path) => {
    const name = inner(cwd, path)
    return path === own || (!/^\.\.(?:\/|$)/.test(name) && patterns.some((pattern) => isMeant(pattern, name)))
  }
}

export async function checkFile(file: FileToRead, run: Run): Promise<FileReport | null> {
  const { path } = file
  if (run.projects.around(path).isForeign) return { path, text: null, findings: [] }
  const source = readOrTell(file, run.messages.tell)
  if (!source) return null
  const report = checkText({ ...file, text: source.text }, run)
  if (!run.flags.fix || report.output === undefined) return report
  return withoutInterruption(() => writeFixed(file, source, report, run))
}

/** Writes the fixed text to the file. */
function writeFixed(file: FileToRead, source: Source, { output = '', ...report }: FileReport, run: Run): FileReport {
  const { messages } = run
  try {
    storeFixed(file.path, source, output, run)
    // The file has the new text, so the report need not contain the user's code.
    return report
  } catch (error) {
    messages.failedAt('commandLine.cannot-fix', file.path, error)
    return checkText({ ...file, text: source.text }, { ...run, flags: { ...run.flags, fix: false } })
  }
}

/** Checks a text, and fixes it if requested. */
export function checkText({ path, language, text }: TextToCheck, run: Run): FileReport {
  const { io, messages, projects, configurations, flags, cache } = run
  const fix = flags.fix || flags.diff
  const question = cache && {
    ...{ path, text, options: configurations.optionsFor(path), context: projects.around(path).context() },
    showsFixes: run.showsFixes,
  }
  const known = question && cache.reportOn(question)
  if (known) return known
  const examined = examine({ path, language, text }, run, fix, messages, (checked, before, edits) => {
    const { text: fixed } = checked
    const change =
      fixed === text ? {} : { output: fixed, fixed: Math.max(0, before.findings.length - checked.findings.length) }
    if (flags.diff && fixed !== text) {
      const keys = secretsIn(text, before.secrets)
      run.diffs.push(
        unifiedDiff(pathFrom(io.cwd, path), text, edits, {
          hide: (line) => masked(line, keys),
          words: io.words,
        }),
      )
    }
    return { ...reportOf(path, flags.diff ? before : checked, run), ...change }
  })
  if (!examined) return { path, text: null, findings: [] }
  if (question && 'value' in examined) cache.keep(question, examined.value)
  return 'value' in examined ? examined.value : { path, text: null, findings: [], failure: examined.failure }
}

function reportOf(path: string, { text, findings, secrets, regions }: Checked, run: Run): FileReport {
  const { projects } = run
  if (findings.length === 0) return { path, text: null, findings }
  return {
    ...{ path, text, secrets },
    findings: findings.map((finding) => projects.withPaths(copyOf(finding, run.showsFixes), path)),
    blocks: blocksOf(regions),
  }
}

/** Without the getter for fixes, which would keep each file's analysis in memory until the end of the run. */
function copyOf(finding: Finding, withFixes: boolean): Finding {
  const { ruleId, level, confidence, message, span, related, tags, docsUrl, facts } = finding
  const fixes = withFixes ? finding.fixes : []
  return { ruleId, level, confidence, message, span, related, tags, docsUrl, facts, fixes }
}
