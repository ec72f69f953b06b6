import type { Meaning } from '../analysis/meaning'
import { push } from '../syntax/multimap'
import type { Request } from '../analysis/requests/request'
import type { RecordObject } from '../analysis/values/possibility'
import type { Level } from '../findings/finding'
import type { FixPlan, Report } from '../findings/rule'
import { keyOfStatement } from '../findings/message'
import { testsAround } from '../analysis/values/situations/questions'
import { decisive, situationsIn } from './shared/saying/situation'

type Check = (request: Request, report: (finding: Report) => void) => void

/** A finding, and the situations in which it occurs. */
interface Reported {
  readonly report: Report
  readonly situations: Request[]
}

/**
 * Checks a request in each situation in which it certainly goes to the official API; without that proof, no rule
 * reports. A finding in all situations is reported unchanged; a finding in some is at most a warning that says in
 * which.
 */
export function inEachSituation(
  request: Request,
  level: Level,
  check: Check,
  report: (finding: Report) => void,
  meaning: Meaning,
): void {
  const situations = request.situations.filter(({ evidence }) => evidence.verdict === 'official')
  const [only] = situations
  if (!only) return
  const said = new Set<string>()
  const say = (finding: Report): void => {
    said.add(placeOf(finding))
    report(finding)
  }
  if (request.situations.length === 1) check(only, say)
  else {
    const isOfficial = situations.length === request.situations.length
    const found = reported(request, situations, check)
    for (const { report: finding, situations: own } of isOfficial ? withoutRepeats(request, check, found) : found)
      say(isCertain(finding, own, situations, meaning) ? finding : onlyIn(finding, level, own, situations, meaning))
  }
  inVariants(request, level, check, (finding) => !said.has(placeOf(finding)) && report(finding), meaning)
}

/** Findings caused by single callers of a function, if not all callers cause them. */
function inVariants(
  request: Request,
  level: Level,
  check: Check,
  report: (finding: Report) => void,
  meaning: Meaning,
): void {
  const variants = request.variants.filter(({ evidence }) => evidence.verdict === 'official')
  const found = new Map<string, Reported>()
  for (const variant of variants) collect(found, variant, check)
  for (const { report: finding, situations } of found.values())
    report(onlyIn(finding, level, situations, variants, meaning))
}

/** Adds the findings of one situation to those of others. */
function collect(found: Map<string, Reported>, situation: Request, check: Check): void {
  check(situation, (finding) => {
    const key = keyOf(finding)
    const known = found.get(key)
    if (!known) found.set(key, { report: finding, situations: [situation] })
    else if (!known.situations.includes(situation)) known.situations.push(situation)
  })
}

/** Findings in some situations, except those that would also occur if the request went to another service, which may accept it. */
function reported(request: Request, situations: readonly Request[], check: Check): readonly Reported[] {
  const elsewhere = new Set<string>()
  for (const situation of request.situations)
    if (!situations.includes(situation)) check(situation, (finding) => elsewhere.add(keyOf(finding)))
  const found = new Map<string, Reported>()
  for (const situation of situations) collect(found, situation, check)
  return [...found].flatMap(([key, each]) => (elsewhere.has(key) ? [] : [each]))
}

function keyOf(finding: Report): string {
  return `${placeOf(finding)} ${keyOfStatement(finding.message)}`
}

function placeOf({ at }: Report): string {
  return `${at.start} ${at.end}`
}

/** If every situation has a different finding at the same place, the request as a whole gets one. */
function withoutRepeats(request: Request, check: Check, found: readonly Reported[]): readonly Reported[] {
  const places = new Map<string, Reported[]>()
  for (const each of found) push(places, placeOf(each.report), each)
  const repeated = [...places].filter(
    ([, own]) =>
      own.length > 1 && request.situations.every((one) => own.some(({ situations }) => situations.includes(one))),
  )
  if (repeated.length === 0) return found
  const whole: Reported[] = []
  check(request, (finding) => whole.push({ report: finding, situations: [...request.situations] }))
  const said = repeated
    .map(([place, own]) => ({
      own,
      instead: whole.filter(({ report }) => place === placeOf(report)),
    }))
    .filter(({ instead }) => instead.length > 0)
  const replaced = new Set(said.flatMap(({ own }) => own))
  return [...found.filter((each) => !replaced.has(each)), ...said.flatMap(({ instead }) => instead)]
}

/** Whether a finding applies in every situation in which the reported code runs. */
function isCertain({ at }: Report, own: readonly Request[], all: readonly Request[], meaning: Meaning): boolean {
  if (own.length === all.length) return true
  const others = all.filter((other) => !own.includes(other))
  if (own.every(({ body }) => sets(body, at)) && !others.some(({ body }) => sets(body, at))) return true
  const around = testsAround(meaning.evaluator, at)
  const decided = decisive(own, all)
  return decided.length > 0 && decided.every((key) => around.has(key))
}

/** Whether one of the keys that a body has is written at a place. */
function sets(body: RecordObject | null, at: Report['at']): boolean {
  return body !== null && body.writes.some(({ at: { span } }) => span.start <= at.start && at.end <= span.end)
}

/** A finding that applies only in some situations. */
function onlyIn(
  finding: Report,
  level: Level,
  own: readonly Request[],
  all: readonly Request[],
  meaning: Meaning,
): Report {
  const when = situationsIn(own, all, meaning)
  const said = finding.level ?? level
  return {
    ...finding,
    // A key without effect in one situation may be needed in another, so it stays.
    tags: (finding.tags ?? []).filter((tag) => tag !== 'unnecessary'),
    level: said === 'error' ? 'warning' : said,
    confidence: 'possible',
    message: { ...finding.message, when },
    fixes: () =>
      plansOf(finding)
        .filter(({ repairs }) => repairs.some((repair) => repair.do !== 'remove'))
        .map((plan) => ({ ...plan, safety: 'review' })),
  }
}

function plansOf({ fixes = [] }: Report): readonly FixPlan[] {
  return typeof fixes === 'function' ? fixes() : fixes
}
