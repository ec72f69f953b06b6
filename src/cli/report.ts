import type { Finding, Level, Span } from '../findings/finding'
import type { CodeBlock } from '../features/shown/blocks'

/** The result of checking one file. */
export interface FileReport {
  /** Absolute. */
  readonly path: string
  /** The text that the findings refer to: after fixing, if fixes were requested. Null if there are no findings. */
  readonly text: string | null
  readonly findings: readonly Finding[]
  /** The spans of secrets in the text. */
  readonly secrets?: readonly Span[]
  /** The code blocks, such as notebook cells, in which lines are counted separately. */
  readonly blocks?: readonly CodeBlock[]
  /** The fixed text of standard input or of a file that is not written yet; only if fixes changed something. */
  readonly output?: string
  /** How many problems the fixes removed, or would remove. */
  readonly fixed?: number
  /** Why the file could not be checked, in one line. There are no findings then. */
  readonly failure?: string
}

/** The reports of files that could be checked. */
export function checkedOf(reports: readonly FileReport[]): readonly FileReport[] {
  return reports.filter(({ failure }) => failure === undefined)
}

/** The number of findings at each level. */
type Tally = Readonly<Record<Level, number>>

export function tally(reports: readonly FileReport[]): Tally {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  for (const { level } of reports.flatMap((report) => report.findings)) counts[level] += 1
  return counts
}

/** The reports with errors only. */
export function quietly(reports: readonly FileReport[]): readonly FileReport[] {
  return reports.map((report) => ({ ...report, findings: report.findings.filter(({ level }) => level === 'error') }))
}

/** Whether there are errors, or more warnings than allowed. */
export function failing(reports: readonly FileReport[], maxWarnings: number): boolean {
  const { error, warning } = tally(reports)
  return error > 0 || warning > maxWarnings
}

/** How many problems were fixed. */
export function fixedIn(reports: readonly FileReport[]): number {
  return reports.reduce((sum, { fixed = 0 }) => sum + fixed, 0)
}

/** The rule id that users see. */
export function fullId(ruleId: string): string {
  return `kling/${ruleId}`
}
