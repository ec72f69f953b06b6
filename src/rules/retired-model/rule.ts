import type { Request } from '../../analysis/meaning'
import type { FixPlan } from '../../findings/rule'
import { exactTexts } from '../../analysis/values/possibility'
import { isDeclared } from '../../analysis/values/choices'
import type { Endpoint, Model } from '../../knowledge'
import type { Level } from '../../findings/finding'
import { createRule, type MessageData, type TemplateReport } from '../rule'
import { change } from '../shared/repairing/changes'
import { contractsOf } from '../shared/judging/contracts'
import { believable } from '../shared/judging/certainty'
import { confidenceOf } from '../shared/judging/judgement'
import { writtenFor } from '../shared/suggesting/keys'
import {
  currentModels,
  leastTrouble,
  modelFixes,
  modelOf,
  type NamedModel,
  namedModels,
  statusIn,
} from '../shared/suggesting/models'
import { code, list, shortName } from '../shared/saying/wording'
import { mayBeUndocumented } from '../shared/judging/undocumented'
import { ours, prose } from '../../text/prose'

type ReportOne = (finding: TemplateReport<'named' | 'declared' | 'default' | 'endpoint'>) => void

export const retiredModel = createRule({
  id: 'retired-model',
  summary: 'A model that Kling has switched off, or a missing `model_name` where the default is one.',
  level: 'warning',
  fixable: 'review',
  facts: ['noRetirementNotice', 'defaultModelRetired'],
  bringsNo: ['unsupported-combination'],
  kind: 'request',
  messages: {
    named: '{model} is retired{since}. {evidence} Take {current}.',
    declared: 'The type of this value allows no model that is current: {models} {verb} retired. Take {current}.',
    default:
      'Without `model_name`, {endpoint} falls back to {model}, which is retired{since}. {evidence} Name a model: {current}.',
    endpoint:
      '{endpoint} has no model but {model}, which is retired{since}. {evidence} Nothing may be rendered on this path any more.{instead}',
  },
  check(request, report) {
    reportEndpoint(request, report)
    // A type may still have what is no longer picked: it counts where it has nothing else.
    const named = namedModels(request).filter(({ isChoice, literal }) => !isChoice || literal !== null)
    for (const each of named) reportNamed(request, each, report)
    if (named.length === 0) reportDeclared(request, report)
    reportDefault(request, report)
  },
})

/** Whose models are all gone: the page lists them still. */
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
    // The vendor's pages showed these requests after that day, too.
    level: 'info',
    data: { ...about(model, endpoint), instead: instead === undefined ? prose`` : prose` ${ours(instead)}` },
    confidence: confidenceOf(request, false),
    tags: ['deprecated'],
  })
}

function reportNamed(request: Request, named: NamedModel, report: ReportOne): void {
  const [endpoint] = request.endpoints
  const isRetired = (name: string) => request.endpoints.every((each) => statusIn(name, each) === 'retired')
  if (!endpoint || !isRetired(named.name)) return
  const model = modelOf(named.name, endpoint)
  if (!model?.retirement) return
  report({
    at: named.span,
    message: 'named',
    // Beside models that are current it may be one choice of many.
    level: named.alternatives.every((name) => isGone(name, request)) ? levelFor(model) : 'info',
    data: about(model, endpoint),
    confidence: confidenceOf(request, named.certain),
    related: named.related,
    tags: ['deprecated'],
    fixes: modelFixes(request, named, currentModels(endpoint)),
  })
}

/** What a type says is not what is sent; but where it allows nothing else, nothing else can be. */
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
      models: list(
        names.map((each) => code(each)),
        'and',
      ),
      verb: names.length > 1 ? prose`are` : prose`is`,
      current: list(currentModels(endpoint).map((each) => code(each))),
    },
    confidence: confidenceOf(request, false),
    related: values.map(({ at }) => ({ span: at.span, message: prose`The type says so.` })),
    tags: ['deprecated'],
  })
}

/** No endpoint of the request has it, and no other will take it again. */
function isGone(name: string, { endpoints }: Request): boolean {
  return endpoints.every(
    (endpoint) => statusIn(name, endpoint) === 'retired' || modelOf(name, endpoint)?.retirement !== undefined,
  )
}

/** Only where the request is seen whole: a default is used where nothing is set. */
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
  const fixes = leastTrouble(request, currentModels(endpoint)).map((name): FixPlan => ({
    title: prose`Name ${code(name)}`,
    safety: 'review',
    repairs: change(contract, 'model_name', name),
  }))
  report({
    at: request.bodySpan,
    message: 'default',
    level: levelFor(model),
    data: about(model, endpoint),
    confidence: request.evidence.confidence,
    fixes: fixes.filter(({ repairs }) => repairs.length > 0),
  })
}

/** No page of the vendor announces the end of a model, so it is a warning at most. */
function levelFor(model: Model | null): Level {
  return model === null || believable('warning', model) === 'info' ? 'info' : 'warning'
}

function about(model: Model, endpoint: Endpoint): MessageData {
  const { since, evidence = '' } = model.retirement ?? {}
  return {
    model: code(model.id),
    endpoint: shortName(endpoint),
    since: since === undefined ? prose`` : prose` since ${ours(since)}`,
    evidence: ours(evidence),
    current: list(currentModels(endpoint).map((each) => code(each))),
  }
}
