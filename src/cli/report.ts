import type { Finding, Level, Span } from '../findings/finding'
import type { CodeBlock } from '../features/shown/blocks'

/** What a check says about one file. */
export interface FileReport {
  /** Absolute. */
  readonly path: string
  /** The text that the findings speak of: after fixing, where fixes were asked for. Null where nothing was found. */
  readonly text: string | null
  readonly findings: readonly Finding[]
  /** Where secrets are written in the text. */
  readonly secrets?: readonly Span[]
  /** The pieces of code that people see in the text, where lines are counted in each: the cells of a notebook. */
  readonly blocks?: readonly CodeBlock[]
  /** The fixed text of standard input, or of a file that is still to be written; only where fixes changed something. */
  readonly output?: string
  /** How many problems the fixes took away, or would take away. */
  readonly fixed?: number
  /** Why the file could not be checked, in one line; then there are no findings. */
  readonly failure?: string
}

/** Those that could be checked. */
export function checkedOf(reports: readonly FileReport[]): readonly FileReport[] {
  return reports.filter(({ failure }) => failure === undefined)
}

/** How many findings there are of each level. */
type Tally = Readonly<Record<Level, number>>

export function tally(reports: readonly FileReport[]): Tally {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  for (const { level } of reports.flatMap((report) => report.findings)) counts[level] += 1
  return counts
}

/** Errors alone. */
export function quietly(reports: readonly FileReport[]): readonly FileReport[] {
  return reports.map((report) => ({ ...report, findings: report.findings.filter(({ level }) => level === 'error') }))
}

/** Whether there are errors, or more warnings than are allowed. */
export function failing(reports: readonly FileReport[], maxWarnings: number): boolean {
  const { error, warning } = tally(reports)
  return error > 0 || warning > maxWarnings
}

/** How many problems were fixed. */
export function fixedIn(reports: readonly FileReport[]): number {
  return reports.reduce((sum, { fixed = 0 }) => sum + fixed, 0)
}

/** Rule ids as users see them. */
export function fullId(ruleId: string): string {
  return `kling/${ruleId}`
}
