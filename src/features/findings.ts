import type { Meaning } from '../analysis/meaning'
import type { Rule } from '../rules'
import type { FixPlan, Report } from '../rules/rule'
import type { Writer } from '../syntax'
import type { SourceModel } from '../syntax/model'
import { ruleDocsUrl } from './docs'
import { ignoredBy, readIgnoreComments } from './ignoreComments'
import { OfferedFixes, type Draft } from './offeredFixes'
import { Trials } from './trials'
import type { CheckOptions, Finding } from './types'
import { writeFix } from './writeFix'

/** A text as it was read. */
export interface Subject {
  readonly model: SourceModel
  readonly meaning: Meaning
}

/** What findings and their fixes are made with. */
export interface Workshop {
  readonly rules: readonly Rule[]
  readonly writer: Writer
  readonly options: CheckOptions
  /** Reads another version of the text. */
  read(text: string): Subject
}

interface Reported {
  readonly rule: Rule
  readonly report: Report
}

/** Runs the rules over one meaning: levels and ignore comments applied, sorted by place, each finding once. */
export function findingsOf(subject: Subject, workshop: Workshop): readonly Finding[] {
  const { model } = subject
  const { rules, writer, options, read } = workshop
  const drafts = reportsOf(subject, rules, options).map(({ rule, report }) => {
    const write: Draft['write'] = () => plansOf(report).flatMap((plan) => writeFix(plan, report.at, model, writer) ?? [])
    return { rule, report, ruleId: rule.id, message: report.message, write }
  })
  const trials = new Trials(model.text, { errors: model.errors.length, said: drafts }, (text, ruleIds) => {
    const after = read(text)
    const said = reportsOf(after, rules.filter(({ id }) => ruleIds.has(id)), options).map(({ rule, report }) => ({ ruleId: rule.id, message: report.message }))
    return { errors: after.model.errors.length, said }
  })
  const offered = new OfferedFixes(drafts, trials)
  return drafts.map((draft) => findingOf(draft, options, () => offered.of(draft)))
}

function reportsOf({ model, meaning }: Subject, rules: readonly Rule[], options: CheckOptions): readonly Reported[] {
  const comments = readIgnoreComments(model)
  const found = new Map<string, Reported>()
  for (const rule of rules) {
    if (options.levels?.[rule.id] === 'off' || options.ignore?.includes(rule.id)) continue
    rule.check(meaning, (report) => {
      const key = `${rule.id} ${report.at.start} ${report.at.end}`
      if (found.has(key) || ignoredBy(comments, model, rule.id, report.at.start)) return
      found.set(key, { rule, report })
    })
  }
  return [...found.values()].sort((a, b) => a.report.at.start - b.report.at.start || a.report.at.end - b.report.at.end || a.rule.id.localeCompare(b.rule.id))
}

function findingOf({ rule, report }: Reported, { levels }: CheckOptions, fixes: () => Finding['fixes']): Finding {
  const setting = levels?.[rule.id]
  return {
    ruleId: rule.id,
    level: setting === undefined || setting === 'off' ? (report.level ?? rule.level) : setting,
    confidence: report.confidence,
    message: report.message,
    span: report.at,
    related: report.related ?? [],
    tags: report.tags ?? [],
    docsUrl: ruleDocsUrl(rule.id),
    facts: rule.facts,
    get fixes() {
      return fixes()
    },
  }
}

function plansOf({ fixes = [] }: Report): readonly FixPlan[] {
  return typeof fixes === 'function' ? fixes() : fixes
}
