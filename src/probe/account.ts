import type { AuthenticationProbe, Balance, CreditsProbe, Outcome, Pack } from '../features/checklist/probes'
import { endpoints, pace, type EndpointId } from '../knowledge'
import { isObject, type Client } from './client'
import type { Surroundings } from './surroundings'

const day = 86_400_000
/** How far back to look for resource packs and deductions, in milliseconds. */
const packsSince = 365 * day
const deductionsSince = 30 * day

/** Lists one task: the cheapest call that requires a credential. It creates nothing and costs nothing. */
export async function probeAuthentication(client: Client): Promise<AuthenticationProbe> {
  const { use, defect } = client.bearer
  if (defect !== null) return { use, outcome: { kind: 'malformed', defect } }
  const { outcome } = await client.call('GET', pathOf('text2video'), { pageNum: 1, pageSize: 1 })
  return { use, outcome }
}

/** Queries the resource packs and, if the credential may, the latest deductions from the balance. */
export async function probeCredits(
  client: Client,
  signal: AbortSignal,
  surroundings: Surroundings,
): Promise<CreditsProbe> {
  const now = surroundings.now()
  const costs = await client.call('GET', pathOf('account-costs'), { start_time: now - packsSince, end_time: now })
  const outcome = innerOutcome(costs.outcome, costs.data)
  const packs = packsOf(costs.data)
  if (!isAccepted(outcome) || !accepts('account-balance', client)) return { outcomes: [outcome], packs, balance: null }
  await surroundings.wait(1000 / pace.accountCostsPerSecond, signal)
  const { outcome: second, data } = await client.call('POST', pathOf('account-balance'), {
    start_time: now - deductionsSince,
    end_time: now,
  })
  return { outcomes: [outcome, second], packs, balance: balanceOf(data) }
}

function pathOf(id: EndpointId): string {
  return endpoints.find((endpoint) => endpoint.id === id)?.path ?? ''
}

function accepts(id: EndpointId, { bearer }: Client): boolean {
  const use = bearer.use === 'token' ? 'jwt' : bearer.use
  return endpoints.some((endpoint) => endpoint.id === id && endpoint.auth.some((method) => method === use))
}

function isAccepted(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.code === 0
}

/** The costs response has a second code inside its data. */
function innerOutcome(outcome: Outcome, data: unknown): Outcome {
  const inner = isObject(data) && typeof data.code === 'number' ? data.code : 0
  return outcome.kind === 'answer' && outcome.code === 0 && inner !== 0 ? { ...outcome, code: inner } : outcome
}

function packsOf(data: unknown): readonly Pack[] {
  const list =
    isObject(data) && Array.isArray(data.resource_pack_subscribe_infos)
      ? (data.resource_pack_subscribe_infos as unknown[])
      : []
  return list.filter(isObject).map((pack) => ({
    name: textOf(pack.resource_pack_name),
    status: textOf(pack.status),
    total: numberOf(pack.total_quantity) ?? 0,
    remaining: numberOf(pack.remaining_quantity) ?? 0,
    expires: numberOf(pack.invalid_time),
  }))
}

/** The latest deduction includes the remaining balance. */
function balanceOf(data: unknown): Balance | null {
  const result = isObject(data) && isObject(data.result) ? data.result : {}
  const details = Array.isArray(result.detail) ? (result.detail as unknown[]) : []
  const balances = details.filter(isObject).flatMap((detail): Balance[] => {
    const amount = numberOf(detail.balance_after_deduction)
    const at = numberOf(detail.deduction_time)
    return amount === null || at === null ? [] : [{ amount, currency: textOf(detail.currency), at }]
  })
  return balances.sort((a, b) => b.at - a.at)[0] ?? null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

/** Accepts strings too, because some of the numbers are quoted. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}
