import type { Datum } from '../../../findings/message'
import { gatewayErrors, gateways, type GatewayError } from '../../../knowledge'
import { fact, say } from './say'

const all: readonly GatewayError[] = gatewayErrors

interface Sender {
  readonly name: string
  readonly meaning: string
  readonly note: string
  readonly error: GatewayError
}

/** The gateways that send an HTTP status which the official API does not. */
export function sendersOf(status: number): readonly Sender[] {
  return all.flatMap((error) => {
    const name = gateways.find(({ id }) => id === error.gateway)?.name
    const meaning = error.statuses.find((entry) => entry.status === status)?.meaning
    return name && meaning ? [{ name, meaning, note: error.note, error }] : []
  })
}

export function causesFrom(senders: readonly Sender[], status: number): readonly Datum[] {
  return senders.map(({ name, meaning, note }) =>
    say('explain.gateway-cause', { gateway: fact(name), status, meaning: { within: fact(meaning) }, note: fact(note) }),
  )
}
