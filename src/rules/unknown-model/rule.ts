import type { Request } from '../../analysis/meaning'
import type { Endpoint, Severity } from '../../knowledge'
import { listDay } from '../shared/saying/day'
import { createRule, type StatedReport } from '../rule'
import { confidenceOf, levelOf } from '../shared/judging/judgement'
import {
  currentModels,
  endpointsWith,
  isModel,
  type NamedModel,
  namedModels,
  statusIn,
} from '../shared/suggesting/models'
import { isOpen } from '../shared/judging/undocumented'
import { wrongPathModels } from '../shared/suggesting/pathModels'
import { fixesFor } from './fixes'
import { withoutProduct } from './withoutProduct'
import { isNewOnly, looksLikeKling, type Meant, meantInBody, meantInPath } from './meant'
import { code, codes, fact, list, pair, proper, shortName, term, titled } from '../shared/saying/wording'
import type { Datum, MessageData } from '../../findings/message'

type MessageId =
  'product' | 'meant' | 'instead' | 'otherGeneration' | 'path' | 'parameters' | 'near' | 'newOnly' | 'none'
type ReportOne = (finding: StatedReport<MessageId>) => void

export const unknownModel = createRule({
  id: 'unknown-model',
  summary: 'A model that never existed, in `model_name` or in a path.',
  level: 'error',
  fixable: 'safe',
  facts: ['modelSpelling', 'kling4Unverified', 'modelKeyIgnored', 'aiSdkModels'],
  bringsNo: ['unsupported-combination'],
  kind: 'request',
  check(request, report) {
    reportWithoutProduct(request, report)
    const inPaths = wrongPathModels(request).filter(({ name }) => !isModel(name, 'new'))
    for (const { name, product, endpoints, certain, span } of inPaths) {
      const names = endpoints.flatMap(({ model }) => model ?? [])
      const meant = meantInPath(name, names)
      report({
        at: span ?? request.span,
        message: meant === null ? 'none' : meant.by === 'generation' ? 'path' : 'near',
        level: certain && meant?.by === 'generation' ? 'error' : 'warning',
        data: {
          name: code(name),
          ...(meant === null
            ? { where: proper(product.slice(1)), models: codes(names), day: modelListDay(endpoints[0]) }
            : {
                meant: code(meant.model),
                ...(meant.by === 'generation' ? {} : { day: modelListDay(endpoints[0]), but: null }),
              }),
        },
        confidence: confidenceOf(request, certain),
        fixes: span
          ? (meant ? [meant.model] : names).map((to) => ({
              title: titled('use', { what: code(to) }),
              safety: 'review',
              repairs: [{ do: 'code', at: span, by: to }],
            }))
          : [],
      })
    }
    if (inPaths.length === 0)
      for (const named of namedModels(request)) if (isUnknown(request, named)) reportNamed(request, named, report)
  },
})

function reportWithoutProduct(request: Request, report: ReportOne): void {
  for (const { model, names, sdk } of withoutProduct(request))
    report({
      at: model.at.span,
      message: 'product',
      data: { name: code(model.name), where: fact(sdk), models: codes(names) },
      confidence: request.evidence.confidence,
      fixes: names.map((to) => ({
        title: titled('use', { what: code(to) }),
        safety: 'review',
        repairs: [{ do: 'replace', at: model.at, by: to }],
      })),
    })
}

/** Whether every possible endpoint lacks the model or, if none is known, all `/v1/…` endpoints. */
function isUnknown({ endpoints }: Request, { key, name }: NamedModel): boolean {
  if (endpoints.length > 0) return endpoints.every((endpoint) => statusIn(name, endpoint) === 'unknown')
  return key === 'model_name' && !isModel(name, 'legacy') && !isOpen(name)
}

function reportNamed(request: Request, named: NamedModel, report: ReportOne): void {
  const endpoint = request.endpoints[0] ?? null
  const meant = meantInBody(named.name, endpoint ? currentModels(endpoint) : [])
  const level = levelOf(severityOf(named, meant), named.certain)
  if (!level) return
  const message = messageFor(named.name, meant)
  report({
    at: named.span,
    message,
    level,
    data: dataFor(message, named, meant, endpoint),
    about: ['model_name'],
    confidence: confidenceOf(request, named.certain),
    related: named.related,
    fixes: fixesFor(request, named, meant),
  })
}

function dataFor(
  message: MessageId,
  { name }: NamedModel,
  meant: Meant | null,
  endpoint: Endpoint | null,
): MessageData {
  const data = { name: code(name) }
  const where = endpoint ? shortName(endpoint) : null
  const models = codes(endpoint ? currentModels(endpoint) : [])
  const day = modelListDay(endpoint ?? undefined)
  if (message === 'newOnly') return { ...data, there: list(endpointsWith(name).map(shortName), 'and'), where, models }
  if (message === 'none' || !meant) return { ...data, where, models, day }
  const but = endpoint ? butOf(meant.model, endpoint) : null
  const found = { ...data, meant: code(meant.model), but }
  const written = Object.entries(meant.parameters).map(([path, value]) => pair(path, [value]))
  if (message === 'parameters') return { ...found, parameters: list(written, 'and') }
  return message === 'near' ? { ...found, day } : found
}

/** Certain for a known wrong name. An unknown name may be new, and a name unlike Kling's may belong to another provider. */
function severityOf({ name, key, certain }: NamedModel, meant: Meant | null): Severity {
  if (!looksLikeKling(name)) return certain ? 'info' : 'none'
  const isKnown = isNewOnly(name) || (meant !== null && meant.by !== 'near')
  return isKnown && key === 'model_name' ? 'error' : 'warning'
}

function messageFor(name: string, meant: Meant | null): MessageId {
  if (isNewOnly(name)) return 'newOnly'
  if (meant === null) return 'none'
  if (Object.keys(meant.parameters).length > 0) return 'parameters'
  return ({ spelling: 'meant', known: 'instead', generation: 'otherGeneration', near: 'near' } as const)[meant.by]
}

function modelListDay(endpoint: Endpoint | undefined): Datum {
  return listDay(
    endpoint?.parameters.find(({ name }) => name === 'model_name'),
    endpoint,
  )
}

/** Why the model that was meant does not work either, or null. */
function butOf(model: string, endpoint: Endpoint): Datum {
  const status = statusIn(model, endpoint)
  if (status !== 'retired' && status !== 'elsewhere') return null
  return term('but-model', { status, endpoint: shortName(endpoint), models: codes(currentModels(endpoint)) })
}
