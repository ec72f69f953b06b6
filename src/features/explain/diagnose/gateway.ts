import type { Datum } from '../../../findings/message'
import { gatewayErrors, type Gateway } from '../../../knowledge'
import { findServiceError, hostNames } from '../../lookup'
import { showAnswer } from '../examples'
import type { GatewayMatch } from '../read/gateway'
import type { Evidence, Reading } from '../read'
import { plain, reasonOf, type Diagnosis } from './diagnosis'
import { codes, fact, say, text } from '../say'
import { gatewayName } from './senders'
import { wordsSay, type WordsSay } from './words'

const creditWords = /credit|balance|billing|payment|quota|额度|余额/i

/** An error of a service that sells Kling's models; the official table does not apply. */
export function diagnoseGateway(match: GatewayMatch, evidence: Evidence | null, reading: Reading): Diagnosis {
  const { gateway, errors, said } = match
  const number = said?.status ?? evidence?.httpStatus ?? null
  const listed = errors?.statuses.find(({ status }) => status === number)
  const meaning = said?.meaning ?? listed?.meaning
  const message = reasonField(reading, errors) ?? evidence?.message ?? messageIn(reading)
  const words = wordsAbout(message, reading)
  const noCredit =
    number === 402 || words?.known?.code === 1102 || creditWords.test(`${message ?? ''} ${said?.meaning ?? ''}`)
  const name = gatewayName(gateway)
  const places = reasonPlaces(errors)
  const what = words && !noCredit ? { within: words.title } : null
  return {
    ...plain,
    kind: 'gateway',
    title: say('explain.gateway', { gateway: name, surely: isSure(match), what }),
    httpStatus: number,
    happened: happenedAt(match, number, meaning),
    causes: [
      ...(noCredit ? [say('explain.gateway-empty', { gateway: name })] : (words?.causes ?? [])),
      meaning && !noCredit ? fact(meaning) : say('explain.gateway-says', { gateway: name, places }),
      ...confusionsWith(gateway),
    ],
    action: noCredit
      ? say('explain.gateway-top-up', { gateway: name })
      : (words?.action ?? say('explain.gateway-look-up', { gateway: name, places })),
    ...(listed?.retry === 'after-backoff'
      ? { retry: listed.retry, reason: reasonOf(listed.retry) }
      : verdictFor(number, name, noCredit || (words !== null && said === null))),
    steps: [...(errors ? [fact(errors.note)] : []), say('explain.correct-host', { hosts: hostNames })],
    said: message,
    parameters: words?.parameters ?? [],
    value: words?.value ?? null,
    example: showAnswer,
    notes: [say('explain.official-codes')],
    sources: [gateway, ...(errors ? [errors] : [])],
  }
}

function isSure({ by }: GatewayMatch): boolean {
  return by !== 'shape'
}

function happenedAt(match: GatewayMatch, number: number | null, meaning: string | undefined): Datum {
  return text(
    say('explain.gateway-happened', { gateway: gatewayName(match.gateway), surely: isSure(match) }),
    say('explain.gateway-evidence', { by: match.by }),
    meaning === undefined
      ? say('explain.gateway-codes')
      : say('explain.gateway-meaning', { number, meaning: { within: fact(meaning) } }),
  )
}

/** What goes wrong if the gateway is mistaken for the official API. */
function confusionsWith(gateway: Gateway): readonly Datum[] {
  const { differences, authentication } = gateway
  const name = gatewayName(gateway)
  return [
    say('explain.gateway-request', { gateway: name, differences: fact(differences) }),
    say('explain.gateway-credential', { gateway: name, credential: authentication ? { code: authentication } : null }),
  ]
}

/** What a gateway's words say about the request. Its faults are not those of Kling's tasks. */
function wordsAbout(message: string | null, reading: Reading): WordsSay | null {
  const field = fieldOf(reading)
  const named = message !== null && field !== null && !message.includes(field) ? `${field}: ${message}` : message
  const words = wordsSay(named, reading)
  return words?.known?.retry === 'new-task' ? null : words
}

/** The input that fal's form names: `loc: ["body", "duration"]`. */
function fieldOf({ input }: Reading): string | null {
  return (
    /["']?loc["']?\s{0,3}:\s{0,3}[[(]\s{0,3}["']body["'],\s{0,3}["'](\w{1,40})["']/.exec(
      input.slice(0, mostRead),
    )?.[1] ?? null
  )
}

/** The fields with the reason, by gateway. */
const reasonPatterns = new Map(
  gatewayErrors.map(({ gateway, reasonIn }) => [gateway as string, reasonIn.map(reasonPattern)]),
)

function reasonPattern(key: string): RegExp {
  return new RegExp(`["']?\\b${key}["']?\\s{0,3}:\\s{0,3}(?:"([^"\\n]{4,300})"|'([^'\\n]{4,300})')`)
}

/** The reason in the field in which the gateway puts it. */
function reasonField({ input }: Reading, errors: GatewayMatch['errors']): string | null {
  const start = input.slice(0, mostRead)
  for (const pattern of reasonPatterns.get(errors?.gateway ?? '') ?? []) {
    const match = pattern.exec(start)
    const reason = match?.[1] ?? match?.[2]
    if (reason !== undefined && /\s/.test(reason)) return reason
  }
  return null
}

/** In characters. */
const mostRead = 4000

/** The gateway's message if it is not in a field: in quotes after a colon. */
function messageIn({ input }: Reading): string | null {
  const start = input.slice(0, mostRead)
  const words = /:\s{0,3}["']([^"'{}[\]]{8,300})["']/.exec(start)?.[1]
  return words ?? /(?:Error|Exception|failed)[^:\n]{0,60}: ([^\n{]{8,200})/.exec(start)?.[1] ?? null
}

/** The note for a Kling code that a gateway passed on. */
export function relayNote({ gateway, by }: GatewayMatch, code: number): Datum {
  return by === 'shape' || findServiceError(code) === undefined
    ? null
    : say('explain.relayed', { gateway: gatewayName(gateway) })
}

function verdictFor(status: number | null, gateway: Datum, isInput: boolean): Pick<Diagnosis, 'retry' | 'reason'> {
  if (status === 429 && !isInput)
    return { retry: 'after-backoff', reason: say('explain.gateway-rate-limit', { gateway }) }
  if (status !== null && status >= 500 && status !== 501)
    return { retry: 'lookup-first', reason: say('explain.gateway-look-first') }
  if (isInput || (status !== null && status >= 400))
    return { retry: 'after-change', reason: say('explain.gateway-after-change') }
  return { retry: 'unknown', reason: say('explain.gateway-retry', { gateway }) }
}

function reasonPlaces(errors: GatewayMatch['errors']): Datum {
  return errors && errors.reasonIn.length > 0 ? codes(errors.reasonIn) : say('explain.answer-body')
}
