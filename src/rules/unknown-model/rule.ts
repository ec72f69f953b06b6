import type { Request } from '../../analysis/meaning'
import type { Endpoint, Severity } from '../../knowledge'
import { listDay } from '../shared/saying/day'
import { createRule, type TemplateReport } from '../rule'
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
import { code, list, pair, shortName } from '../shared/saying/wording'
import { fixesFor } from './fixes'
import { withoutProduct } from './withoutProduct'
import { isNewOnly, looksLikeKling, type Meant, meantInBody, meantInPath } from './meant'
import { ours, prose, type Prose } from '../../text/prose'

type MessageId =
  'product' | 'meant' | 'instead' | 'otherGeneration' | 'path' | 'parameters' | 'near' | 'newOnly' | 'none'
type ReportOne = (finding: TemplateReport<MessageId>) => void

export const unknownModel = createRule({
  id: 'unknown-model',
  summary: 'A model that never existed, in `model_name` or in a path.',
  level: 'error',
  fixable: 'safe',
  facts: ['modelSpelling', 'kling4Unverified', 'modelKeyIgnored', 'aiSdkModels'],
  bringsNo: ['unsupported-combination'],
  kind: 'request',
  messages: {
    meant: '{name} is not a model of the Kling API: it is written {meant}.{but}',
    instead: '{name} is not a model of the Kling API: what comes nearest is {meant}.{but}',
    otherGeneration: '{name} is what paths of the new generation call this model; `model_name` takes {meant}.{but}',
    path: '{name} is what `model_name` calls this model; a path of the new generation takes {meant}.',
    parameters:
      '{name} is not a model of the Kling API: the model is {meant}, and the rest of the name is {parameters}.{but}',
    near: '{name} is not a model of the Kling API as far as Klint knows ({day}). Did you mean {meant}?{but}',
    newOnly: '{name} is a model of the new generation only ({there}); {where} takes {models}.',
    none: '{name} is not a model of the Kling API as far as Klint knows ({day}). {where} takes {models}.',
    product: '{name} is no model of {where}: names there end in what is to be made, such as {models}.',
  } satisfies Record<MessageId, string>,
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
          meant: code(meant?.model ?? ''),
          but: prose``,
          where: ours(product.slice(1)),
          models: list(names.map((each) => code(each))),
          day: modelListDay(endpoints[0]),
        },
        confidence: confidenceOf(request, certain),
        fixes: span
          ? (meant ? [meant.model] : names).map((to) => ({
              title: prose`Use ${code(to)}`,
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
      data: { name: code(model.name), where: ours(sdk), models: list(names.map((each) => code(each))) },
      confidence: request.evidence.confidence,
      fixes: names.map((to) => ({
        title: prose`Use ${code(to)}`,
        safety: 'review',
        repairs: [{ do: 'replace', at: model.at, by: to }],
      })),
    })
}

/** Unknown to every endpoint that it may be; where none is known, to the whole legacy API. */
function isUnknown({ endpoints }: Request, { key, name }: NamedModel): boolean {
  if (endpoints.length > 0) return endpoints.every((endpoint) => statusIn(name, endpoint) === 'unknown')
  return key === 'model_name' && !isModel(name, 'legacy') && !isOpen(name)
}

function reportNamed(request: Request, named: NamedModel, report: ReportOne): void {
  const endpoint = request.endpoints[0] ?? null
  const models = endpoint ? currentModels(endpoint) : []
  const meant = meantInBody(named.name, models)
  const level = levelOf(severityOf(named, meant), named.certain)
  if (!level) return
  const written = Object.entries(meant?.parameters ?? {}).map(([path, value]) => pair(path, [value]))
  report({
    at: named.span,
    message: messageFor(named.name, meant),
    level,
    data: {
      name: code(named.name),
      meant: code(meant?.model ?? ''),
      parameters: list(written, 'and'),
      but: meant && endpoint ? butOf(meant.model, endpoint) : prose``,
      there: list(endpointsWith(named.name).map(shortName), 'and'),
      where: endpoint ? shortName(endpoint) : prose`The legacy API`,
      models: list((models.length > 0 ? models : []).map((each) => code(each))),
      day: modelListDay(endpoint ?? undefined),
    },
    confidence: confidenceOf(request, named.certain),
    related: named.related,
    fixes: fixesFor(request, named, meant),
  })
}

/** Certain where the name is known to be none; a name that nobody ever saw may be new; one that is not like Kling's may come from elsewhere. */
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

function modelListDay(endpoint: Endpoint | undefined): Prose {
  return listDay(
    endpoint?.parameters.find(({ name }) => name === 'model_name'),
    endpoint,
  )
}

/** Why the model that was meant will not do either. */
function butOf(model: string, endpoint: Endpoint): Prose {
  const models = list(currentModels(endpoint).map((each) => code(each)))
  switch (statusIn(model, endpoint)) {
    case 'retired':
      return prose` That model is retired: take ${models}.`
    case 'elsewhere':
      return prose` That is not a model of ${shortName(endpoint)}: take ${models}.`
    default:
      return prose``
  }
}
