import type { Condition, Constraint, EndpointParameter, Provenance, Scalar, Severity } from '../../knowledge'
import { type Contract, pathsOf } from './contract'
import { all, any, either, not, type Outcome, unknown } from './outcome'
import { parametersOf } from './parametersOf'
import { checkRequirement } from './requirement'

/** A parameter, or one of its values, in a situation where it does not work. */
export interface Unsupported {
  /** Dotted, from the body. */
  readonly path: string
  /** The values that are meant; null where it is the parameter as such. */
  readonly values: readonly Scalar[] | null
  /** What else of the request makes it so, in a few words; null where the paths say it all. */
  readonly situation: string | null
  /** The paths that those words stand for. */
  readonly reasons: readonly string[]
  /** The situations in which it works; none: nowhere. */
  readonly allowed: readonly Condition[]
  /** How surely the request is in none of them. */
  readonly outcome: Outcome
  readonly severity: Severity
  /** Where it is said. */
  readonly from: Partial<Provenance>
}

/** Everything that a request combines and its endpoint does not, as far as it is known to be possible. */
export function unsupportedIn(contract: Contract): readonly Unsupported[] {
  const ofParameters = [...parametersOf(contract.endpoint)].flatMap(([path, parameter]) => [
    ...bySupport(contract, path, parameter),
    ...byModel(contract, path, parameter),
  ])
  return [
    ...ofParameters,
    ...(contract.endpoint.constraints ?? []).flatMap((constraint) => bySituation(contract, constraint)),
  ].filter(({ outcome }) => outcome.yes)
}

/** All that decides about it for the models that the request may name: the parameter, the model, and what their situations look at. */
export function pathsInvolved(contract: Contract, { path, allowed, reasons }: Unsupported): readonly string[] {
  const decisive = allowed.filter(({ models }) => models === undefined || contract.isModel(models).yes)
  return [...new Set([path, 'model_name', ...decisive.flatMap(pathsOf), ...reasons])]
}

const plain = { situation: null, reasons: [] } as const

function bySupport(contract: Contract, path: string, parameter: EndpointParameter): readonly Unsupported[] {
  return (parameter.support ?? []).flatMap((each) => {
    const given = each.values ? contract.holds(path, each.values) : contract.isPresent(path)
    if (!given.yes) return []
    const works = forListed(contract, any(each.when.map((condition) => contract.check(condition))))
    const lenient = each.lenient && isOnly(contract.isModel(each.lenient.models)) ? each.lenient : null
    return {
      path,
      values: each.values ?? null,
      ...plain,
      allowed: each.when,
      outcome: all([given, not(works)]),
      severity: (lenient ?? each).severity,
      from: each.source ? each : parameter,
    }
  })
}

/** Of a model that the endpoint does not list nobody knows what it can do. */
function forListed(contract: Contract, outcome: Outcome): Outcome {
  const { no: listed, unknown: unlisted } = contract.isModel([])
  return listed ? (unlisted ? either([outcome, unknown]) : outcome) : unknown
}

function isOnly({ yes, no }: Outcome): boolean {
  return yes && !no
}

/** Values that other models of the endpoint take. What none takes is not a combination, but an invalid value. */
function byModel(contract: Contract, path: string, parameter: EndpointParameter): readonly Unsupported[] {
  const { valuesByModel = {}, enum: known = [], invalid: severity = 'error' } = parameter
  const models = Object.entries(valuesByModel)
  const found: Unsupported[] = []
  for (const [model, taken] of models) {
    const isModel = contract.isModel([model])
    if (!isModel.yes) continue
    if (taken === null) {
      const allowed = [{ models: [model], absent: [path] }, ...modelsThat(models, (values) => values !== null)]
      found.push({
        path,
        values: null,
        ...plain,
        allowed,
        outcome: all([isModel, contract.isPresent(path)]),
        severity,
        from: parameter,
      })
      continue
    }
    for (const value of known.filter((each) => !taken.includes(each))) {
      const outcome = all([isModel, contract.holds(path, [value])])
      if (!outcome.yes) continue
      const allowed = [
        { models: [model], values: { [path]: taken } },
        ...modelsThat(models, (values) => values?.includes(value) ?? false),
      ]
      found.push({ path, values: [value], ...plain, allowed, outcome, severity, from: parameter })
    }
  }
  return found
}

/** Values that a model takes, but not in a situation like this. */
function bySituation(
  contract: Contract,
  { when, then, situation, severity, ...from }: Constraint,
): readonly Unsupported[] {
  if (situation === undefined || !when?.models || then.kind !== 'holds') return []
  const { models } = when
  const others = (contract.parameterAt('model_name')?.enum ?? []).map(String).filter((name) => !models.includes(name))
  const outcome = all([contract.check(when), not(checkRequirement(contract, then))])
  const allowed = others.length > 0 ? [{ models: others }] : []
  return Object.entries(then.condition.values ?? {}).flatMap(([path, taken]) => {
    const exact = contract
      .effective(path)
      .values.flatMap((value) => (value.kind === 'exact' && value.value !== null ? [value.value] : []))
    const values = exact.filter((value) => !taken.includes(value))
    const own = { models, values: { [path]: taken } }
    return values.length === 0
      ? []
      : [{ path, values, situation, reasons: pathsOf(when), allowed: [own, ...allowed], outcome, severity, from }]
  })
}

type ValuesOfModel = readonly [string, readonly Scalar[] | null]

function modelsThat(
  models: readonly ValuesOfModel[],
  take: (values: readonly Scalar[] | null) => boolean,
): readonly Condition[] {
  const names = models.filter(([, values]) => take(values)).map(([name]) => name)
  return names.length > 0 ? [{ models: names }] : []
}
