import { accountUsage, packStatuses } from '../../../knowledge'
import type { Datum } from '../../../findings/message'
import type { Words } from '../../../words'
import { findServiceError } from '../../lookup'
import { code, inlineCode, ours, type Markdown } from '../../markdown'
import { excerpt } from '../../redact'
import type { AuthenticationProbe, Balance, CreditsProbe, Outcome, Pack, Probes } from '../probes'
import type { Answer, Problem } from '../report'
import { answer, problem, problemsFound, type Known } from './answer'
import { refusal, standingOf, unclear } from './outcomes'

export function answerAuthentication(known: Known): Answer {
  const { probes, hints, words } = known
  const found = problemsFound(known, 'authentication')
  const open = (needs: readonly Markdown[]): Answer =>
    answer('authentication', 'unanswered', known, { problems: found, needs })
  if (!probes) return open([hints.online])
  const tried = probes.authentication
  if (tried.length === 0) return open([hints.credentials])
  const taken = tried.filter(isTaken)
  const host = { name: inlineCode(probes.host) }
  return answer('authentication', taken.length > 0 ? 'yes' : 'unanswered', known, {
    statements: taken.map(({ use }) => words.say('checklist.accepted', { host, use })),
    problems: [...tried.flatMap((probe) => problemOfCredential(probe, words)), ...found],
    needs: tried.flatMap(({ outcome }) =>
      outcome.kind !== 'malformed' && standingOf(outcome) === 'unclear' ? [unclear(outcome, probes.host, words)] : [],
    ),
  })
}

function isTaken({ outcome }: AuthenticationProbe): boolean {
  return outcome.kind !== 'malformed' && ['accepted', 'no-credits'].includes(standingOf(outcome))
}

function problemOfCredential({ use, outcome }: AuthenticationProbe, words: Words): readonly Problem[] {
  if (outcome.kind === 'malformed')
    return [
      problem(
        'error',
        words.say('checklist.malformed', { use, defect: outcome.defect }),
        words.say('checklist.malformed-cause'),
        [words.say('checklist.malformed-repair')],
      ),
    ]
  return outcome.kind === 'answer' && standingOf(outcome) === 'refused' ? [refusal(outcome, use, words)] : []
}

export function answerCredits(known: Known): Answer {
  const { probes, hints, words } = known
  const found = problemsFound(known, 'credits')
  const open = (need: Markdown): Answer => answer('credits', 'unanswered', known, { problems: found, needs: [need] })
  if (!probes) return open(hints.online)
  if (probes.authentication.length === 0) return open(hints.credentials)
  const blocked = blockOf(probes, words)
  if (blocked) return answer('credits', 'no', known, { problems: [...found, blocked] })
  if (!probes.credits) return open(words.say('checklist.needs-credential'))
  return judgeCredits(probes.credits, probes.host, found, known)
}

/** The account may not spend, whatever its balance. */
function blockOf({ authentication, credits }: Probes, words: Words): Problem | null {
  const all = [
    ...authentication.flatMap(({ use, outcome }) => (outcome.kind === 'malformed' ? [] : [{ use, outcome }])),
    ...(credits?.outcomes ?? []).map((outcome) => ({ use: 'api-key' as const, outcome })),
  ]
  for (const { use, outcome } of all)
    if (outcome.kind === 'answer' && standingOf(outcome) === 'no-credits') return refusal(outcome, use, words)
  return null
}

function judgeCredits(credits: CreditsProbe, host: string, found: readonly Problem[], known: Known): Answer {
  const { outcomes, packs, balance } = credits
  const { words } = known
  const usable = packs.filter((pack) => isUsable(pack))
  const statements = [
    ...packs.map((pack) => describePack(pack, words)),
    ...(packs.length > 0 ? [words.say('checklist.pack-delay', { hours: accountUsage.packDelay })] : []),
    ...(balance === null ? [] : [describeBalance(balance, words)]),
  ]
  if (usable.length > 0 || (balance !== null && balance.amount > 0))
    return answer('credits', 'yes', known, { problems: found, statements })
  const failed = outcomes.find((outcome) => !isAnswered(outcome))
  if (packs.length > 0 && !failed)
    return answer('credits', 'no', known, { problems: [...found, nothingLeft(balance !== null, words)], statements })
  return answer('credits', 'unanswered', known, {
    problems: found,
    statements,
    needs: [failed ? unclear(failed, host, words) : words.say('checklist.look-at-packs')],
  })
}

function describeBalance(balance: Balance, words: Words): Markdown {
  return words.say('checklist.balance', {
    day: dayOf(balance.at),
    amount: rounded(balance.amount),
    currency: balance.currency === '' ? null : { name: currencyOf(balance) },
  })
}

function currencyOf({ currency }: Balance): Markdown {
  return /^[A-Z]{3}$/.test(currency) ? ours(currency) : code(excerpt(currency, 10))
}

function isAnswered(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.code === 0
}

function isUsable({ status, remaining }: Pack): boolean {
  return remaining > 0 && packStatuses.some(({ value, usable }) => usable && value === status)
}

function nothingLeft(isBalanceKnown: boolean, words: Words): Problem {
  const { causes: [cause] = [], remedy } = findServiceError(1102) ?? {}
  return problem(
    'error',
    words.say('checklist.nothing-left'),
    words.joined([
      cause === undefined ? null : words.fact(cause),
      isBalanceKnown ? words.say('checklist.balance-used-up') : null,
    ]),
    remedy === undefined ? [] : [words.fact(remedy)],
  )
}

function describePack({ name, status, total, remaining, expires }: Pack, words: Words): Markdown {
  const known = packStatuses.find(({ value }) => value === status)?.meaning
  const until = expires === null ? null : (dayOf(expires) ?? 'unknown')
  return words.say('checklist.pack', {
    name: { name: inlineCode(excerpt(name, 60)) },
    status: known !== undefined ? { fact: known } : status === '' ? null : { name: inlineCode(excerpt(status, 30)) },
    remaining: rounded(remaining),
    total: rounded(total),
    until,
  })
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}

/** The UTC date of a time in milliseconds; null if it is not a valid date. */
function dayOf(time: number): Datum {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? null : { name: date.toISOString().slice(0, 10) }
}
