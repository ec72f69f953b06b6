import type { Meaning } from '../analysis/meaning'
import { gateways } from '../knowledge'
import { alternatives, counted, ours, prose, type Prose } from '../text/prose'

/** What of a text Klint took for code that calls Kling, or why it says nothing about it. */
export interface Recognised {
  /** Requests to the official API. */
  readonly requests: number
  /** Names of the gateways that the text speaks to instead. */
  readonly gateways: readonly string[]
  /** Tokens for the official API. */
  readonly tokens: number
}

export function recognisedIn({ requests, tokens, evidence }: Meaning): Recognised {
  const named = [
    ...requests.flatMap(({ evidence: { gateway } }) => gateway ?? []),
    ...evidence.gateways.map(({ text }) => text),
  ]
  return {
    requests: requests.filter((request) => request.evidence.verdict === 'official').length,
    tokens: tokens.length,
    gateways: [...new Set(named)].map((id) => gateways.find((gateway) => gateway.id === id)?.name ?? 'a gateway'),
  }
}

/** All that is recognised in several pieces of code. */
export function recognisedTogether(pieces: readonly Recognised[]): Recognised {
  const sum = (count: (piece: Recognised) => number): number => pieces.reduce((all, piece) => all + count(piece), 0)
  return {
    requests: sum(({ requests }) => requests),
    tokens: sum(({ tokens }) => tokens),
    gateways: [...new Set(pieces.flatMap((piece) => piece.gateways))],
  }
}

/** One line for who wonders what Klint sees. */
export function renderRecognised({ requests, tokens, gateways: others }: Recognised): Prose {
  const elsewhere = alternatives(
    others.map((name) => ours(name)),
    'and',
  )
  if (requests > 0)
    return others.length > 0
      ? prose`${counted(requests, 'request')} to the Kling API; code for ${elsewhere} is not checked`
      : prose`${counted(requests, 'request')} to the Kling API`
  if (others.length > 0) return prose`${elsewhere}: Kling's rules do not apply`
  return tokens > 0
    ? prose`${counted(tokens, 'token')} for the Kling API, no request`
    : prose`no request that surely goes to the Kling API`
}
