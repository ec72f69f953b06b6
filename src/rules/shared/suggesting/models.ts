import { unsupportedIn } from '../../../analysis/contract/support'
import type { FixPlan, Report } from '../../../findings/rule'
import { exactTexts, type Possibility } from '../../../analysis/values/possibility'
import { isChoice, isDeclared } from '../../../analysis/values/choices'
import type { Request, Setting } from '../../../analysis/requests/request'
import { type Endpoint, type EndpointParameter, endpoints, type Model, misnamedKeys, models } from '../../../knowledge'
import type { Span, Value } from '../../../syntax/model'
import { contractsOf } from '../judging/contracts'
import { literalOf } from '../repairing/literal'
import { isPlaceholder } from '../judging/placeholder'
import { isOpen } from '../judging/undocumented'
import { code, noted, titled } from '../saying/wording'

/** A possible model of a request's body. */
export interface NamedModel {
  /** `model_name`, or a wrong key for it. */
  readonly key: string
  readonly name: string
  /** True if it is the only possibility. */
  readonly certain: boolean
  /** True for a declared choice that no code is seen to pick. */
  readonly isChoice: boolean
  /** All possible exact names. */
  readonly alternatives: readonly string[]
  readonly span: Span
  /** Null if it is not in a literal. */
  readonly literal: Value | null
  /** Where it is sent, unless that is where it is written. */
  readonly related: NonNullable<Report['related']>
}

const keys = ['model_name', ...misnamedKeys.filter(({ instead }) => instead === 'model_name').map(({ key }) => key)]

/** The possible models of a request's body, including the choices of a declared type. */
export function namedModels(request: Request): readonly NamedModel[] {
  const parameter = keys.map((key) => request.parameter(key)).find((each) => each !== null)
  if (!parameter) return []
  const given = parameter.values.filter(
    (value) => !(value.kind === 'exact' && (value.value === null || value.value === '')),
  )
  return parameter.settings.flatMap((setting) =>
    setting.values
      .filter((value) => isName(value) && (!isDeclared(value) || isChoice(value)) && !isPlaceholder(value))
      .map((value) => ({
        key: parameter.name,
        name: exactTexts([value])[0] ?? '',
        certain: given.length === 1 && !isDeclared(value),
        isChoice: isChoice(value),
        alternatives: exactTexts(given),
        span: value.at.span,
        literal: literalOf(value),
        related: whereSent(setting, value.at.span),
      })),
  )
}

function isName(value: Possibility): boolean {
  return value.kind === 'exact' && typeof value.value === 'string' && value.value.trim() !== ''
}

function whereSent({ span }: Setting, { start, end }: Span): NamedModel['related'] {
  return end <= span.start || start >= span.end ? [{ span, message: noted('sent-here') }] : []
}

/** `elsewhere`: a model of the same generation that this endpoint never had. `open`: in a family that counts as valid. */
type ModelStatus = 'offered' | 'retired' | 'elsewhere' | 'open' | 'unknown'

/** The status of a name at an endpoint; null if the endpoint has no model, or its list is unknown. */
export function statusIn(name: string, endpoint: Endpoint): ModelStatus | null {
  const parameter = modelParameter(endpoint)
  if (!parameter) return null
  if (parameter.enum?.includes(name)) return 'offered'
  if (parameter.retiredValues?.includes(name)) return 'retired'
  if (isOpen(name)) return 'open'
  return isModel(name, 'legacy') ? 'elsewhere' : 'unknown'
}

export function isModel(name: string, generation: Model['generation']): boolean {
  return models.some((each) => each.id === name && each.generation === generation)
}

function modelParameter({ parameters }: Endpoint): EndpointParameter | null {
  const found: EndpointParameter | undefined = parameters.find(({ name }) => name === 'model_name')
  return found?.enum && found.status !== 'former' ? found : null
}

/** The current models of an endpoint, newest first. */
export function currentModels(endpoint: Endpoint): readonly string[] {
  const ids: readonly string[] = models.map(({ id }) => id)
  const current = (modelParameter(endpoint)?.enum ?? []).map(String)
  return [...current].sort((a, b) => ids.indexOf(a) - ids.indexOf(b))
}

/** The model with a name at an endpoint; the same name can be a video model and an image model. */
export function modelOf(name: string, { area, generation }: Endpoint): Model | null {
  const isImage = area === 'image'
  const found: Model | undefined = models.find(
    (each) =>
      each.id === name &&
      each.generation === (generation === 'new' ? 'new' : 'legacy') &&
      (each.kind === 'video') !== isImage,
  )
  return found ?? null
}

/** The endpoints that accept a model, in the body or in the path, or (`former`) accepted it. */
export function endpointsWith(name: string, former = false): readonly Endpoint[] {
  return endpoints.filter((endpoint: Endpoint) => {
    if (endpoint.model !== undefined) return endpoint.model === name && !former
    const parameter = modelParameter(endpoint)
    return (former ? parameter?.retiredValues : parameter?.enum)?.includes(name) ?? false
  })
}

/**
 * One fix for each model to use instead.
 * @param first the order: fewest conflicts with the rest of the request, nearest name, or as given
 */
export function modelFixes(
  request: Request,
  { literal }: NamedModel,
  names: readonly string[],
  first: 'least-trouble' | 'nearest' = 'least-trouble',
): readonly FixPlan[] {
  if (!literal) return []
  return (first === 'nearest' ? names : leastTrouble(request, names)).map((name) => ({
    title: titled('use', { what: code(name) }),
    safety: 'review',
    repairs: [{ do: 'replace', at: literal, by: name }],
  }))
}

/** Sorts models by the number of conflicts with the rest of the request. */
export function leastTrouble(request: Request, names: readonly string[]): readonly string[] {
  const [contract] = contractsOf(request)
  if (!contract) return names
  const trouble = new Map(names.map((name) => [name, unsupportedIn(contract.assuming('model_name', name)).length]))
  return [...names].sort((a, b) => (trouble.get(a) ?? 0) - (trouble.get(b) ?? 0))
}
