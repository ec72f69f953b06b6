import type { Condition, Constraint, EndpointParameter, Provenance, Scalar, Severity } from '../../knowledge'
import { type Contract, pathsOf } from './contract'
import { all, any, either, not, type Outcome, unknown } from './outcome'
import { parametersOf } from './parametersOf'
import { checkRequirement } from './requirement'

/** A parameter, or some of its values, in a combination that is not supported. */
export interface Unsupported {
  /** Dotted path from the body. */
  readonly path: string
  /** The values, or null for the parameter as such. */
  readonly values: readonly Scalar[] | null
  /** The deciding condition in a few words; null if the paths are enough. */
  readonly situation: string | null
  /** The paths of that condition. */
  readonly reasons: readonly string[]
  /** The conditions under which it is supported; empty if never. */
  readonly allowed: readonly Condition[]
  /** How certain it is that the request meets none of them. */
  readonly outcome: Outcome
  readonly severity: Severity
  /** The fact that it is based on. */
  readonly from: Partial<Provenance>
}

/** All combinations in a request that its endpoint does not support. */
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

/** The deciding parameters for the possible models: the parameter itself, the model, and those in their conditions. */
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

/** The features of a model that the endpoint does not list are unknown. */
function forListed(contract: Contract, outcome: Outcome): Outcome {
  const { no: listed, unknown: unlisted } = contract.isModel([])
  return listed ? (unlisted ? either([outcome, unknown]) : outcome) : unknown
}

function isOnly({ yes, no }: Outcome): boolean {
  return yes && !no
}

/** Values that other models of the endpoint accept. A value that no model accepts is an invalid value, not a combination. */
function byModel(contract: Contract, path: string, parameter: EndpointParameter): readonly Unsupported[] {
  const { valuesByModel = {}, enum: known = [], invalid: severity = 'error' } = parameter
  const models = Object.entries(valuesByModel)
  const found: Unsupported[] = []
  for (const [model, taken] of models) {
    const isModel = contract.isModel([model])
    if (!isModel.yes) continue
    if (taken === null) {
      found.push({
        path,
        values: null,
        ...plain,
        allowed: modelsThat(models, (values) => values !== null),
        outcome: all([isModel, contract.isPresent(path)]),
        // It is unknown whether a model refuses or ignores a parameter that it does not accept.
        severity: severity === 'error' ? 'warning' : severity,
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

/** Values that a model accepts, but not under these conditions. */
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
