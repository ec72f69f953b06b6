import type { Meaning } from '../analysis/meaning'
import type { Rule } from '../rules'
import type { FixPlan, Report } from '../rules/rule'
import type { Writer } from '../syntax'
import type { SourceModel } from '../syntax/model'
import type { Edit } from '../syntax/repair'
import { budget } from './budget'
import { ruleDocsUrl } from './docs'
import { gaveUp as notice, gaveUpFinding } from './gaveUp'
import { ignoredBy, readIgnoreComments } from './ignoreComments'
import type { CheckOptions, Finding, Fix } from './types'

/** What the rules say about one text. */
export interface Found {
  readonly findings: readonly Finding[]
  /** It took too many steps: some rules were not checked to their end. */
  readonly gaveUp: boolean
}

/** Runs the rules over one meaning: levels and ignore comments applied, sorted by place, each finding once. */
export function findingsOf(rules: readonly Rule[], model: SourceModel, meaning: Meaning, writer: Writer, options: CheckOptions): Found {
  const comments = readIgnoreComments(model)
  const settingOf = (id: string) => (options.ignore?.includes(id) ? 'off' : options.levels?.[id])
  const found = new Map<string, Finding>()
  const fixes = fixReader(model, meaning, writer)
  const left = new Set(rules.filter(({ id }) => settingOf(id) !== 'off'))
  const all = left.size
  const run = () => {
    for (const rule of left) {
      rule.check(meaning, (report) => {
        const key = `${rule.id} ${report.at.start} ${report.at.end}`
        const setting = settingOf(rule.id)
        if (setting === 'off' || found.has(key) || ignoredBy(comments, model, rule.id, report.at.start)) return
        found.set(key, finding(rule, report, fixes, setting))
      })
      left.delete(rule)
    }
    return false
  }
  const gaveUp = meaning.program.work.attempt(budget.check, run, () => true)
  const setting = settingOf(notice.id)
  if (gaveUp && setting !== 'off') {
    const said = gaveUpFinding(model, [...left].map(({ id }) => id), all, setting)
    if (!ignoredBy(comments, model, notice.id, said.span.start)) found.set(notice.id, said)
  }
  return { findings: [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.ruleId.localeCompare(b.ruleId)), gaveUp }
}

type FixReader = (report: Report) => readonly Fix[]

/** Makes the fixes of reports, which share one budget: past it the rest has none. */
function fixReader(model: SourceModel, { program: { work } }: Meaning, writer: Writer): FixReader {
  let left: number = budget.fixes
  return (report) => {
    const before = work.steps
    const fixes = work.attempt(left, () => plansOf(report).flatMap((plan) => fixOf(plan, model, writer) ?? []), () => [])
    left -= work.steps - before
    return fixes
  }
}

function finding(rule: Rule, report: Report, fixesOf: FixReader, setting: Finding['level'] | undefined): Finding {
  let fixes: readonly Fix[] | undefined
  return {
    ruleId: rule.id,
    level: setting ?? report.level ?? rule.level,
    confidence: report.confidence,
    message: report.message,
    span: report.at,
    related: report.related ?? [],
    tags: report.tags ?? [],
    docsUrl: ruleDocsUrl(rule.id),
    facts: rule.facts,
    // Written when somebody asks: most findings are only shown.
    get fixes() {
      return (fixes ??= fixesOf(report))
    },
  }
}

function plansOf({ fixes = [] }: Report): readonly FixPlan[] {
  return typeof fixes === 'function' ? fixes() : fixes
}

/** A plan as edits; null where a part of it cannot be written, or parts would overlap. */
function fixOf({ title, safety, repairs }: FixPlan, model: SourceModel, writer: Writer): Fix | null {
  const edits: Edit[] = []
  for (const repair of repairs) {
    const own = writer.write(model, repair)
    // A helper that the file has already needs nothing.
    if (own.length === 0 && repair.do !== 'add-helper') return null
    for (const edit of own) edits.push(edit)
  }
  const ordered = withoutTwins(edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return ordered.length === 0 || overlap(ordered) ? null : { title, safety, edits: ordered }
}

function withoutTwins(edits: readonly Edit[]): Edit[] {
  const seen = new Map(edits.map((edit) => [`${edit.span.start} ${edit.span.end} ${edit.newText}`, edit]))
  return [...seen.values()]
}

export function overlap(ordered: readonly Edit[]): boolean {
  return ordered.some((edit, index) => {
    const next = ordered[index + 1]
    return next !== undefined && next.span.start < edit.span.end
  })
}
