import type { Meaning } from '../analysis/meaning'
import { gateways } from '../knowledge'
import { list, proper, term } from '../rules/shared/saying/wording'
import type { Prose } from '../text/prose'
import type { Words } from '../words'

/** What Klint recognized in a text as code that calls Kling, or why it reports nothing. */
export interface Recognised {
  /** Requests to the official API. */
  readonly requests: number
  /** Gateways that the text calls instead; null for one without a known name. */
  readonly gateways: readonly (string | null)[]
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
    gateways: [...new Set(named)].map((id) => gateways.find((gateway) => gateway.id === id)?.name ?? null),
  }
}

/** Combines what was recognized in several pieces of code. */
export function recognisedTogether(pieces: readonly Recognised[]): Recognised {
  const sum = (count: (piece: Recognised) => number): number => pieces.reduce((all, piece) => all + count(piece), 0)
  return {
    requests: sum(({ requests }) => requests),
    tokens: sum(({ tokens }) => tokens),
    gateways: [...new Set(pieces.flatMap((piece) => piece.gateways))],
  }
}

/** One line that says what Klint recognized. */
export function renderRecognised({ requests, tokens, gateways: others }: Recognised, words: Words): Prose {
  const names = others.map((name) => (name === null ? term('some-gateway') : proper(name)))
  const elsewhere = names.length > 0 ? list(names, 'and') : null
  if (requests > 0) return words.say('status.requests', { count: requests, elsewhere })
  if (elsewhere !== null) return words.say('status.gateways', { gateways: elsewhere })
  return tokens > 0 ? words.say('status.tokens', { count: tokens }) : words.say('status.nothing')
}
