import type { Request } from '../../analysis/meaning'
import type { Endpoint, Model } from '../../knowledge'
import type { Level } from '../../features/types'
import { createRule, type FixPlan, type TemplateReport } from '../rule'
import { change } from '../shared/changes'
import { contractsOf } from '../shared/contracts'
import { believable } from '../shared/certainty'
import { confidenceOf } from '../shared/judgement'
import { writtenFor } from '../shared/keys'
import { currentModels, leastTrouble, modelFixes, modelOf, type NamedModel, namedModels, statusIn } from '../shared/models'
import { code, list, shortName } from '../shared/wording'

type ReportOne = (finding: TemplateReport<'named' | 'default'>) => void

export const retiredModel = createRule({
  id: 'retired-model',
  summary: 'A model that Kling has switched off, or a missing `model_name` where the default is one.',
  level: 'warning',
  fixable: 'review',
  facts: ['noRetirementNotice', 'defaultModelRetired'],
  kind: 'request',
  messages: {
    named: '{model} is retired{since}. {evidence} Take {current}.',
    default: 'Without `model_name`, {endpoint} falls back to {model}, which is retired{since}. {evidence} Name a model: {current}.',
  },
  check(request, report) {
    for (const named of namedModels(request)) reportNamed(request, named, report)
    reportDefault(request, report)
  },
})

function reportNamed(request: Request, named: NamedModel, report: ReportOne): void {
  const [endpoint] = request.endpoints
  const isRetired = (name: string) => request.endpoints.every((each) => statusIn(name, each) === 'retired')
  if (!endpoint || !isRetired(named.name)) return
  const isGone = (name: string) => isRetired(name) || modelOf(name, endpoint)?.retirement !== undefined
  const model = modelOf(named.name, endpoint)
  if (!model?.retirement) return
  report({
    at: named.span,
    message: 'named',
    // Beside models that are current it may be one choice of many.
    level: named.alternatives.every(isGone) ? levelFor(model) : 'info',
    data: about(model, endpoint),
    confidence: confidenceOf(request, named.certain),
    related: named.related,
    tags: ['deprecated'],
    fixes: modelFixes(request, named, currentModels(endpoint)),
  })
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
    title: `Name ${code(name)}`,
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
function levelFor(model: Model): Level {
  return believable('warning', model) === 'info' ? 'info' : 'warning'
}

function about(model: Model, endpoint: Endpoint): Readonly<Record<string, string>> {
  const { since, evidence = '' } = model.retirement ?? {}
  return {
    model: code(model.id),
    endpoint: shortName(endpoint),
    since: since === undefined ? '' : ` since ${since}`,
    evidence,
    current: list(currentModels(endpoint).map(code)),
  }
}
