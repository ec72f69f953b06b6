import type { Contract } from '../../analysis/contract/contract'
import { isCertain } from '../../analysis/contract/outcome'
import { pathsInvolved, type Unsupported, unsupportedIn } from '../../analysis/contract/support'
import type { Meaning, Request } from '../../analysis/meaning'
import { createRule, type StatedReport } from '../rule'
import { believable, certaintyOf } from '../shared/judging/certainty'
import { contractsOf } from '../shared/judging/contracts'
import { confidenceOf, levelOf } from '../shared/judging/judgement'
import { currentModels, endpointsWith, isModel, modelFixes, namedModels, statusIn } from '../shared/suggesting/models'
import { wrongPathModels } from '../shared/suggesting/pathModels'
import { fixesFor } from './fixes'
import { allowedIn, elsewhere, situationOf, subjectOf } from './words'
import { code, codes, list, noted, proper, shortName, term, titled } from '../shared/saying/wording'

export const unsupportedCombination = createRule({
  id: 'unsupported-combination',
  summary: 'Models, endpoints, modes, durations or features that do not work together, by the capability maps.',
  level: 'error',
  fixable: 'review',
  facts: ['capabilityMaps', 'emptyIsAbsent'],
  bringsNo: ['unsupported-combination'],
  kind: 'request',
  check(request, report, meaning) {
    checkModel(request, report)
    checkPath(request, report)
    const [contract, ...others] = contractsOf(request)
    if (!contract || restsOnDeadDefault(contract)) return
    for (const each of unsupportedIn(contract)) {
      if (
        others.every((other) =>
          unsupportedIn(other).some(({ path, values }) => path === each.path && String(values) === String(each.values)),
        )
      )
        reportOne(contract, each, report, meaning)
    }
  },
})

type ReportOne = (finding: StatedReport<'combination' | 'model'>) => void

/** Without `model_name` the dead default is what to speak of, not what it could not do. */
function restsOnDeadDefault(contract: Contract): boolean {
  return contract.model.values.length === 0 && contract.parameterAt('model_name')?.defaultRetired === true
}

function reportOne(contract: Contract, each: Unsupported, report: ReportOne, meaning: Meaning): void {
  const paths = pathsInvolved(contract, each)
  // Where it is given in any case, it does not matter what it varies between.
  const isGiven = each.values === null && isCertain(contract.isPresent(each.path))
  const certainty = certaintyOf(
    each.outcome,
    contract,
    paths,
    meaning,
    isGiven ? paths.filter((path) => path !== each.path) : paths,
  )
  const certain = certainty === 'certain'
  const level = levelOf(believable(each.severity, each.from), certain)
  const [setting] = contract.effective(each.path).settings
  if (!certainty || !level || !setting) return
  report({
    at: each.values ? setting.span : setting.write.keySpan,
    message: 'combination',
    level,
    data: {
      subject: subjectOf(each),
      situation: situationOf(contract, each),
      endpoint: list(contract.request.endpoints.map(shortName), 'and'),
      allowed: allowedIn(contract, each),
    },
    confidence: confidenceOf(contract.request, certain),
    related: paths
      .filter((path) => path !== each.path)
      .flatMap((path) =>
        contract.effective(path).settings.map(({ span }) => ({ span, message: noted('set', { path: code(path) }) })),
      ),
    fixes: () => fixesFor(contract, each),
  })
}

/** A model that exists, but not on this endpoint. */
function checkModel(request: Request, report: ReportOne): void {
  const [endpoint] = request.endpoints
  if (!endpoint) return
  for (const named of namedModels(request)) {
    // A list of choices may serve several endpoints.
    if (named.isChoice || named.key !== 'model_name') continue
    if (!request.endpoints.every((each) => statusIn(named.name, each) === 'elsewhere')) continue
    const current = currentModels(endpoint)
    report({
      at: named.span,
      message: 'model',
      level: named.certain ? 'error' : 'warning',
      data: {
        model: code(named.name),
        endpoint: shortName(endpoint),
        other: elsewhere(named.name),
        models: codes(current),
      },
      confidence: confidenceOf(request, named.certain),
      about: ['model_name'],
      related: named.related,
      fixes: modelFixes(request, named, current),
    })
  }
}

/** A model of the new generation in the path of a product that does not have it. */
function checkPath(request: Request, report: ReportOne): void {
  for (const { name, product, endpoints: own, certain, span } of wrongPathModels(request)) {
    const there = endpointsWith(name)
    if (!isModel(name, 'new')) continue
    const names = own.flatMap(({ model }) => model ?? [])
    report({
      at: span ?? request.span,
      message: 'model',
      level: certain ? 'error' : 'warning',
      data: {
        model: code(name),
        endpoint: proper(product.slice(1)),
        other: term('model-of', { endpoints: list(there.map(shortName), 'and') }),
        models: codes(names),
      },
      confidence: confidenceOf(request, certain),
      fixes: span
        ? names.map((each) => ({
            title: titled('use', { what: code(each) }),
            safety: 'review',
            repairs: [{ do: 'code', at: span, by: each }],
          }))
        : [],
    })
  }
}
