import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import type { Request } from '../../analysis/requests/request'
import type { Level } from '../../findings/finding'
import { createRule } from '../rule'
import { judgedSlots, judgedSlotsAtTop } from '../shared/judging/judgedSlots'
import { isLeftOut } from '../shared/suggesting/keys'
import { isBeside, isSafe, moveFix, removeFix, renameFix, valueRepairs } from './fixes'
import { judgeInner, judgeKey, type Verdict } from './verdict'
import { code, fact, shortName } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

export const unknownParameter = createRule({
  id: 'unknown-parameter',
  summary:
    'A key that the endpoint does not accept: `image_url` for `image`, `model` for `model_name`, camel case, names that gateways use.',
  level: 'warning',
  fixable: 'safe',
  facts: ['keysOfEndpoints', 'modelKeyIgnored', 'emptyIsAbsent', 'lipSyncInput'],
  kind: 'request',
  check(request, report) {
    const whole = judgedSlots(request)
    for (const slot of whole.length > 0 ? whole : judgedSlotsAtTop(request)) {
      if (slot.parameters.some((parameter) => parameter !== null) || isLeftOut(slot) || hasAlias(slot)) continue
      const verdict = slot.path === slot.name ? judgeKey(slot.name, request) : judgeInner(slot, request)
      const level = verdict && levelOf(verdict, slot, request)
      if (!verdict || !level || !slot.write) continue
      const right = verdict.kind === 'ignored' ? verdict.right : verdict.kind === 'meant' ? verdict.meant.right : null
      const beside = right !== null && isBeside(slot, right) ? right : null
      const [endpoint] = request.endpoints
      report({
        at: slot.write.keySpan,
        level,
        confidence: level === 'warning' ? request.evidence.confidence : 'possible',
        tags: verdict.kind === 'ignored' || beside !== null ? ['unnecessary'] : [],
        fixes: fixesFor(verdict, slot),
        ...wordsFor(verdict, slot, endpoint ? shortName(endpoint) : null, beside),
      })
    }
  },
})

/** A known wrong name is a warning, an undocumented name an info. If the body may not be sent unchanged, only known names count. */
function levelOf(verdict: Verdict, { name, holder }: Slot, { isSent, method }: Request): Level | null {
  const isKnown = verdict.kind === 'ignored' || (verdict.kind === 'meant' && verdict.meant.by === 'list')
  if (method === 'GET') return null
  if (!isSent) return isKnown && (verdict.kind === 'ignored' || verdict.meant.listed?.key === name) ? 'info' : null
  if (holder.class) return isKnown ? 'warning' : null
  return isKnown || verdict.kind === 'meant' || (verdict.kind === 'inside' && verdict.isPage && !verdict.isFormer)
    ? 'warning'
    : 'info'
}

/** `model: str = Field(alias="model_name")` is sent under another name. */
function hasAlias({ write }: Slot): boolean {
  const value = write?.value
  return value?.kind === 'call' && value.arguments.some(({ name }) => name?.includes('alias') ?? false)
}

function wordsFor(verdict: Verdict, slot: Slot, endpoint: Datum, beside: string | null) {
  const [key, path] = [code(slot.name), code(slot.path)]
  if (beside !== null) return { message: 'beside', data: { key, right: code(beside), endpoint } } as const
  switch (verdict.kind) {
    case 'ignored':
      return {
        message: 'ignored',
        data: { key, endpoint, right: code(verdict.right), note: fact(verdict.note) },
      } as const
    case 'meant':
      return {
        message: verdict.meant.by,
        data: { key: path, right: code(verdict.meant.right), endpoint: shortName(verdict.endpoint) },
      } as const
    case 'inside':
      return {
        message: verdict.isPage ? 'inside' : 'lipSync',
        data: { key, right: code(verdict.object), endpoint },
      } as const
    case 'elsewhere':
      return { message: 'elsewhere', data: { key, endpoint, other: shortName(verdict.endpoint) } } as const
    case 'unlisted':
      return { message: 'unlisted', data: { key: path, endpoint } } as const
  }
}

function fixesFor(verdict: Verdict, slot: Slot): readonly FixPlan[] {
  switch (verdict.kind) {
    case 'ignored':
      return renameFix(slot, verdict.right, 'review', [])
    case 'meant': {
      const values = valueRepairs(slot, verdict.meant, verdict.parameter)
      return renameFix(slot, verdict.meant.right, isSafe(slot, verdict.meant, values) ? 'safe' : 'review', values)
    }
    case 'inside':
      return moveFix(slot, verdict.object)
    default:
      return removeFix(slot)
  }
}
