import { isRequiredArgument, type KeyWrite, type Possibility } from '../../analysis/values/possibility'
import type { FixPlan } from '../../findings/rule'
import type { Contract } from '../../analysis/contract/contract'
import { isCertain } from '../../analysis/contract/outcome'
import type { Condition } from '../../knowledge'
import { currentModels } from '../shared/suggesting/models'
import { unsupportedIn } from '../../analysis/contract/support'
import { areExclusive, implies } from '../../analysis/values/recordObject'
import type { Request, Setting } from '../../analysis/requests/request'
import { createRule } from '../rule'
import { contractsOf } from '../shared/judging/contracts'
import { isPlaceholder } from '../shared/judging/placeholder'
import { mayBeUndocumented } from '../shared/judging/undocumented'
import { removal } from '../shared/repairing/removal'
import { code, codes, list, noted, shortName, titled } from '../shared/saying/wording'

/** A member of a group that a request sets to something. */
interface Member {
  readonly name: string
  readonly group: number
  readonly setting: Setting
  /** True if it is certainly set: neither empty nor possibly null. */
  readonly filled: boolean
}

export const conflictingParameters = createRule({
  id: 'conflicting-parameters',
  summary: 'Parameters that cannot be used in the same request: `image_tail`, motion brush masks, `camera_control`.',
  level: 'error',
  fixable: 'review',
  facts: ['exclusiveImageControls', 'emptyIsAbsent'],
  kind: 'request',
  check(request, report, meaning) {
    const [endpoint, ...others] = request.endpoints
    if (!endpoint || others.length > 0 || mayBeUndocumented(request)) return
    for (const { groups, severity } of endpoint.exclusive ?? []) {
      const useless = uselessIn(request)
      const members = groups.flatMap((names, group) =>
        names.filter((name) => !useless.has(name)).flatMap((name) => membersOf(request, name, group)),
      )
      const clash = clashOf(members)
      const last = clash.members.at(-1)
      if (!last || meaning.guards.some(({ names }) => clash.members.filter(({ name }) => names.has(name)).length > 1))
        continue
      report({
        at: last.setting.write.keySpan,
        message: clash.certain ? 'always' : 'sometimes',
        level: clash.certain && severity !== 'none' ? severity : 'info',
        data: {
          names: codes([...new Set(clash.members.map(({ name }) => name))], 'and'),
          endpoint: shortName(endpoint),
          groups: list(groups.map((names) => codes(names, 'plain'))),
        },
        confidence: clash.certain ? request.evidence.confidence : 'possible',
        related: clash.members.slice(0, -1).map(({ name, setting }) => ({
          span: setting.write.keySpan,
          message: noted('set', { path: code(name) }),
        })),
        fixes: () => fixesFor(members, hopelessIn(request)),
      })
    }
  },
})

function membersOf(request: Request, name: string, group: number): readonly Member[] {
  const parameter = request.parameter(name)
  if (!parameter) return []
  return parameter.settings
    .filter(({ write, values }) => !isOnlyAllowed(write) && !values.every(isEmpty) && !values.some(isPlaceholder))
    .map((setting) => ({
      name,
      group,
      setting,
      filled: setting.values.every(isFilled) && !setting.write.optional,
    }))
}

/** `image_tail?: string` in a type says that it may be set, not that it is. */
function isOnlyAllowed({ value, optional }: KeyWrite): boolean {
  return value === null && optional
}

/** Whether a value is empty (a string, a list, null), which counts as not sent. */
function isEmpty(value: Possibility): boolean {
  if (value.kind === 'exact') return value.value === null || value.value === '' || value.value === false
  if (value.kind === 'list') return value.items !== null && value.items.length === 0
  return value.kind === 'record' && value.writes.length === 0 && !value.open
}

function isFilled(value: Possibility): boolean {
  if (value.kind === 'exact') return !isEmpty(value)
  if (value.kind === 'text' || value.kind === 'environment' || isRequiredArgument(value)) return true
  return (value.kind === 'record' || (value.kind === 'list' && value.items !== null)) && !isEmpty(value)
}

interface Clash {
  readonly members: readonly Member[]
  readonly certain: boolean
}

/** The members that can be set in one run; certain if two of them always are. */
function clashOf(members: readonly Member[]): Clash {
  const involved = new Set<Member>()
  let certain = false
  for (const [index, a] of members.entries()) {
    for (const b of members.slice(index + 1)) {
      if (a.group === b.group || areExclusive(a.setting.write, b.setting.write)) continue
      involved.add(a).add(b)
      if (areCertain(a, b)) certain = true
    }
  }
  const inOrder = [...involved].sort((a, b) => a.setting.write.keySpan.start - b.setting.write.keySpan.start)
  return { members: inOrder, certain }
}

/** Whether both are set whenever one of them is. */
function areCertain(a: Member, b: Member): boolean {
  return a.filled && b.filled && implies(a.setting.write, b.setting.write) && implies(b.setting.write, a.setting.write)
}

/** Parameters that another rule reports as unsupported anyway. */
function hopelessIn(request: Request): ReadonlySet<string> {
  return new Set(
    contractsOf(request)
      .flatMap(unsupportedIn)
      .filter(({ values }) => values === null)
      .map(({ path }) => path),
  )
}

/**
 * The parameters that no model supports, neither the requested one nor a current one. Another rule suggests to remove
 * them, and with them the conflict.
 */
function uselessIn(request: Request): ReadonlySet<string> {
  const [first, ...others] = contractsOf(request).map(
    (contract) =>
      new Set(
        unsupportedIn(contract)
          .filter((each) => each.values === null && each.severity !== 'none' && isCertain(each.outcome))
          .filter(({ allowed }) => contract.model.values.length > 0 && isPast(contract, allowed))
          .map(({ path }) => path),
      ),
  )
  return new Set([...(first ?? [])].filter((path) => others.every((other) => other.has(path))))
}

function isPast({ endpoint, model }: Contract, allowed: readonly Condition[]): boolean {
  const named = model.values.flatMap((value) => (value.kind === 'exact' ? [String(value.value)] : []))
  const usable = [...named, ...currentModels(endpoint)]
  return allowed.every(({ models }) => models?.every((each) => !usable.includes(each)) ?? false)
}

/** One fix per usable group that is set: keep it, and remove the others. */
function fixesFor(members: readonly Member[], hopeless: ReadonlySet<string>): readonly FixPlan[] {
  const present = [...new Set(members.filter(({ name }) => !hopeless.has(name)).map(({ group }) => group))]
  return present.map((kept) => {
    const names = [...new Set(members.filter(({ group }) => group === kept).map(({ name }) => name))]
    const repairs = members.filter(({ group }) => group !== kept).flatMap(({ setting }) => removal(setting))
    return { title: titled('keep', { names: codes(names, 'and') }), safety: 'review', repairs }
  })
}
