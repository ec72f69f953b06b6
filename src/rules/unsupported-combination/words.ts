import type { Contract } from '../../analysis/contract/contract'
import { pathsInvolved, type Unsupported } from '../../analysis/contract/support'
import { exactTexts } from '../../analysis/values/possibility'
import type { Condition } from '../../knowledge'
import { currentModels, endpointsWith, statusIn } from '../shared/suggesting/models'
import { code, describe, fact, list, pair, shortName, term } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

/** `image_tail`, or `sound: "on"`. */
export function subjectOf({ path, values }: Unsupported): Datum {
  return values ? pair(path, values) : code(path)
}

/** The deciding model and values of the request: "`kling-v2-6`, `mode: "std"` (the default)". */
export function situationOf(contract: Contract, each: Unsupported): Datum {
  const model = exactly(contract, 'model_name')
  const paths = pathsInvolved(contract, each).filter((path) => path !== each.path && path !== 'model_name')
  const said = paths.flatMap((path) => {
    const found = exactly(contract, path)
    return found === null
      ? []
      : [found.isDefault ? term('default', { setting: pair(path, [found.value]) }) : pair(path, [found.value])]
  })
  return list(
    [
      model === null ? possibleModels(contract, each) : code(model.value),
      ...said,
      ...(each.situation === null ? [] : [fact(each.situation)]),
    ],
    'and',
  )
}

/** The most models to name. */
const most = 3

/** The models of a request that may have one of several. */
function possibleModels(contract: Contract, each: Unsupported): Datum {
  const known = [...new Set(exactTexts(contract.model.values))].filter(
    (name) => statusIn(name, contract.endpoint) !== 'unknown',
  )
  const never = known.filter((name) => !each.allowed.some((condition) => concerns(condition, name)))
  const names = never.length > 0 ? never : known
  if (names.length > 0 && names.length <= most) return list(names.map(code))
  return term(allowedIn(contract, each) === null ? 'any-current-model' : 'this-model')
}

function exactly(contract: Contract, path: string): { readonly value: string; readonly isDefault: boolean } | null {
  const { values, maybeAbsent, unseen, defaultValue } =
    path === 'model_name' ? contract.model : contract.effective(path)
  const [value] = values
  if (value?.kind === 'exact' && values.length === 1) return { value: String(value.value), isDefault: false }
  return values.length === 0 && maybeAbsent && !unseen && defaultValue !== null
    ? { value: String(defaultValue), isDefault: true }
    : null
}

function concerns({ models }: Condition, model: string): boolean {
  return models?.includes(model) ?? true
}

/** Combinations that work with current models, the requested one first; null if there are none. */
export function allowedIn(contract: Contract, { allowed }: Unsupported): Datum {
  const current = currentModels(contract.endpoint)
  const model = exactly(contract, 'model_name')?.value ?? null
  const usable = allowed.flatMap(({ models, ...rest }): Condition[] => {
    const names = models?.filter((name) => name === model || current.includes(name))
    return names?.length === 0 ? [] : [names ? { ...rest, models: names } : rest]
  })
  const ordered = [
    ...usable.filter((each) => concerns(each, model ?? '')),
    ...usable.filter((each) => !concerns(each, model ?? '')),
  ]
  return ordered.length === 0 ? null : list(ordered.map(describe))
}

/** Says which endpoints have a model that this endpoint lacks. */
export function elsewhere(name: string): Datum {
  const now = endpointsWith(name)
  if (now.length > 0) return term('model-of', { endpoints: list(now.map(shortName), 'and') })
  const then = endpointsWith(name, true)
  return term('former-model', { endpoints: then.length > 0 ? list(then.map(shortName), 'and') : null })
}
