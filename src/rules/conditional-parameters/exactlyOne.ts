import { type Contract, type Effective, presenceOf } from '../../analysis/contract/contract'
import type { FixPlan } from '../../findings/rule'
import type { RecordObject } from '../../analysis/values/possibility'
import { all, not } from '../../analysis/contract/outcome'
import type { Meaning } from '../../analysis/meaning'
import type { ExactlyOne } from '../../knowledge'
import type { StatedReport } from '../rule'
import { insertion, literalNodeOf } from '../shared/repairing/changes'
import { certaintyOf } from '../shared/judging/certainty'
import { confidenceOf, levelOf } from '../shared/judging/judgement'
import { writtenFor } from '../shared/suggesting/keys'
import { removal } from '../shared/repairing/removal'
import { code, codes, list, noted, shortName, titled } from '../shared/saying/wording'

/** A parameter of a group of which exactly one is accepted, in the body or in a list item. */
interface Member {
  readonly name: string
  readonly effective: Effective
}

/** Checks that exactly one of some parameters is given. */
export function checkExactlyOne(
  contract: Contract,
  { of, severity }: ExactlyOne,
  report: ReportOne,
  meaning: Meaning,
): void {
  for (const { item, members } of groupsOf(contract, of)) {
    const given = members.filter(({ effective }) => presenceOf(effective).yes)
    // Passed in from outside: callers may omit one of them.
    if (given.filter(({ effective }) => effective.values.every(({ kind }) => kind === 'outside')).length > 1) continue
    const endpoint = shortName(contract.endpoint)
    const none = all(members.map(({ effective }) => not(presenceOf(effective))))
    const several = all(given.map(({ effective }) => presenceOf(effective)))
    const certainty = certaintyOf(given.length > 1 ? several : none, contract, item ? [] : of, meaning)
    const level = certainty && levelOf(severity, certainty === 'certain')
    if (!level) continue
    const weight = { level, confidence: confidenceOf(contract.request, certainty === 'certain') }
    if (given.length > 1) reportSeveral(given, { ...weight, data: { endpoint } }, report)
    else if (given.length === 0 && certainty === 'certain' && isMissing(contract, members)) {
      const at = item ? startOf(item) : contract.request.bodySpan
      report({
        at,
        message: 'none',
        ...weight,
        data: { of: codes(of.map(nameOf)), endpoint },
        fixes: addFixes(contract, item, members),
      })
    }
  }
}

type ReportOne = (finding: StatedReport<'several' | 'none'>) => void

/** Reports at the last one, with the others as related locations. */
function reportSeveral(
  given: readonly Member[],
  { data, ...weight }: Pick<StatedReport<'several'>, 'level' | 'confidence' | 'data'>,
  report: ReportOne,
): void {
  const [last, ...first] = given
    .flatMap(({ effective }) => effective.settings)
    .map(({ write }) => write.keySpan)
    .sort((a, b) => b.start - a.start)
  if (!last) return
  const names = list(
    given.map(({ name }) => code(name)),
    'and',
  )
  report({
    at: last,
    message: 'several',
    ...weight,
    data: { ...data, given: names },
    related: first.map((span) => ({ span, message: noted('another') })),
    fixes: keepFixes(given),
  })
}

/** Whether the object is completely known and sets none of them, not even empty or under another name. */
function isMissing(contract: Contract, members: readonly Member[]): boolean {
  return (
    contract.isWhole &&
    members.every(
      ({ name, effective }) => effective.settings.length === 0 && writtenFor(contract.request, name) === null,
    )
  )
}

function nameOf(path: string): string {
  return path.split('[].').at(-1) ?? path
}

/** The body, or each item of the list in the paths. */
function groupsOf(
  contract: Contract,
  of: readonly string[],
): readonly { readonly item: RecordObject | null; readonly members: readonly Member[] }[] {
  const [holder, inner] = (of[0] ?? '').split('[].')
  if (inner === undefined || holder === undefined)
    return [{ item: null, members: of.map((name) => ({ name, effective: contract.effective(name) })) }]
  return (contract.items(holder) ?? []).map((item) => ({
    item,
    members: of.map(nameOf).map((name) => ({ name, effective: contract.effectiveIn(item, name) })),
  }))
}

function startOf({ at: { span } }: RecordObject) {
  return { start: span.start, end: span.start + 1 }
}

function keepFixes(given: readonly Member[]): readonly FixPlan[] {
  return given.map(({ name }) => ({
    title: titled('keep', { names: code(name) }),
    safety: 'review',
    repairs: given
      .filter((other) => other.name !== name)
      .flatMap(({ effective }) => effective.settings.flatMap(removal)),
  }))
}

function addFixes(contract: Contract, item: RecordObject | null, members: readonly Member[]): readonly FixPlan[] {
  const into = item && literalNodeOf(item)
  if (item && !into) return []
  return members.map(({ name }) => ({
    title: titled('add', { what: code(name) }),
    safety: 'review',
    repairs: into
      ? [{ do: 'insert-entry', into, key: name, value: `<${name}>` }]
      : insertion(contract, name, `<${name}>`),
  }))
}
