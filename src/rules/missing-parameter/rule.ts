import type { Contract } from '../../analysis/contract/contract'
import type { FixPlan } from '../../findings/rule'
import { type Missing, missingIn } from '../../analysis/contract/missing'
import type { Condition, EndpointParameter, Scalar, Severity } from '../../knowledge'
import type { Span } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { createRule } from '../rule'
import { isCameraPath } from '../shared/judging/camera'
import { insertion, literalNodeOf } from '../shared/repairing/changes'
import { contractsOf } from '../shared/judging/contracts'
import { confidenceOf, levelOf } from '../shared/judging/judgement'
import { troublesOf } from '../shared/judging/trouble'
import { isWrittenOtherwise } from './otherwise'
import { placeholderFor } from './placeholders'
import { code, codes, list, pair, sent, shortName, titled } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

export const missingParameter = createRule({
  id: 'missing-parameter',
  summary: 'A parameter is missing that the endpoint requires, always or together with others in the request.',
  level: 'error',
  fixable: 'review',
  facts: ['requiredParameters', 'emptyIsAbsent'],
  kind: 'request',
  check(request, report) {
    const [contract, ...others] = contractsOf(request)
    if (!contract) return
    const lackedByAll = (each: Missing) =>
      others.every((other) => missingIn(other).some(({ path, item }) => path === each.path && item === each.item))
    const found = missingIn(contract).filter(
      (each) => !isCameraPath(each.path) && lackedByAll(each) && !isWrittenOtherwise(contract, each),
    )
    for (const { at, missing } of byPlace(contract, found)) {
      const [first] = missing
      const level = levelOf(loudest(missing.map(({ severity }) => severity)), true)
      if (!first || !level) continue
      report({
        at,
        message: first.variant ? 'kind' : first.item ? 'item' : 'body',
        level,
        data: {
          names: list(
            missing.map(({ path, variant }) => (variant ? sent(variant.value) : code(path))),
            'and',
          ),
          count: missing.length,
          ...(first.variant || first.item ? { list: code(first.list ?? '') } : {}),
          ...(first.item && !first.variant ? {} : { endpoint: shortName(contract.endpoint) }),
          ...(first.variant || first.item ? {} : { situation: situationOf(contract, first.condition) }),
        },
        confidence: confidenceOf(request, true),
        fixes: () => fixesFor(contract, missing),
      })
    }
  },
})

/** The parameters in the request that make it required. */
function situationOf(contract: Contract, condition: Condition | null): Datum {
  const said = Object.keys(condition?.values ?? {}).flatMap((path) => {
    const [value, ...more] = contract.effective(path).values
    return value?.kind === 'exact' && more.length === 0 && value.value !== null ? [pair(path, [value.value])] : []
  })
  return said.length > 0 ? list(said, 'and') : null
}

interface Place {
  readonly at: Span
  readonly missing: readonly Missing[]
}

/** Combines the missing parameters of one place into one finding. */
function byPlace(contract: Contract, all: readonly Missing[]): readonly Place[] {
  const places = new Map<number, { at: Span; missing: Missing[] }>()
  for (const each of all) {
    const at = placeOf(contract, each)
    const place = places.get(at.start)
    if (place) place.missing.push(each)
    else places.set(at.start, { at, missing: [each] })
  }
  return [...places.values()]
}

/** The place to report: the brace of an item, the key of an object or list, or the body. */
function placeOf(contract: Contract, { path, item, list: inList }: Missing): Span {
  if (item) return { start: item.at.span.start, end: item.at.span.start + 1 }
  const parts = path.split('.')
  const holders =
    inList === null
      ? parts.slice(0, -1).map((_part, index) => parts.slice(0, parts.length - 1 - index).join('.'))
      : [path]
  const setting = holders.flatMap((holder) => contract.effective(holder).settings)[0]
  return setting?.write.keySpan ?? contract.request.bodySpan
}

function fixesFor(contract: Contract, missing: readonly Missing[]): readonly FixPlan[] {
  return [
    {
      title: titled('add', {
        what: codes(
          missing.map(({ path }) => path),
          'and',
        ),
      }),
      safety: 'review',
      repairs: missing.flatMap((each) => additionOf(contract, each)),
    },
  ]
}

function additionOf(contract: Contract, { path, parameter, item, variant }: Missing): readonly Repair[] {
  if (variant) return []
  const into = item && literalNodeOf(item)
  if (into) return [{ do: 'insert-entry', into, key: path, value: placeholderFor(parameter) }]
  return item
    ? []
    : insertion(contract, path, placeholderFor({ ...parameter, ...withBestFirst(contract, path, parameter) }))
}

/** Puts the value first that requires the fewest other parameters. */
function withBestFirst(
  contract: Contract,
  path: string,
  { enum: values }: EndpointParameter,
): Pick<EndpointParameter, 'enum'> {
  if (!values) return {}
  const cost = (value: Scalar) => troublesOf(contract.assuming(path, value)).length
  return {
    enum: values
      .map((value) => ({ value, cost: cost(value) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ value }) => value),
  }
}

function loudest(severities: readonly Severity[]): Severity {
  const order: readonly Severity[] = ['error', 'warning', 'info', 'none']
  return order.find((each) => severities.includes(each)) ?? 'none'
}
