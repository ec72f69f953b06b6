import { heldTokens } from './heldTokens'
import type { FixPlan } from '../../findings/rule'
import { pollLength } from './pollLength'
import { calledSpan } from '../../analysis/program/pointing'
import { isOneShot } from '../../analysis/program/script'
import { ageLimit, keptFor, secondsOfDay, tokenCaches, type TokenCache } from '../../analysis/tokens/tokenCache'
import { asksOnlyWhether } from '../../analysis/tokens/holder'
import { type TimedCache, timedCaches } from '../../analysis/tokens/timedCache'
import { lifeOf } from './tokenLife'
import type { Meaning } from '../../analysis/meaning'
import type { CompareValue } from '../../syntax/model'
import { createRule, type StatedReport } from '../rule'
import { code, lasting, noted, titled } from '../shared/saying/wording'

/** How long before its expiry a token is renewed, in seconds. */
const margin = 60

export const staleToken = createRule({
  id: 'stale-token',
  summary:
    'A Kling token is used after it has expired: a cache without expiry, a late refresh, a poll that outlasts the token.',
  level: 'warning',
  fixable: 'safe',
  facts: ['tokenLifetime', 'expiredTokenCode'],
  kind: 'file',
  check(meaning, report) {
    const { evaluator, tokens } = meaning
    if (tokens.length === 0) return
    for (const cache of tokenCaches(evaluator, tokens)) {
      checkDay(meaning, cache, report)
      checkRefresh(meaning, cache, report)
      checkKept(meaning, cache, report)
    }
    for (const cache of timedCaches(evaluator, tokens)) checkTime(meaning, cache, report)
    checkPolls(meaning, report)
  },
})

type ReportOne = (finding: StatedReport<'kept' | 'late' | 'edge' | 'secondsOfDay' | 'poll' | 'endless'>) => void

/** `(now - made).seconds`, which restarts at 0 every day. */
function checkDay({ evaluator }: Meaning, { tests }: TokenCache, report: ReportOne): void {
  for (const { propertySpan } of tests.flatMap((test) => secondsOfDay(evaluator, test))) {
    const repair = { do: 'code', at: propertySpan, by: 'total_seconds()' } as const
    report({
      at: propertySpan,
      message: 'secondsOfDay',
      confidence: 'certain',
      fixes: [{ title: titled('use', { what: code('.total_seconds()') }), safety: 'safe', repairs: [repair] }],
    })
  }
}

function checkRefresh(meaning: Meaning, cache: TokenCache, report: ReportOne): void {
  const life = lifeOf(meaning.evaluator, cache.token)
  const late = lateTest(meaning, cache, life)
  if (!late) return
  report({
    at: late.test.span,
    ...(late.kept > life
      ? { message: 'late', data: { kept: lasting(late.kept), life: lasting(life) } }
      : { message: 'edge', level: 'info', data: { life: lasting(life) } }),
    confidence: 'certain',
    related: [{ span: calledSpan(cache.at), message: noted('token-made') }],
    fixes: sooner(meaning, late.test, life),
  })
}

/** A cache that expires entries, but too late. */
function checkTime({ evaluator }: Meaning, { token, time, amount }: TimedCache, report: ReportOne): void {
  const life = lifeOf(evaluator, token)
  // A time of days must be in milliseconds.
  const perSecond = amount > life * 100 ? 1000 : 1
  const kept = amount / perSecond
  if (kept < life) return
  const repair = {
    do: 'code',
    at: time.span,
    by: `${life - margin}${perSecond === 1 ? '' : ` * ${perSecond}`}`,
  } as const
  const isNumber = time.kind === 'number' || time.kind === 'binary'
  report({
    at: time.span,
    ...(kept > life
      ? { message: 'late', data: { kept: lasting(kept), life: lasting(life) } }
      : { message: 'edge', level: 'info', data: { life: lasting(life) } }),
    confidence: 'certain',
    related: [{ span: token.span, message: noted('token-made') }],
    fixes: isNumber
      ? [{ title: titled('keep-for', { time: lasting(life - margin) }), safety: 'review', repairs: [repair] }]
      : [],
  })
}

function checkKept(meaning: Meaning, cache: TokenCache, report: ReportOne): void {
  if (!isForever(meaning, cache)) return
  const { at, holder, tests, token } = cache
  const place = holder === null ? null : code(holder.text)
  report({
    at: calledSpan(at),
    message: 'kept',
    level: isOneShot(meaning.program, at) ? 'info' : 'warning',
    data: { place, life: lasting(lifeOf(meaning.evaluator, token)) },
    confidence: 'likely',
    related: tests.slice(-1).map(({ span }) => ({ span, message: noted('asks-whether') })),
  })
}

function checkPolls({ evaluator, tokens, credentials, answers }: Meaning, report: ReportOne): void {
  const life = Math.min(...tokens.map((token) => lifeOf(evaluator, token)))
  for (const { poll, name, made } of heldTokens(evaluator, credentials, answers.polls)) {
    const length = pollLength(evaluator, answers.responses, poll)
    if (length === null || length <= life) continue
    report({
      at: name.span,
      message: length === Infinity ? 'endless' : 'poll',
      level: length === Infinity ? 'info' : 'warning',
      data: {
        name: code(name.name),
        ...(length === Infinity ? {} : { length: lasting(length) }),
        life: lasting(life),
      },
      confidence: 'likely',
      related: [
        { span: poll.at, message: noted('poll') },
        ...(made ? [{ span: made.span, message: noted('made') }] : []),
      ],
    })
  }
}

/** Whether only the token's existence is checked, and nothing discards it. */
function isForever({ program }: Meaning, { tests, holder, isReset }: TokenCache): boolean {
  if (isReset) return false
  return holder === null || tests.every((test) => asksOnlyWhether(program, test, holder))
}

/** The time comparison that keeps a token until its `exp`, or longer. */
function lateTest(
  { evaluator, program }: Meaning,
  { tests, holder }: TokenCache,
  life: number,
): { test: CompareValue; kept: number } | null {
  for (const test of tests) {
    for (const node of program.within(test)) {
      if (node.kind !== 'compare') continue
      const kept = keptFor(evaluator, node, holder)
      if (kept !== null && kept >= life) return { test: node, kept }
    }
  }
  return null
}

/** Refreshes a minute before expiry, if the limit is a number. */
function sooner({ evaluator }: Meaning, test: CompareValue, life: number): readonly FixPlan[] {
  const limit = ageLimit(evaluator, test)
  if (!limit || limit.perSecond === null || (limit.at.kind !== 'number' && limit.at.kind !== 'binary')) return []
  const by = `${life - margin}${limit.perSecond === 1 ? '' : ` * ${limit.perSecond}`}`
  return [
    {
      title: titled('refresh-after', { time: lasting(life - margin) }),
      safety: 'review',
      repairs: [{ do: 'code', at: limit.at.span, by }],
    },
  ]
}
