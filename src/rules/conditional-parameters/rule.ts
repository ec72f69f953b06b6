import { type Contract, pathsOf } from '../../analysis/contract/contract'
import type { Report } from '../../findings/rule'
import { all, isCertain, type Outcome } from '../../analysis/contract/outcome'
import { isGiven, pathsRequired } from '../../analysis/contract/requirement'
import type { Meaning } from '../../analysis/meaning'
import type { Constraint } from '../../knowledge'
import { createRule, type StatedReport } from '../rule'
import { isAboutCamera } from '../shared/judging/camera'
import { believable, certaintyOf } from '../shared/judging/certainty'
import { contractsOf } from '../shared/judging/contracts'
import { confidenceOf, levelOf } from '../shared/judging/judgement'
import { outcomeOf } from '../shared/judging/trouble'
import { checkExactlyOne } from './exactlyOne'
import { fixesFor, uselessFixes } from './fixes'
import { foundIn, placeOf } from './found'
import { code, fact, noted } from '../shared/saying/wording'

type MessageId = 'broken' | 'useless' | 'several' | 'none'
type ReportOne = (finding: StatedReport<MessageId>) => void

export const conditionalParameters = createRule({
  id: 'conditional-parameters',
  summary: 'Parameters that depend on each other: the sum of shots, a voice without sound, frames, exactly one of two.',
  level: 'error',
  fixable: 'review',
  facts: ['multiShotRules', 'omniInputRules', 'emptyIsAbsent'],
  kind: 'request',
  check(request, report, meaning) {
    const [contract, ...others] = contractsOf(request)
    if (!contract) return
    for (const constraint of contract.endpoint.constraints ?? []) {
      const shared = others.every((other) =>
        other.endpoint.constraints?.some((each) => each.id === constraint.id && outcomeOf(other, each).yes),
      )
      if (shared && constraint.situation === undefined && !isAboutCamera(constraint))
        checkConstraint(contract, constraint, report, meaning)
    }
    if (others.length === 0)
      for (const each of contract.endpoint.exactlyOne ?? []) checkExactlyOne(contract, each, report, meaning)
  },
})

function checkConstraint(contract: Contract, constraint: Constraint, report: ReportOne, meaning: Meaning): void {
  const { when, then, statement } = constraint
  const reasons = when ? pathsOf(when) : []
  if (then.kind === 'no-effect') {
    for (const path of then.parameters) checkUseless(contract, constraint, path, report, meaning)
    return
  }
  const weight = weighed(
    contract,
    constraint,
    outcomeOf(contract, constraint),
    [...reasons, ...pathsRequired(then)],
    meaning,
  )
  const at = weight && placeOf(contract, constraint)
  if (!weight || !at) return
  report({
    at,
    message: 'broken',
    ...weight,
    data: { statement: fact(statement), found: foundIn(contract, then) },
    about: [...reasons, ...pathsRequired(then)],
    related: relatedTo(contract, [...reasons, ...pathsRequired(then)], at),
    fixes: () => fixesFor(contract, constraint),
  })
}

function checkUseless(
  contract: Contract,
  constraint: Constraint,
  path: string,
  report: ReportOne,
  meaning: Meaning,
): void {
  const { when, statement } = constraint
  const reasons = when ? pathsOf(when) : []
  const reason = when ? contract.check(when) : null
  // A parameter without effect in some runs may be needed in others.
  if (reason && !isCertain(reason)) return
  const outcome = all([...(reason ? [reason] : []), isGiven(contract, path)])
  const weight = weighed(contract, constraint, outcome, [...reasons, path], meaning)
  const [setting] = contract.effective(path).settings
  if (!weight || !setting) return
  report({
    at: setting.write.keySpan,
    message: 'useless',
    ...weight,
    data: { path: code(path), statement: fact(statement) },
    about: reasons,
    related: relatedTo(contract, reasons, setting.write.keySpan),
    tags: ['unnecessary'],
    fixes: () => uselessFixes(contract, constraint, path),
  })
}

function weighed(
  contract: Contract,
  constraint: Constraint,
  outcome: Outcome,
  paths: readonly string[],
  meaning: Meaning,
): (Pick<Report, 'confidence'> & Required<Pick<Report, 'level'>>) | null {
  const certainty = certaintyOf(outcome, contract, [...new Set(paths)], meaning)
  const level = certainty && levelOf(believable(constraint.severity, constraint), certainty === 'certain')
  return level ? { level, confidence: confidenceOf(contract.request, certainty === 'certain') } : null
}

function relatedTo(contract: Contract, paths: readonly string[], at: Report['at']): NonNullable<Report['related']> {
  return [...new Set(paths)]
    .flatMap((path) =>
      contract
        .effective(path)
        .settings.map(({ write: { keySpan } }) => ({ span: keySpan, message: noted('set', { path: code(path) }) })),
    )
    .filter(({ span }) => span.end <= at.start || span.start >= at.end)
}
