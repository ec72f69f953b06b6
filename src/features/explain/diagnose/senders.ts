import type { Datum } from '../../../findings/message'
import { gatewayErrors, gateways, type Gateway, type GatewayError } from '../../../knowledge'
import { term } from '../../../rules/shared/saying/wording'
import { fact, say } from '../say'

const all: readonly GatewayError[] = gatewayErrors

interface Sender {
  readonly gateway: Datum
  readonly meaning: string
  readonly note: string
  readonly error: GatewayError
}

export function gatewayName({ name }: Gateway): Datum {
  return name === null ? term('some-gateway') : { name }
}

/** The gateways that send an HTTP status that the official API does not. */
export function sendersOf(status: number): readonly Sender[] {
  return all.flatMap((error) => {
    const gateway = gateways.find(({ id }) => id === error.gateway)
    const meaning = error.statuses.find((entry) => entry.status === status)?.meaning
    return gateway && meaning ? [{ gateway: gatewayName(gateway), meaning, note: error.note, error }] : []
  })
}

export function causesFrom(senders: readonly Sender[], status: number): readonly Datum[] {
  return senders.map(({ gateway, meaning, note }) =>
    say('explain.gateway-cause', { gateway, status, meaning: { within: fact(meaning) }, note: fact(note) }),
  )
}
