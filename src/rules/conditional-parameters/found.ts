import type { Contract, Effective } from '../../analysis/contract/contract'
import { areaOf, gapOf, sumOf } from '../../analysis/contract/requirement'
import type { Constraint, Requirement } from '../../knowledge'
import type { Span } from '../../syntax/model'
import { list, pair, term } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

/** What the request has instead, or null if the statement is enough. */
export function foundIn(contract: Contract, then: Requirement): Datum {
  switch (then.kind) {
    case 'holds': {
      const values = Object.keys(then.condition.values ?? {}).flatMap((path) =>
        sayValue(path, contract.effective(path)),
      )
      const counts = (then.condition.items ?? []).flatMap(({ lists, where }) =>
        where ? [] : sayCount(contract, lists),
      )
      const said = [...values, ...counts]
      return said.length === 0 ? null : list(said, 'plain')
    }
    case 'sum':
      return term('sum', { sum: sumOf(contract, then.list, then.field) ?? null })
    case 'gap': {
      const gaps = (contract.items(then.list) ?? []).flatMap((item) => gapOf(contract, item, then.from, then.to) ?? [])
      return gaps.length === 0 ? null : Math.min(...gaps)
    }
    case 'area': {
      const area = areaOf(contract, then.pairs)
      return area === null ? null : term('times', { count: Number(area.toFixed(2)) })
    }
    default:
      return null
  }
}

function sayValue(path: string, { values, maybeAbsent, defaultValue }: Effective): readonly Datum[] {
  const [value, ...more] = values
  if (value?.kind === 'exact' && more.length === 0 && value.value !== null) return [pair(path, [value.value])]
  return !value && maybeAbsent && defaultValue !== null
    ? [term('default', { setting: pair(path, [defaultValue]) })]
    : []
}

function sayCount(contract: Contract, lists: readonly string[]): readonly Datum[] {
  const counts = lists.map((each) => contract.row(each)?.length)
  return counts.includes(undefined) ? [] : [counts.reduce((sum: number, count) => sum + (count ?? 0), 0)]
}

/** The place to report: the parameter to change, or else the one that makes the constraint apply. */
export function placeOf(contract: Contract, { when, then }: Constraint): Span | null {
  const [value] = valuePaths(then).flatMap((path) => contract.effective(path).settings)
  if (value) return value.span
  const [row] = listPaths(then).flatMap((path) => contract.effective(path).settings)
  const [reason] = when ? contract.settingsOf(when) : []
  const setting = row ?? reason
  return setting ? setting.write.keySpan : contract.isWhole ? contract.request.bodySpan : null
}

function valuePaths(then: Requirement): readonly string[] {
  switch (then.kind) {
    case 'holds':
      return Object.keys(then.condition.values ?? {})
    case 'sum':
      return [then.equals]
    case 'area':
      return then.pairs.flat()
    case 'before':
      return [then.second]
    default:
      return []
  }
}

function listPaths(then: Requirement): readonly string[] {
  switch (then.kind) {
    case 'holds':
      return [...(then.condition.absent ?? []), ...(then.condition.items ?? []).flatMap(({ lists }) => lists)]
    case 'gap':
    case 'sum':
      return [then.list]
    default:
      return []
  }
}
