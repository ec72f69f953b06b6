import type { Meaning } from '../analysis/meaning'
import type { FixPlan, Report, Rule } from './rule'
import { atOnce, type Steps, type Writer } from '../syntax'
import type { SourceModel } from '../syntax/model'
import { remembered } from '../syntax/remembered'
import { budget } from './budget'
import { ruleDocsUrl } from './docs'
import { gaveUp, gaveUpFinding } from './gaveUp'
import { newFindings } from './baseline'
import { type IgnoreComment, ignoring } from './ignoreComments'
import { unusedIgnore, unusedIgnores } from './unusedIgnores'
import { OfferedFixes } from './offeredFixes'
import { type Outcome, type Said, Trials } from './trials'
import { type CheckOptions, type Finding, type Fix, levels, type LevelSetting } from './finding'
import { type FilePlace, inFile, type OwnReport, ownReport } from './inFile'
import { visibleSpan } from './visibleSpan'
import { writeFix } from './writeFix'

/** A parsed text. */
export interface Subject {
  readonly model: SourceModel
  /** The meaning of the text, alone or with the files of its group. */
  readonly meaning: Meaning
  /** The text's place in the group, or null if it is read alone. */
  readonly place: FilePlace | null
}

/** The context in which findings and fixes are computed. */
export interface Workshop {
  readonly rules: readonly Rule[]
  readonly writer: Writer
  readonly options: CheckOptions
  /** Parses another version of the text. */
  read(text: string): Subject
}

/** The result of running the rules on one text. */
interface Found {
  readonly findings: readonly Finding[]
  /** True if the check took too many steps, so some rules were not checked completely. */
  readonly gaveUp: boolean
}

interface Reported {
  readonly rule: Rule
  readonly report: OwnReport
}

interface Reports {
  readonly reported: readonly Reported[]
  /** The rules that were not checked completely, because the check took too many steps. */
  readonly skipped: readonly Rule[]
  /** The rules that each ignore comment silenced. */
  readonly silenced: ReadonlyMap<IgnoreComment, ReadonlySet<string>>
}

/** Runs the rules, applies levels and ignore comments, sorts by position, and removes duplicates. */
export function* findingsInSteps(subject: Subject, workshop: Workshop): Steps<Found> {
  const { model } = subject
  const { options } = workshop
  const rules = workshop.rules.filter(({ id }) => settingOf(id, options) !== 'off')
  const reports = yield* reportsInSteps(subject, rules)
  const { reported, skipped } = reports
  const writeFixes = fixWriter(subject, workshop.writer)
  const drafts = reported.map(({ rule, report }) => {
    return { ...saidBy({ rule, report }), rule, report, bringsNo: rule.bringsNo ?? [], write: () => writeFixes(report) }
  })
  const look = (text: string, ruleIds: ReadonlySet<string>): Outcome => {
    const after = workshop.read(text)
    const watched = rules.filter(({ id }) => ruleIds.has(id))
    const found = atOnce(reportsInSteps(after, watched))
    // An incomplete analysis proves nothing.
    if (found.skipped.length > 0) return { errors: Infinity, said: [] }
    return { errors: after.model.errors.length, said: found.reported.map(saidBy) }
  }
  const trials = new Trials(model.text, { errors: model.errors.length, said: drafts }, look)
  const offered = new OfferedFixes(drafts, trials, options.wantsAllFixes ?? false)
  const findings = drafts.map((draft) => findingOf(model.text, draft, options, () => offered.of(draft)))
  const all = [...findings, ...noticesOf(model, reports, rules, workshop)].sort(byPlace)
  return { findings: newFindings(model.text, all, options.baseline ?? []), gaveUp: skipped.length > 0 }
}

function saidBy({ rule, report }: Reported): Said {
  return { ruleId: rule.id, message: report.message, isError: (report.level ?? rule.level) === 'error' }
}

function settingOf(id: string, { ignore, levels }: CheckOptions): LevelSetting | undefined {
  return ignore?.includes(id) || ignore?.includes('*') ? 'off' : levels?.[id]
}

function* reportsInSteps({ model, meaning, place }: Subject, rules: readonly Rule[]): Steps<Reports> {
  const silenced = new Map<IgnoreComment, Set<string>>()
  if (model.steps > budget.read) return { reported: [], skipped: rules, silenced }
  const found = new Map<string, Reported>()
  const left = new Set(rules)
  const run = (rule: Rule): void => {
    for (const said of reportsBy(rule, meaning)) {
      const unseen = place ? inFile(said, place) : ownReport(said)
      if (!unseen) continue
      const report = { ...unseen, at: visibleSpan(model.text, unseen.at) }
      const key = `${rule.id} ${report.at.start} ${report.at.end}`
      const by = ignoring(model, rule.id, report.at.start)
      for (const comment of by) silenced.set(comment, (silenced.get(comment) ?? new Set()).add(rule.id))
      // At one place, a rule reports one problem: the most severe, or else the first.
      if (by.length === 0 && isWorse({ rule, report }, found.get(key))) found.set(key, { rule, report })
    }
    left.delete(rule)
  }
  const files = Math.min(meaning.program.modules.length, mostShares)
  const within = meaning.program.work.allowance(budget.check * files)
  const readMore = (): boolean =>
    within(
      () => meaning.readMore(),
      () => false,
    )
  while (rules.length > 0 && readMore()) yield
  for (const rule of rules) {
    within(
      () => run(rule),
      () => undefined,
    )
    if (left.has(rule)) break
    yield
  }
  const placeOf = ({ rule, report }: Reported): Place => ({ ruleId: rule.id, span: report.at })
  const reported = [...found.values()].sort((a, b) => byPlace(placeOf(a), placeOf(b)))
  return { reported, skipped: [...left], silenced }
}

function isWorse(reported: Reported, known: Reported | undefined): boolean {
  const rank = ({ rule, report }: Reported): number => levels.indexOf(report.level ?? rule.level)
  return known === undefined || rank(reported) < rank(known)
}

/** Files that are checked together share the budget of this many. */
const mostShares = 4

/** The reports of a rule, in all files that are read together. */
function reportsBy(rule: Rule, meaning: Meaning): readonly Report[] {
  const known = said(meaning)
  const found = known.get(rule)
  if (found) return found
  const reports: Report[] = []
  rule.check(meaning, (report) => reports.push(report))
  known.set(rule, reports)
  return reports
}

const said = remembered<Meaning, Map<Rule, readonly Report[]>>(() => new Map())

type Place = Pick<Finding, 'ruleId' | 'span'>

/** The order of findings: by their places, then by their rules. */
export function byPlace(a: Place, b: Place): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || Number(a.ruleId > b.ruleId) - Number(a.ruleId < b.ruleId)
  )
}

/** Writes the fixes of reports, which share one budget; beyond it, the remaining reports get none. */
function fixWriter({ model, meaning }: Subject, writer: Writer): (report: OwnReport) => readonly Fix[] {
  const within = meaning.program.work.allowance(budget.fixes)
  return (report) =>
    within(
      () => plansOf(report).flatMap((plan) => writeFix(asReviewed(meaning, plan), report.at, model, writer) ?? []),
      () => [],
    )
}

/** A safe fix breaks no declared type; one that may needs a review. */
function asReviewed(meaning: Meaning, plan: FixPlan): FixPlan {
  const isSafe = plan.safety === 'safe' && plan.repairs.every((repair) => meaning.keepsTypes(repair))
  return isSafe ? plan : { ...plan, safety: 'review' }
}

function findingOf(
  text: string,
  { rule, report }: Reported,
  options: CheckOptions,
  fixes: () => Finding['fixes'],
): Finding {
  const setting = settingOf(rule.id, options)
  return {
    ruleId: rule.id,
    level: setting === undefined || setting === 'off' ? (report.level ?? rule.level) : setting,
    confidence: report.confidence,
    message: report.message,
    span: report.at,
    related: report.related.map((each) => ({ ...each, span: visibleSpan(each.file?.text ?? text, each.span) })),
    tags: report.tags ?? [],
    docsUrl: ruleDocsUrl(rule.id),
    facts: rule.facts,
    get fixes() {
      return fixes()
    },
  }
}

function plansOf({ fixes = [] }: OwnReport): readonly FixPlan[] {
  return typeof fixes === 'function' ? fixes() : fixes
}

/** Klint's reports on its own work, with the levels that users set: skipped rules and unused ignore comments. */
function noticesOf(
  model: SourceModel,
  { skipped, silenced }: Reports,
  rules: readonly Rule[],
  { options, rules: all }: Workshop,
): readonly Finding[] {
  const checked = new Set(rules.filter((rule) => !skipped.includes(rule)).map(({ id }) => id))
  const known = [...all.map(({ id }) => id), gaveUp.id, unusedIgnore.id]
  const unread = skipped.map(({ id }) => id)
  const notices = [
    ...(skipped.length > 0 ? [gaveUpFinding(model, unread, rules.length)] : []),
    ...unusedIgnores(model, { known, checked, isWhole: checked.size === all.length, silenced }),
  ]
  return notices.flatMap((notice) => {
    const setting = settingOf(notice.ruleId, options)
    // A comment for all rules does not silence the report that it is unused.
    const isSilent = ignoring(model, notice.ruleId, notice.span.start).some(
      (comment) => notice.ruleId !== unusedIgnore.id || comment.rules.length > 0,
    )
    if (setting === 'off' || isSilent) return []
    return setting === undefined ? [notice] : [{ ...notice, level: setting }]
  })
}
