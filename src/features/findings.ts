import type { Meaning } from '../analysis/meaning'
import type { Rule } from '../rules'
import type { FixPlan, Report } from '../rules/rule'
import type { Writer } from '../syntax'
import type { SourceModel } from '../syntax/model'
import type { Edit } from '../syntax/repair'
import { ruleDocsUrl } from './docs'
import { ignoredBy, readIgnoreComments } from './ignoreComments'
import type { CheckOptions, Finding, Fix } from './types'

/** Runs the rules over one meaning: levels and ignore comments applied, sorted by place, each finding once. */
export function findingsOf(rules: readonly Rule[], model: SourceModel, meaning: Meaning, writer: Writer, options: CheckOptions): readonly Finding[] {
  const comments = readIgnoreComments(model)
  const found = new Map<string, Finding>()
  for (const rule of rules) {
    const setting = options.levels?.[rule.id]
    if (setting === 'off' || options.ignore?.includes(rule.id)) continue
    rule.check(meaning, (report) => {
      const key = `${rule.id} ${report.at.start} ${report.at.end}`
      if (found.has(key) || ignoredBy(comments, model, rule.id, report.at.start)) return
      found.set(key, finding(rule, report, model, writer, setting))
    })
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.ruleId.localeCompare(b.ruleId))
}

function finding(rule: Rule, report: Report, model: SourceModel, writer: Writer, setting: Finding['level'] | undefined): Finding {
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
      return (fixes ??= plansOf(report).flatMap((plan) => fixOf(plan, model, writer) ?? []))
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
    edits.push(...own)
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
