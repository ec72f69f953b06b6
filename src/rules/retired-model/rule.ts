import type { Request } from '../../analysis/meaning'
import { exactTexts } from '../../analysis/values/possibility'
import { isDeclared } from '../../analysis/values/choices'
import type { Endpoint, Model } from '../../knowledge'
import type { Level } from '../../findings/finding'
import { createRule, type StatedReport } from '../rule'
import { change } from '../shared/repairing/changes'
import { contractsOf } from '../shared/judging/contracts'
import { believable } from '../shared/judging/certainty'
import { confidenceOf, levelOf } from '../shared/judging/judgement'
import { writtenFor } from '../shared/suggesting/keys'
import {
  currentModels,
  endpointsWith,
  leastTrouble,
  modelFixes,
  modelOf,
  type NamedModel,
  namedModels,
  statusIn,
} from '../shared/suggesting/models'
import { mayBeUndocumented } from '../shared/judging/undocumented'
import { code, codes, fact, noted, pair, proper, shortName, titled } from '../shared/saying/wording'
import type { Datum, MessageData } from '../../findings/message'

const key = 'model_name'

type ReportOne = (finding: StatedReport<'named' | 'declared' | 'default' | 'endpoint'>) => void

export const retiredModel = createRule({
  id: 'retired-model',
  summary: 'A model that Kling has switched off, or a missing `model_name` whose default is such a model.',
  level: 'warning',
  fixable: 'review',
  facts: ['noRetirementNotice', 'defaultModelRetired'],
  bringsNo: ['unsupported-combination'],
  kind: 'request',
  check(request, report) {
    reportEndpoint(request, report)
    // A type may still list retired models; it counts only if it allows nothing else.
    const named = namedModels(request).filter(({ isChoice, literal }) => !isChoice || literal !== null)
    for (const each of named) reportNamed(request, each, report)
    if (named.length === 0) reportDeclared(request, report)
    reportDefault(request, report)
  },
})

/** An endpoint whose documented models are all retired. */
function reportEndpoint(request: Request, report: ReportOne): void {
  const { endpoints } = request
  const [endpoint] = endpoints
  const goneOn = (each: Endpoint) => {
    const names = each.parameters.find(({ name }) => name === 'model_name')?.enum ?? []
    const found = names.map((name) => modelOf(String(name), each))
    return found.every((one) => one?.retirement !== undefined) ? (found[0] ?? null) : null
  }
  const model = endpoint && endpoints.every((each) => goneOn(each) !== null) ? goneOn(endpoint) : null
  if (!endpoint || !model || mayBeUndocumented(request)) return
  const [named] = namedModels(request)
  const { instead } = endpoint
  report({
    at: named?.span ?? request.bodySpan,
    message: 'endpoint',
    // Kling's pages showed these requests after that day, too.
    level: 'info',
    data: { ...about(model), endpoint: shortName(endpoint), instead: instead === undefined ? null : fact(instead) },
    about: [key],
    confidence: confidenceOf(request, false),
    tags: ['deprecated'],
  })
}

function reportNamed(request: Request, named: NamedModel, report: ReportOne): void {
  const isSure = request.endpoints.length > 0 || named.key === key
  const candidates = isSure ? candidatesFor(request, named.name) : []
  const [endpoint] = candidates
  if (!endpoint || !candidates.every((each) => statusIn(named.name, each) === 'retired')) return
  const model = modelOf(named.name, endpoint)
  if (!model?.retirement) return
  report({
    at: named.span,
    message: 'named',
    // Among current models, it may be one choice of many.
    level: named.alternatives.every((name) => isGone(name, request)) ? levelFor(model) : 'info',
    data: { ...about(model), current: codes(currentOnAll(candidates)) },
    about: [key],
    confidence: confidenceOf(request, named.certain),
    related: named.related,
    tags: ['deprecated'],
    fixes: request.endpoints.length > 0 ? modelFixes(request, named, currentModels(endpoint)) : [],
  })
}

/** The endpoints of a request. For an unknown path, all that ever had the model, if none has it now. */
function candidatesFor({ endpoints }: Request, name: string): readonly Endpoint[] {
  if (endpoints.length > 0) return endpoints
  return endpointsWith(name).length === 0 ? endpointsWith(name, true) : []
}

/** The models that can be used whichever endpoint it is; else those of the first. */
function currentOnAll([first, ...others]: readonly Endpoint[]): readonly string[] {
  const own = first ? currentModels(first) : []
  const common = own.filter((name) => others.every((each) => currentModels(each).includes(name)))
  return common.length > 0 ? common : own
}

/** A type shows what is allowed, not what is sent, unless it allows only retired models. */
function reportDeclared(request: Request, report: ReportOne): void {
  const [endpoint] = request.endpoints
  const { values = [], settings = [] } = request.parameter('model_name') ?? {}
  const names = exactTexts(values)
  const [setting] = settings
  if (
    !endpoint ||
    !setting ||
    names.length === 0 ||
    names.length < values.length ||
    !values.every(isDeclared) ||
    !names.every((name) => isGone(name, request))
  )
    return
  report({
    at: setting.span,
    message: 'declared',
    level: names.every((name) => levelFor(modelOf(name, endpoint)) === 'warning') ? 'warning' : 'info',
    data: {
      key: code(key),
      models: codes(names),
      count: names.length,
      current: currentOf(endpoint),
    },
    confidence: confidenceOf(request, false),
    related: values.map(({ at }) => ({ span: at.span, message: noted('declared') })),
    tags: ['deprecated'],
  })
}

/** Whether the model is retired for every possible endpoint. */
function isGone(name: string, request: Request): boolean {
  const candidates = candidatesFor(request, name)
  return (
    candidates.length > 0 &&
    candidates.every(
      (endpoint) => statusIn(name, endpoint) === 'retired' || modelOf(name, endpoint)?.retirement !== undefined,
    )
  )
}

/** Reports a retired default, if the request is completely known. */
function reportDefault(request: Request, report: ReportOne): void {
  const contracts = contractsOf(request)
  const [contract] = contracts
  if (!contract || namedModels(request).length > 0) return
  const lacks = contracts.every((each) => {
    const { values, unseen } = each.effective('model_name')
    return each.isWhole && each.parameterAt('model_name')?.defaultRetired === true && values.length === 0 && !unseen
  })
  const { endpoint } = contract
  const model = modelOf(String(contract.parameterAt('model_name')?.default), endpoint)
  if (!lacks || !model || writtenFor(request, 'model_name') !== null) return
  report({
    at: request.bodySpan,
    message: 'default',
    level: levelFor(model),
    data: { ...about(model), key: code(key), endpoint: shortName(endpoint), current: currentOf(endpoint) },
    confidence: request.evidence.confidence,
    fixes: leastTrouble(request, currentModels(endpoint)).map((name) => ({
      title: titled('set', { setting: pair(key, [name]) }),
      safety: 'review',
      repairs: change(contract, 'model_name', name),
    })),
  })
}

/** No Kling page announces the end of a model, so it is a warning at most. */
function levelFor(model: Model | null): Level {
  return (model && levelOf(believable('warning', model), true)) ?? 'info'
}

function about(model: Model): MessageData {
  const { since, evidence } = model.retirement ?? {}
  return {
    model: code(model.id),
    since: since === undefined ? null : proper(since),
    evidence: evidence === undefined ? null : fact(evidence),
  }
}

function currentOf(endpoint: Endpoint): Datum {
  return codes(currentModels(endpoint))
}
