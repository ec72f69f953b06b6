import { accountUsage, packStatuses } from '../../../knowledge'
import { findServiceError } from '../../lookup'
import { code, inlineCode, markdown, ours, type Markdown } from '../../markdown'
import { excerpt } from '../../redact'
import type { AuthenticationProbe, Balance, CreditsProbe, Outcome, Pack, Probes } from '../probes'
import type { Answer, Problem } from '../report'
import { answer, problem, problemsFound, type Known } from './answer'
import { credentialNames, refusal, standingOf, unclear } from './outcomes'

export function answerAuthentication(known: Known): Answer {
  const { probes, hints } = known
  const found = problemsFound(known, 'authentication')
  if (!probes) return answer('authentication', 'unanswered', { problems: found, needs: [hints.online] })
  const tried = probes.authentication
  if (tried.length === 0) return answer('authentication', 'unanswered', { problems: found, needs: [hints.credentials] })
  const taken = tried.filter(isTaken)
  return answer('authentication', taken.length > 0 ? 'yes' : 'unanswered', {
    statements: taken.map(
      ({ use }) =>
        markdown`${inlineCode(probes.host)} took ${credentialNames[use]}.${use === 'token' ? markdown` Paths of the new generation take API keys only.` : markdown``}`,
    ),
    problems: [...tried.flatMap(problemOfCredential), ...found],
    needs: tried.flatMap(({ outcome }) =>
      outcome.kind !== 'malformed' && standingOf(outcome) === 'unclear' ? [unclear(outcome, probes.host)] : [],
    ),
  })
}

function isTaken({ outcome }: AuthenticationProbe): boolean {
  return outcome.kind !== 'malformed' && ['accepted', 'no-credits'].includes(standingOf(outcome))
}

function problemOfCredential({ use, outcome }: AuthenticationProbe): readonly Problem[] {
  if (outcome.kind === 'malformed') {
    const error = markdown`${use === 'api-key' ? markdown`The API key` : markdown`The access key or the secret key`} was not sent: it has ${ours(outcome.what)}.`
    return [
      problem('error', error, markdown`It came along when the key was copied, or from a file of variables.`, [
        markdown`Set the bare key.`,
      ]),
    ]
  }
  return outcome.kind === 'answer' && standingOf(outcome) === 'refused' ? [refusal(outcome, use)] : []
}

export function answerCredits(known: Known): Answer {
  const { probes, hints } = known
  const found = problemsFound(known, 'credits')
  if (!probes) return answer('credits', 'unanswered', { problems: found, needs: [hints.online] })
  if (probes.authentication.length === 0)
    return answer('credits', 'unanswered', { problems: found, needs: [hints.credentials] })
  const blocked = blockOf(probes)
  if (blocked) return answer('credits', 'no', { problems: [...found, blocked] })
  if (!probes.credits)
    return answer('credits', 'unanswered', {
      problems: found,
      needs: [markdown`A credential that works: see question 1.`],
    })
  return judgeCredits(probes.credits, probes.host, found)
}

/** The account may not spend, whatever it has. */
function blockOf({ authentication, credits }: Probes): Problem | null {
  const all = [
    ...authentication.flatMap(({ use, outcome }) => (outcome.kind === 'malformed' ? [] : [{ use, outcome }])),
    ...(credits?.outcomes ?? []).map((outcome) => ({ use: 'api-key' as const, outcome })),
  ]
  for (const { use, outcome } of all)
    if (outcome.kind === 'answer' && standingOf(outcome) === 'no-credits') return refusal(outcome, use)
  return null
}

function judgeCredits({ outcomes, packs, balance }: CreditsProbe, host: string, found: readonly Problem[]): Answer {
  const usable = packs.filter((pack) => isUsable(pack))
  const rest =
    balance === null
      ? []
      : [
          markdown`After the deduction of ${dayOf(balance.at)} the balance was ${amount(balance.amount)}${balance.currency === '' ? markdown`` : markdown` ${currencyOf(balance)}`}.`,
        ]
  const statements = [
    ...packs.map(describePack),
    ...(packs.length > 0
      ? [
          markdown`What is left of a pack may be up to ${accountUsage.packDelay} hours old; a pack pays for its own product only.`,
        ]
      : []),
    ...rest,
  ]
  if (usable.length > 0 || (balance !== null && balance.amount > 0))
    return answer('credits', 'yes', { problems: found, statements })
  const failed = outcomes.find((outcome) => !isAnswered(outcome))
  if (packs.length > 0 && !failed)
    return answer('credits', 'no', { problems: [...found, nothingLeft(balance !== null)], statements })
  const console_ = markdown`Look at packs and balance in the console: the account lists no pack and no deduction of the last 30 days, so nothing says what it can spend.`
  return answer('credits', 'unanswered', {
    problems: found,
    statements,
    needs: [failed ? unclear(failed, host) : console_],
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

function nothingLeft(isBalanceKnown: boolean): Problem {
  const error = findServiceError(1102)
  const cause = markdown`${ours(error?.causes[0] ?? '')}${isBalanceKnown ? markdown` The balance is used up, too.` : markdown``}`
  return problem(
    'error',
    markdown`No resource pack is in effect with units left: the next task would be refused with 429, code 1102${error ? markdown` (${ours(error.name.toLowerCase())})` : markdown``}, unless postpayment is on.`,
    cause,
    [ours(error?.remedy ?? '')],
  )
}

function describePack({ name, status, total, remaining, expires }: Pack): Markdown {
  const known = packStatuses.find(({ value }) => value === status)?.meaning
  const meaning =
    known !== undefined ? ours(known) : status === '' ? markdown`of unknown state` : inlineCode(excerpt(status, 30))
  return markdown`Pack ${inlineCode(excerpt(name, 60))}: ${meaning}, ${amount(remaining)} of ${amount(total)} units left${expires === null ? markdown`` : markdown`, until ${dayOf(expires)}`}.`
}

function amount(value: number): Markdown {
  return ours(value.toLocaleString('en', { maximumFractionDigits: 2 }))
}

/** Takes milliseconds. */
function dayOf(time: number): Markdown {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? markdown`an unknown day` : ours(date.toISOString().slice(0, 10))
}
