import type { Meaning } from '../analysis/meaning'
import type { Request } from '../analysis/requests/request'
import type { Level } from '../findings/finding'
import type { FixPlan, Report } from '../findings/rule'
import { prose } from '../text/prose'
import { situationsIn } from './shared/saying/situation'

interface Reported {
  readonly report: Report
  readonly situations: Request[]
}

/**
 * Checks a request in each situation in which it surely goes to the official API; without that proof every rule is
 * silent. What holds in all of them is said as it is. What holds in some is a warning at most, and says in which.
 */
export function inEachSituation(
  request: Request,
  level: Level,
  check: (request: Request, report: (finding: Report) => void) => void,
  report: (finding: Report) => void,
  meaning: Meaning,
): void {
  const situations = request.situations.filter(({ evidence }) => evidence.verdict === 'official')
  const [only] = situations
  if (!only) return
  if (request.situations.length === 1) {
    check(only, report)
    return
  }
  const elsewhere = foreignFindings(request, check)
  const found = new Map<string, Reported>()
  for (const situation of situations) {
    check(situation, (finding) => {
      const key = keyOf(finding)
      if (elsewhere.has(key)) return
      const known = found.get(key)
      if (!known) found.set(key, { report: finding, situations: [situation] })
      else if (!known.situations.includes(situation)) known.situations.push(situation)
    })
  }
  for (const { report: finding, situations: own } of found.values())
    report(own.length === situations.length ? finding : onlyIn(finding, level, own, situations, meaning))
}

/** What would be found where the same goes to somebody else, who may take it. */
function foreignFindings(
  request: Request,
  check: (request: Request, report: (finding: Report) => void) => void,
): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const situation of request.situations)
    if (situation.evidence.verdict !== 'official') check(situation, (finding) => keys.add(keyOf(finding)))
  return keys
}

function keyOf({ at, message }: Report): string {
  return `${at.start} ${at.end} ${message}`
}

/** A finding that does not hold in every situation. */
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
    level: said === 'error' ? 'warning' : said,
    confidence: 'possible',
    message: when ? prose`${finding.message} This holds ${when}.` : finding.message,
    fixes: () => plansOf(finding).map((plan) => ({ ...plan, safety: 'review' })),
  }
}

function plansOf({ fixes = [] }: Report): readonly FixPlan[] {
  return typeof fixes === 'function' ? fixes() : fixes
}
